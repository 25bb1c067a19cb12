import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { boundNames, declarationCall, expression, type Helpers } from './nunjucks-expressions.ts';
import { markup, waysInto, type Kitchen } from './nunjucks-markup.ts';

/** How attributes stood that had no text, by `<path>#<number>`. */
export type Lacking = ReadonlyMap<string, 'left out' | 'name alone'>;

/** A compiled component, taken apart. */
interface Taken {
  readonly path: string;
  readonly macro: string;
  readonly parameters: readonly string[];
  /** Other components by the name under which they are imported. */
  readonly imported: ReadonlyMap<string, string>;
  readonly statements: readonly ts.Statement[];
  readonly template: ts.Expression;
  /** Where in the compiled text attributes stand. */
  readonly attributes: readonly number[];
}

/** Statements that are Astro's own affair, or that parameters stand for. */
const OF_ASTRO = /\bAstro\.(?:self =|csp\?|props;)|\$\$result\.createAstro/;

/** What Nunjucks draws with. */
export interface Templates {
  /** One macro for every component. */
  readonly macros: string;
  /** The template of every door. */
  readonly doors: ReadonlyMap<string, string>;
  /** JavaScript that is laid behind a component's compiled text: the helpers of its template. */
  readonly code: ReadonlyMap<string, string>;
}

/**
 * Nunjucks templates of compiled components: `$$render` becomes text, `map` a loop, `&&` a condition, a component a macro
 * with its properties as parameters, a slot the body of a call.
 * @param compiled text by path of the file
 * @param doors path by door; the others are components
 * @param lacking attributes that had no text at least once, as `<path>#<number>`
 */
export function nunjucksTemplates(
  compiled: ReadonlyMap<string, string>,
  doors: ReadonlyMap<string, string>,
  lacking: Lacking,
): Templates {
  const doorOf = new Map([...doors].map(([door, path]) => [path, door]));
  const isDoor = (path: string): boolean => doorOf.has(path);
  const taken = new Map(
    [...compiled].map(([path, text], index) => [path, takenApart(path, text, index, isDoor(path))]),
  );
  const code = new Map<string, string>();
  const macros: string[] = [];
  const templates = new Map<string, string>();
  for (const [path, one] of taken) {
    // A template cannot wait for anything: such a door is left to its function.
    if (isDoor(path) && /\bawait\b/.test(compiled.get(path) ?? '')) continue;
    const door = doorOf.get(path);
    const helpers: Helpers = { prefix: `${one.macro}_`, code: [], functions: new Map() };
    const body = bodyOf(one, taken, helpers, door === undefined ? '' : 'k.', lacking);
    if (door === undefined)
      macros.push(`{% macro ${one.macro}(${one.parameters.join(', ')}) %}${body}{% endmacro %}`);
    else
      templates.set(
        door,
        `{% set words = satu.words %}{% import "bagian.njk" as k with context %}<!DOCTYPE html>${body}`,
      );
    code.set(path, helpers.code.join('\n'));
  }
  return { macros: macros.join('\n'), doors: templates, code };
}

/** Puts in the place of `Astro` what a template knows: parameters of its macro, or the page of a door. */
function withoutAstro(text: string, isDoor: boolean): string {
  const plain = text.replaceAll('Astro.locals.words', 'words').replaceAll('Astro.params', 'satu.params');
  return isDoor ? plain.replaceAll('Astro.props', 'satu.props') : plain.replaceAll('Astro.props.', '');
}

function takenApart(path: string, text: string, index: number, isDoor: boolean): Taken {
  const source = ts.createSourceFile(`${path}.js`, withoutAstro(text, isDoor), ts.ScriptTarget.Latest, true);
  const imported = new Map<string, string>();
  let drawing: ts.ArrowFunction | undefined;
  const attributes: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const name = node.importClause?.name?.text;
      const from = node.moduleSpecifier.text;
      if (name !== undefined && from.endsWith('.astro')) imported.set(name, join(dirname(path), from));
    }
    if (ts.isCallExpression(node)) {
      const callee = node.expression.getText();
      if (callee === '$$addAttribute') attributes.push(node.getStart());
      const [first] = node.arguments;
      if (callee === '$$createComponent' && first && ts.isArrowFunction(first)) drawing = first;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (drawing === undefined || !ts.isBlock(drawing.body)) throw new Error(`${path} draws nothing`);
  const statements = drawing.body.statements.filter((one) => !OF_ASTRO.test(one.getText()));
  const last = statements.at(-1);
  if (last === undefined || !ts.isReturnStatement(last) || !last.expression)
    throw new Error(`${path} returns nothing`);
  return {
    path,
    macro: isDoor ? `pintu${index}` : `${basename(path, '.astro').replace(/\W/g, '')}${index}`,
    parameters: isDoor ? [] : parametersOf(text),
    imported,
    statements: statements.slice(0, -1),
    template: last.expression,
    attributes: attributes.toSorted((a, b) => a - b),
  };
}

/** The properties that a component asks for: `const { a, b } = Astro.props` and `Astro.props.c`. */
function parametersOf(text: string): readonly string[] {
  const listed = [...text.matchAll(/const \{([^}]*)\} = Astro\.props;/g)].flatMap(([, names = '']) =>
    // What a macro is not given is as good as `false` and no text.
    names.split(',').map((one) => one.trim().replace(/ = (?:false|"")$/, '')),
  );
  const single = [...text.matchAll(/\bAstro\.props\.(\w+)/g)].map(([, name = '']) => name);
  const odd = listed.find((one) => !/^\w+$/.test(one));
  if (odd !== undefined) throw new Error(`no way to write the property ${odd}`);
  return [...new Set([...listed, ...single])];
}

function declarations(statements: readonly ts.Statement[]): readonly ts.VariableDeclaration[] {
  return statements.flatMap((one) => {
    if (!ts.isVariableStatement(one)) throw new Error(`no way to write ${one.getText()}`);
    return [...one.declarationList.declarations];
  });
}

function bodyOf(
  { path, parameters, imported, statements, template, attributes }: Taken,
  taken: ReadonlyMap<string, Taken>,
  helpers: Helpers,
  from: string,
  lacking: Lacking,
): string {
  const macros: Kitchen['macros'] = new Map(
    [...imported].flatMap(([name, file]) => {
      const one = taken.get(file);
      return one ? [[name, { call: from + one.macro, parameters: one.parameters }] as const] : [];
    }),
  );
  const kitchen: Kitchen = {
    helpers,
    macros,
    lacking: (position) => lacking.get(`${path}#${attributes.indexOf(position)}`),
  };
  const names = new Map(['satu', 'words', ...parameters].map((name) => [name, name]));
  const values = declarations(statements).flatMap((one) => declared(one, names, helpers));
  const body = markup(template, names, kitchen);
  // In the body of a call Nunjucks looks what was `set` up in the macro that is called, but it knows what a loop goes over.
  const isCall = body.includes('{% call ');
  const begins = values.map(([name, value]) =>
    isCall ? `{% for ${name} in [${value}] %}` : `{% set ${name} = ${value} %}`,
  );
  return begins.join('') + body + (isCall ? values.map(() => '{% endfor %}').join('') : '');
}

/** Makes the names of a declaration known; gives the variables that the template needs for them, with their values. */
function declared(
  one: ts.VariableDeclaration,
  names: Map<string, string>,
  helpers: Helpers,
): readonly (readonly [name: string, value: string])[] {
  const { name, initializer } = one;
  if (initializer === undefined) throw new Error(`${name.getText()} has no value`);
  if (ts.isIdentifier(name) && ts.isArrowFunction(initializer)) {
    helpers.functions.set(name.text, one);
    return [];
  }
  const place = /^\w+(?:\.\w+)*$/.test(initializer.getText())
    ? expression(initializer, names, helpers)
    : null;
  if (place !== null) {
    for (const [bound, way] of waysInto(name)) names.set(bound, place + way);
    return [];
  }
  if (ts.isIdentifier(name)) {
    const value = expression(initializer, names, helpers);
    names.set(name.text, name.text);
    return [[name.text, value]];
  }
  const bound = boundNames(name);
  const holder = `isi${one.getStart()}`;
  const value = declarationCall(one, bound, names, helpers);
  for (const own of bound) names.set(own, `${holder}.${own}`);
  return [[holder, value]];
}
