import { expect, it } from 'vitest';
import { nunjucksTemplates } from './nunjucks-templates.ts';

/** A component as Astro compiles it, in short. */
function component(front: string, template: string, imports = ''): string {
  return `${imports}\nconst C = $$createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = C;
	${front}
	return $$render\`${template}\`;
}, "x.astro", undefined);`;
}

function macroOf(
  front: string,
  template: string,
  lacking: ReadonlyMap<string, 'left out' | 'name alone'> = new Map(),
) {
  const { macros, code } = nunjucksTemplates(
    new Map([['/Card.astro', component(front, template)]]),
    new Map(),
    lacking,
  );
  return { macro: macros, code: code.get('/Card.astro') };
}

const PROPS = 'const { page } = Astro.props;';

it('writes text, conditions, loops and attributes as Nunjucks has them', () => {
  const template =
    '<ul>${page.lines.map((line, index) => $$render`<li${$$addAttribute(line.id, "id")}>${index > 0 && "; "}${line.href ? $$render`<a>${line.name}</a>` : line.name}</li>`)}</ul>';
  expect(macroOf(PROPS, template)).toEqual({
    macro:
      '{% macro Card0(page) %}<ul>{% for line in page.lines %}{% set index = loop.index0 %}<li id="{{ line.id }}">' +
      '{% if (index > 0) %}; {% endif %}{% if line.href %}<a>{{ line.name }}</a>{% else %}{{ line.name }}{% endif %}</li>{% endfor %}</ul>{% endmacro %}',
    code: '',
  });
});

it('puts a condition around an attribute that was left out once', () => {
  const lacking = new Map([['/Card.astro#1', 'left out'] as const, ['/Card.astro#2', 'name alone'] as const]);
  const template =
    '<a${$$addAttribute(page.a, "a")}${$$addAttribute(page.b, "b")}${$$addAttribute(page.c, "c")}>';
  expect(macroOf(PROPS, template, lacking).macro).toContain(
    '<a a="{{ page.a }}"{% if page.b %} b="{{ page.b }}"{% endif %} c{% if page.c %}="{{ page.c }}"{% endif %}>',
  );
});

it('makes a function of what Nunjucks cannot express, and gives it the names that it uses', () => {
  const { macro, code } = macroOf(
    `${PROPS} const isBig = (one) => one > page.limit;`,
    '${page.sums.filter((one) => isBig(one)).length}',
  );
  expect(macro).toContain('{{ Card0_1(page) }}');
  expect(code).toBe(
    'export const Card0_1 = (page) => { const isBig = (one) => one > page.limit; return page.sums.filter((one) => isBig(one)).length; };',
  );
});

it('calls a component as a macro with the slot as its body', () => {
  const box = component(
    'const { title } = Astro.props;',
    '<h2>${title}</h2>${$$renderSlot($$result, $$slots["default"])}',
  );
  const door = component(
    'const { village } = Astro.props;',
    '${$$renderComponent($$result, "Box", Box, { "title": village.name }, { "default": ($$result) => $$render`<p>${village.code}</p>` })}',
    'import Box from "./Box.astro";',
  );
  const compiled = new Map([
    ['/index.astro', door],
    ['/Box.astro', box],
  ]);
  const { macros, doors } = nunjucksTemplates(
    compiled,
    new Map([['index.astro', '/index.astro']]),
    new Map(),
  );
  expect(macros).toBe(
    '{% macro Box1(title) %}<h2>{{ title }}</h2>{% if caller %}{{ caller() }}{% endif %}{% endmacro %}',
  );
  expect(doors.get('index.astro')).toBe(
    '{% set words = satu.words %}{% import "bagian.njk" as k with context %}<!DOCTYPE html>' +
      '{% call k.Box1(satu.props.village.name) %}<p>{{ satu.props.village.code }}</p>{% endcall %}',
  );
});

it('refuses what it has no way to write', () => {
  expect(() => macroOf(PROPS, '${$$spreadAttributes(page)}')).toThrow(/no way to write \$\$spreadAttributes/);
});
