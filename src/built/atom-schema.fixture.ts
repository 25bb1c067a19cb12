/**
 * What RFC 4287 asks of a feed, as RELAX NG written for these tests after its sections 3 and 4; extensions, which our
 * feeds do not use, are refused. Moments, addresses and languages have the types that the RFC names.
 */
const ELEMENTS = {
  // 4.1.1: the metadata in any order, then the entries.
  feed: `<interleave>
      ${many('author', 'category', 'contributor', 'link')}
      ${maybe('generator', 'icon', 'logo', 'rights', 'subtitle')}
      ${once('id', 'title', 'updated')}
    </interleave>
    <zeroOrMore><ref name="entry"/></zeroOrMore>`,
  // 4.1.2
  entry: `<interleave>
      ${many('author', 'category', 'contributor', 'link')}
      ${maybe('content', 'published', 'rights', 'summary')}
      ${once('id', 'title', 'updated')}
    </interleave>`,
  // 4.1.3: text in place; what lies elsewhere or in other types our feeds do not have.
  content: '<ref name="words"/>',
  // 3.2
  author: '<ref name="person"/>',
  contributor: '<ref name="person"/>',
  name: '<text/>',
  uri: '<ref name="address"/>',
  email: '<data type="string"><param name="pattern">.+@.+</param></data>',
  // 4.2
  category: `<attribute name="term"><text/></attribute>
    <optional><attribute name="scheme"><ref name="address"/></attribute></optional>
    <optional><attribute name="label"><text/></attribute></optional>`,
  generator: `<optional><attribute name="uri"><ref name="address"/></attribute></optional>
    <optional><attribute name="version"><text/></attribute></optional><text/>`,
  icon: '<ref name="address"/>',
  id: '<ref name="address"/>',
  link: `<attribute name="href"><ref name="address"/></attribute>
    <optional><attribute name="rel"><data type="string"><param name="minLength">1</param></data></attribute></optional>
    <optional><attribute name="type"><data type="string"><param name="pattern">.+/.+</param></data></attribute></optional>
    <optional><attribute name="hreflang"><ref name="language"/></attribute></optional>
    <optional><attribute name="title"><text/></attribute></optional>
    <optional><attribute name="length"><text/></attribute></optional>`,
  logo: '<ref name="address"/>',
  published: '<ref name="moment"/>',
  rights: '<ref name="words"/>',
  subtitle: '<ref name="words"/>',
  summary: '<ref name="words"/>',
  title: '<ref name="words"/>',
  updated: '<ref name="moment"/>',
} as const;

const TYPES = `
  <define name="person"><interleave>${once('name')}${maybe('uri', 'email')}</interleave></define>
  <define name="words">
    <optional><attribute name="type"><choice><value>text</value><value>html</value></choice></attribute></optional>
    <text/>
  </define>
  <define name="moment"><data type="dateTime">
    <param name="pattern">[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+\\-][0-9]{2}:[0-9]{2})</param>
  </data></define>
  <define name="address"><data type="anyURI"><param name="pattern">[a-z]+:.+</param></data></define>
  <define name="language"><data type="string">
    <param name="pattern">[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*</param>
  </data></define>`;

/** The schema as XML. */
export const ATOM_SCHEMA = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"
  datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes" ns="http://www.w3.org/2005/Atom">
  <start><ref name="feed"/></start>
  ${Object.entries(ELEMENTS)
    .map(
      ([name, content]) => `<define name="${name}"><element name="${name}">
    <optional><attribute name="xml:lang" ns="http://www.w3.org/XML/1998/namespace"><ref name="language"/></attribute></optional>
    <optional><attribute name="xml:base" ns="http://www.w3.org/XML/1998/namespace"><ref name="address"/></attribute></optional>
    ${content}
  </element></define>`,
    )
    .join('\n  ')}
  ${TYPES}
</grammar>`;

function once(...names: readonly string[]): string {
  return names.map((name) => `<ref name="${name}"/>`).join('');
}

function maybe(...names: readonly string[]): string {
  return names.map((name) => `<optional><ref name="${name}"/></optional>`).join('');
}

function many(...names: readonly string[]): string {
  return names.map((name) => `<zeroOrMore><ref name="${name}"/></zeroOrMore>`).join('');
}
