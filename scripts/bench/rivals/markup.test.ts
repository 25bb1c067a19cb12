import * as astro from 'astro/compiler-runtime';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as plain from './markup.ts';

/** What Astro itself makes of a template; ours are drawn without waiting. */
function drawnByAstro(template: unknown): string {
  let text = '';
  const result = template as { render(to: { write(chunk: unknown): void }): unknown };
  const waits = result.render({ write: (chunk) => void (text += String(chunk)) });
  expect(waits).toBeUndefined();
  return text;
}

const NAMES = ['href', 'title', 'hidden', 'download', 'disabled', 'open', 'data-x', 'aria-label', 'value'];
const text = fc.string({ unit: fc.constantFrom('&', '<', '>', '"', "'", 'a', 'é', ' ', '{') });
const leaf = fc.oneof(text, fc.integer(), fc.constantFrom(null, undefined, false, true, 0, '', NaN));
const value = fc.oneof(leaf, fc.array(leaf), fc.array(fc.array(leaf)));
const list = fc.array(fc.oneof(text, fc.dictionary(fc.constantFrom('a', 'b-c'), fc.boolean())));

describe('a plain script draws as Astro does', () => {
  it('whatever stands between braces, nested too', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const ours = plain.render`<p>${a}${plain.render`<b>${b}</b>`}${[plain.unescapeHTML('<i>')]}</p>`;
        const theirs = astro.render`<p>${a}${astro.render`<b>${b}</b>`}${[astro.unescapeHTML('<i>')]}</p>`;
        expect(ours.text).toBe(drawnByAstro(theirs));
      }),
    );
  });

  it('attributes of every kind', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), leaf, (name, given) => {
        expect(plain.addAttribute(given, name).text).toBe(String(astro.addAttribute(given, name)));
      }),
    );
  });

  it('lists of classes', () => {
    fc.assert(
      fc.property(list, (given) => {
        const ours = plain.addAttribute(given, 'class:list').text;
        expect(ours).toBe(String(astro.addAttribute(given, 'class:list')));
      }),
    );
  });

  it('spread attributes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...NAMES), leaf), (given) => {
        expect(plain.spreadAttributes(given).text).toBe(String(astro.spreadAttributes(given)));
      }),
    );
  });
});

describe('what a plain script does not draw', () => {
  it.each([
    ['an object', {}],
    ['a function', () => ''],
    ['a promise', Promise.resolve('')],
  ])('%s', (_, given) => {
    expect(() => plain.textOf(given)).toThrow(/draws no/);
  });

  it.each(['style', 'className', 'set:html', 'on click'])('the attribute %s', (name) => {
    expect(() => plain.addAttribute('a', name)).toThrow(/writes no attribute/);
  });

  it('a script that no page of ours showed', () => {
    const drawing = { head: '', scripts: new Map(), placed: new Set<string>(), createAstro: () => ({}) };
    expect(() => plain.renderScript(drawing, 'x.ts')).toThrow(/no page of ours showed the script x.ts/);
  });
});
