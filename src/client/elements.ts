/** What an element may hold. */
export type Content = Node | string;

/**
 * An element with attributes and content; texts stay texts, so nothing of a file is ever read as HTML.
 * @example element('a', { href: '#x' }, 'Ke x')
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** A bar as the site draws it: an SVG whose length is an attribute. */
export function barElement(length: number): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  for (const [key, value] of [
    ['class', 'bar'],
    ['width', '100%'],
    ['height', '12'],
    ['aria-hidden', 'true'],
  ] as const)
    svg.setAttribute(key, value);
  for (const [width, role] of [
    ['100%', 'track'],
    [`${length}%`, ''],
  ] as const) {
    const rect = document.createElementNS(space, 'rect');
    rect.setAttribute('width', width);
    rect.setAttribute('height', '12');
    if (role !== '') rect.setAttribute('class', role);
    svg.append(rect);
  }
  return svg;
}

/** The one element of the page with an id; its absence is a fault of the page itself. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`#${id} is missing`);
  return found;
}
