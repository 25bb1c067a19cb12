import ts from 'typescript';

/** Names that a template knows, each with what it is called there: `say` is `words.say`. */
export type Names = ReadonlyMap<string, string>;

/** Functions for what Nunjucks cannot express, as its users write filters and globals: collected while templates are made. */
export interface Helpers {
  /** Begins the name of every helper of one component. */
  readonly prefix: string;
  /** JavaScript of the component's module, one export for each. */
  readonly code: string[];
  /** Local functions of the component, by name; helpers that need one carry it with them. */
  readonly functions: Map<string, ts.VariableDeclaration>;
}

const OPERATORS: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.AmpersandAmpersandToken, 'and'],
  [ts.SyntaxKind.BarBarToken, 'or'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '==='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.LessThanToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>'],
  [ts.SyntaxKind.PlusToken, '+'],
  [ts.SyntaxKind.MinusToken, '-'],
]);
/** Words that Nunjucks does not take for a property behind a dot. */
const WORDS: ReadonlySet<string> = new Set(['true', 'false', 'none']);

/** An expression as Nunjucks writes it, by a helper where it cannot. */
export function expression(node: ts.Expression, names: Names, helpers: Helpers): string {
  return native(node, names) ?? helperCall(node, names, helpers);
}

/** An expression as Nunjucks writes it, or `null`. */
function native(node: ts.Expression, names: Names): string | null {
  if (ts.isParenthesizedExpression(node)) return native(node.expression, names);
  if (ts.isIdentifier(node)) return node.text === 'undefined' ? 'none' : (names.get(node.text) ?? null);
  if (ts.isStringLiteralLike(node)) return JSON.stringify(node.text);
  if (ts.isNumericLiteral(node)) return node.text;
  if (node.kind === ts.SyntaxKind.NullKeyword) return 'none';
  if (node.kind === ts.SyntaxKind.TrueKeyword) return 'true';
  if (node.kind === ts.SyntaxKind.FalseKeyword) return 'false';
  if (ts.isPropertyAccessExpression(node))
    return withAll([node.expression], names, ([of]) => `${of}${property(node.name.text)}`);
  if (ts.isElementAccessExpression(node))
    return withAll([node.expression, node.argumentExpression], names, ([of, key]) => `${of}[${key}]`);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return withAll([node.operand], names, ([one]) => `(not ${one})`);
  if (ts.isBinaryExpression(node)) {
    const sign = OPERATORS.get(node.operatorToken.kind);
    return sign === undefined
      ? null
      : withAll([node.left, node.right], names, ([a, b]) => `(${a} ${sign} ${b})`);
  }
  if (ts.isConditionalExpression(node))
    return withAll(
      [node.condition, node.whenTrue, node.whenFalse],
      names,
      ([when, yes, no]) => `(${yes} if ${when} else ${no})`,
    );
  if (ts.isTemplateExpression(node)) {
    const parts = node.templateSpans.map((span) => span.expression);
    return withAll(
      parts,
      names,
      (texts) =>
        `(${[
          JSON.stringify(node.head.text),
          ...texts.flatMap((text, index) => [text, JSON.stringify(node.templateSpans[index]?.literal.text)]),
        ]
          .filter((text) => text !== '""')
          .join(' ~ ')})`,
    );
  }
  if (ts.isCallExpression(node) && !node.questionDotToken)
    return withAll(
      [node.expression, ...node.arguments],
      names,
      ([callee, ...args]) => `${callee}(${args.join(', ')})`,
    );
  return null;
}

function property(name: string): string {
  return WORDS.has(name) ? `["${name}"]` : `.${name}`;
}

function withAll(
  nodes: readonly ts.Expression[],
  names: Names,
  joined: (texts: readonly string[]) => string,
): string | null {
  const texts = nodes.map((node) => native(node, names));
  const known = texts.filter((text) => text !== null);
  return known.length < texts.length ? null : joined(known);
}

/** The call of a function that is made for one expression; it is given the names that the expression uses. */
function helperCall(node: ts.Expression, names: Names, helpers: Helpers): string {
  const { args, carried } = needs(node, names, helpers);
  return written(helpers, args, names, `{ ${carried} return ${node.getText()}; }`);
}

/** The call of a function that gives an object of the names that a declaration binds. */
export function declarationCall(
  { name, initializer }: ts.VariableDeclaration,
  bound: readonly string[],
  names: Names,
  helpers: Helpers,
): string {
  if (initializer === undefined) throw new Error(`${name.getText()} has no value`);
  const { args, carried } = needs(initializer, names, helpers);
  const body = `{ ${carried} const ${name.getText()} = ${initializer.getText()}; return { ${bound.join(', ')} }; }`;
  return written(helpers, args, names, body);
}

function written({ prefix, code }: Helpers, args: readonly string[], names: Names, body: string): string {
  const name = `${prefix}${code.length + 1}`;
  code.push(`export const ${name} = (${args.join(', ')}) => ${body};`);
  return `${name}(${args.map((arg) => names.get(arg) ?? 'none').join(', ')})`;
}

/** Names of the template that an expression uses, and the local functions with it. */
function needs(
  node: ts.Node,
  names: Names,
  { functions }: Helpers,
): { args: readonly string[]; carried: string } {
  const args = new Set<string>();
  const carried = new Map<string, string>();
  const look = (one: ts.Node): void => {
    for (const name of freeNames(one)) {
      const local = functions.get(name);
      if (local === undefined) {
        if (names.has(name)) args.add(name);
      } else if (!carried.has(name)) {
        carried.set(name, `const ${local.getText()};`);
        look(local);
      }
    }
  };
  look(node);
  return { args: [...args], carried: [...carried.values()].toReversed().join(' ') };
}

function freeNames(node: ts.Node): ReadonlySet<string> {
  const used = new Set<string>();
  const bound = new Set<string>();
  const visit = (one: ts.Node): void => {
    if (ts.isParameter(one) || ts.isVariableDeclaration(one))
      for (const name of boundNames(one.name)) bound.add(name);
    if (ts.isIdentifier(one) && isReference(one)) used.add(one.text);
    ts.forEachChild(one, visit);
  };
  visit(node);
  return used.difference(bound);
}

function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !(ts.isPropertyAssignment(parent) && parent.name === node);
}

/** Every name that a pattern binds. */
export function boundNames(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((one) => (ts.isOmittedExpression(one) ? [] : boundNames(one.name)));
}
