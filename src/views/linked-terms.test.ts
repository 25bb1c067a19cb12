import { describe, expect, test } from 'vitest';
import { withLinkedTerms } from './linked-terms.ts';
import { TERMS } from './terms.ts';

const page = (body: string): string =>
  `<html lang="id"><title>APBDes</title><main id="isi">${body}</main>SiLPA</html>`;
const linked = (body: string): string =>
  withLinkedTerms(page(body), '/istilah/')
    .replace(page('').split('</main>')[0] ?? '', '')
    .replace('</main>SiLPA</html>', '');
const term = (id: string, word: string): string => `<a class="term" href="/istilah/#${id}">${word}</a>`;

describe('the terms of a page', () => {
  test('are linked where they first occur, and only there', () => {
    expect(linked('<p>Belanja desa.</p><p>belanja lagi, SiLPA</p>')).toBe(
      `<p>${term('belanja', 'Belanja')} desa.</p><p>belanja lagi, ${term('silpa', 'SiLPA')}</p>`,
    );
  });

  test('are the longest that fit: Alokasi Dana Desa is not Dana Desa', () => {
    expect(linked('<b>Alokasi Dana Desa (ADD)</b><b>Dana Desa</b>')).toBe(
      `<b>${term('add', 'Alokasi Dana Desa')} (ADD)</b><b>${term('dana-desa', 'Dana Desa')}</b>`,
    );
    expect(linked('<p>pembiayaan neto</p>')).toBe(`<p>${term('pembiayaan-neto', 'pembiayaan neto')}</p>`);
  });

  test('are words of their own, and abbreviations are in capitals', () => {
    const text = '<p>subbidang perbelanjaan, kim, add, ber-SiLPA</p>';
    expect(linked(text)).toBe(text);
    expect(linked('<p>KIM</p>')).toBe(`<p>${term('kim', 'KIM')}</p>`);
  });

  test('stay as they are in links, headings, what is tapped, drawn or quoted, and in what opens the page', () => {
    for (const text of [
      '<h2>Belanja</h2>',
      '<a href="/x"><b>Belanja</b></a>',
      '<details><summary>Belanja</summary></details>',
      '<svg><text>Belanja</text></svg>',
      '<pre>Belanja</pre>',
      '<p class="lead">Rp1 <b>belanja</b></p>',
      '<img alt="Belanja"><input value="Belanja"/>',
      '<script>"Belanja"</script>',
      '<!-- Belanja -->',
    ])
      expect(linked(text), text).toBe(text);
    expect(linked('<h2>x</h2><br><img alt=""><p>Belanja</p>')).toContain(term('belanja', 'Belanja'));
  });

  test('are all found as they are written in the list', () => {
    for (const [word, id] of TERMS) expect(linked(`<p>${word}</p>`)).toBe(`<p>${term(id, word)}</p>`);
  });

  test('outside the content are left alone, and a page without content is', () => {
    expect(withLinkedTerms(page(''), '/istilah/')).toBe(page(''));
    expect(withLinkedTerms('<p>Belanja</p>', '/istilah/')).toBe('<p>Belanja</p>');
  });

  test('change nothing that a village wrote but the link around it', () => {
    expect(linked('<p>&lt;b&gt; Belanja &amp; "x"</p>')).toBe(
      `<p>&lt;b&gt; ${term('belanja', 'Belanja')} &amp; "x"</p>`,
    );
  });
});
