import ts from 'typescript';
import { boundNames, expression, type Helpers, type Names } from './nunjucks-expressions.ts';
import { kindOf } from './markup.ts';

/** What the templates of one component are made with. */
export interface Kitchen {
  readonly helpers: Helpers;
  /** The macro of a component by the name under which it is imported, with the names of its parameters. */
  readonly macros: ReadonlyMap<string, { readonly call: string; readonly parameters: readonly string[] }>;
  /** How the attribute at a place of the compiled text stood, if it ever had no text. */
  readonly lacking: (position: number) => 'left out' | 'name alone' | undefined;
}

/** What stands in a page, as a user of Nunjucks would write it: conditions, loops, calls of macros. */
export function markup(whole: ts.Expression, names: Names, kitchen: Kitchen): string {
  const node = ts.skipPartiallyEmittedExpressions(whole);
  const inner = (one: ts.Expression, others: Names = names): string => markup(one, others, kitchen);
  const said = (one: ts.Expression): string => expression(one, names, kitchen.helpers);
  if (ts.isParenthesizedExpression(node)) return inner(node.expression);
  if (ts.isTaggedTemplateExpression(node)) return templateText(node.template, inner);
  if (ts.isStringLiteralLike(node)) return literal(node.text).replaceAll('<', '&lt;');
  if (node.kind === ts.SyntaxKind.NullKeyword || node.getText() === 'undefined') return '';
  if (ts.isConditionalExpression(node)) {
    const otherwise = inner(node.whenFalse);
    const begun = `{% if ${said(node.condition)} %}${inner(node.whenTrue)}`;
    return otherwise === '' ? `${begun}{% endif %}` : `${begun}{% else %}${otherwise}{% endif %}`;
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return `{% if ${said(node.left)} %}${inner(node.right)}{% endif %}`;
  if (ts.isCallExpression(node)) return callText(node, names, kitchen);
  return `{{ ${said(node)} }}`;
}

function templateText(template: ts.TemplateLiteral, inner: (one: ts.Expression) => string): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return literal(template.text);
  const spans = template.templateSpans.map((span) => inner(span.expression) + literal(span.literal.text));
  return literal(template.head.text) + spans.join('');
}

function literal(text: string): string {
  if (/\{[{%#]/.test(text)) throw new Error(`Nunjucks would take ${text} for its own`);
  return text;
}

function callText(node: ts.CallExpression, names: Names, kitchen: Kitchen): string {
  const [first, second, third, props, slots] = node.arguments;
  const callee = node.expression.getText();
  if (callee === '$$maybeRenderHead') return '';
  if (callee === '$$renderHead') return '{{ satu.head | safe }}';
  if (callee === '$$renderSlot') return '{% if caller %}{{ caller() }}{% endif %}';
  if (callee === '$$renderScript' && second) return `{{ satu.script(${second.getText()}) | safe }}`;
  if (callee === '$$unescapeHTML' && first)
    return `{{ ${expression(first, names, kitchen.helpers)} | safe }}`;
  if (callee === '$$addAttribute' && first && second && ts.isStringLiteral(second))
    return attribute(first, second.text, node.getStart(), names, kitchen);
  if (callee === '$$renderComponent' && second && third && props)
    return component(third.getText(), props, slots, names, kitchen);
  if (callee.startsWith('$$')) throw new Error(`no way to write ${callee}`);
  if (
    first &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'map' &&
    ts.isArrowFunction(first)
  )
    return loop(node.expression.expression, first, names, kitchen);
  return `{{ ${expression(node, names, kitchen.helpers)} }}`;
}

function attribute(
  value: ts.Expression,
  name: string,
  position: number,
  names: Names,
  kitchen: Kitchen,
): string {
  const kind = kindOf(name);
  if (kind === 'classes') return classes(value, names, kitchen);
  const said = expression(value, names, kitchen.helpers);
  if (kind !== 'ordinary') return `{% if ${said} %} ${name}{% endif %}`;
  const text = `="{{ ${said} }}"`;
  const lacking = kitchen.lacking(position);
  if (lacking === undefined) return ` ${name}${text}`;
  return lacking === 'left out'
    ? `{% if ${said} %} ${name}${text}{% endif %}`
    : ` ${name}{% if ${said} %}${text}{% endif %}`;
}

/** A list of fixed classes and of an object with one class that may hold. */
function classes(value: ts.Expression, names: Names, kitchen: Kitchen): string {
  const parts: readonly ts.Expression[] = ts.isArrayLiteralExpression(value) ? value.elements : [];
  const fixed = parts.filter((part) => ts.isStringLiteral(part)).map(({ text }) => text);
  const held = parts
    .filter((part) => ts.isObjectLiteralExpression(part))
    .flatMap(({ properties }) => [...properties]);
  const [one] = held;
  if (
    one === undefined ||
    held.length > 1 ||
    !ts.isPropertyAssignment(one) ||
    fixed.length + 1 < parts.length
  )
    throw new Error(`no way to write the classes ${value.getText()}`);
  const condition = expression(one.initializer, names, kitchen.helpers);
  const name = ts.isIdentifier(one.name) || ts.isStringLiteral(one.name) ? one.name.text : '';
  return fixed.length === 0
    ? `{% if ${condition} %} class="${name}"{% endif %}`
    : ` class="${fixed.join(' ')}{% if ${condition} %} ${name}{% endif %}"`;
}

function component(
  name: string,
  props: ts.Expression,
  slots: ts.Expression | undefined,
  names: Names,
  kitchen: Kitchen,
): string {
  const body = slots === undefined ? '' : slotText(slots, names, kitchen);
  if (name === 'Fragment') return body;
  const macro = kitchen.macros.get(name);
  if (macro === undefined || !ts.isObjectLiteralExpression(props)) throw new Error(`no macro ${name}`);
  const values = new Map(
    props.properties.map((one): [string, string] => {
      if (!ts.isPropertyAssignment(one) || !ts.isStringLiteral(one.name))
        throw new Error(`${name} is given ${one.getText()}`);
      return [one.name.text, expression(one.initializer, names, kitchen.helpers)];
    }),
  );
  const call = `${macro.call}(${macro.parameters.map((parameter) => values.get(parameter) ?? 'none').join(', ')})`;
  return slots === undefined ? `{{ ${call} }}` : `{% call ${call} %}${body}{% endcall %}`;
}

function slotText(slots: ts.Expression, names: Names, kitchen: Kitchen): string {
  const [slot, ...others] = ts.isObjectLiteralExpression(slots) ? slots.properties : [];
  if (
    slot === undefined ||
    others.length > 0 ||
    !ts.isPropertyAssignment(slot) ||
    !ts.isArrowFunction(slot.initializer)
  )
    throw new Error(`no way to write the slots ${slots.getText()}`);
  return given(slot.initializer, names, kitchen);
}

function loop(list: ts.Expression, each: ts.ArrowFunction, names: Names, kitchen: Kitchen): string {
  const [item, index] = each.parameters;
  if (item === undefined) throw new Error(`${each.getText()} takes nothing`);
  const own = new Map(names);
  const name = ts.isIdentifier(item.name) ? item.name.text : `butir${item.getStart()}`;
  if (ts.isIdentifier(item.name)) own.set(name, name);
  else for (const [bound, way] of waysInto(item.name)) own.set(bound, name + way);
  const counted = index ? `{% set ${index.name.getText()} = loop.index0 %}` : '';
  if (index) own.set(index.name.getText(), index.name.getText());
  const begun = `{% for ${name} in ${expression(list, names, kitchen.helpers)} %}`;
  return `${begun}${counted}${given(each, own, kitchen)}{% endfor %}`;
}

/** Where in a value the names of a simple pattern are found: `label` at `.label`, `first` at `[0]`. */
export function waysInto(pattern: ts.BindingName): readonly (readonly [name: string, way: string])[] {
  if (ts.isIdentifier(pattern)) return [[pattern.text, '']];
  return pattern.elements.flatMap((one, index): readonly (readonly [string, string])[] => {
    if (ts.isOmittedExpression(one)) return [];
    if (one.initializer || one.dotDotDotToken || !ts.isIdentifier(one.name))
      throw new Error(`no way into ${pattern.getText()}, for ${boundNames(pattern).join(', ')}`);
    const way = ts.isObjectBindingPattern(pattern)
      ? `.${(one.propertyName ?? one.name).getText()}`
      : `[${index}]`;
    return [[one.name.text, way]];
  });
}

/** What an arrow function gives: an expression, or statements that decide between several. */
function given({ body }: ts.ArrowFunction, names: Names, kitchen: Kitchen): string {
  return ts.isBlock(body) ? decided(body.statements, names, kitchen) : markup(body, names, kitchen);
}

function decided(statements: readonly ts.Statement[], names: Names, kitchen: Kitchen): string {
  const [first, ...rest] = statements;
  if (first && ts.isReturnStatement(first) && first.expression)
    return markup(first.expression, names, kitchen);
  if (first && ts.isIfStatement(first) && !first.elseStatement) {
    const yes = decided([first.thenStatement], names, kitchen);
    const condition = expression(first.expression, names, kitchen.helpers);
    return `{% if ${condition} %}${yes}{% else %}${decided(rest, names, kitchen)}{% endif %}`;
  }
  const [only] = first && ts.isVariableStatement(first) ? first.declarationList.declarations : [];
  if (!only?.initializer || !ts.isIdentifier(only.name))
    throw new Error(`no way to write ${first?.getText() ?? 'nothing'}`);
  const name = only.name.text;
  const own = new Map([...names, [name, `${name} | safe`]]);
  return `{% set ${name} %}${markup(only.initializer, names, kitchen)}{% endset %}${decided(rest, own, kitchen)}`;
}
