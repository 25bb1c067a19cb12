import { describe, expect, test } from 'vitest';
import { files, ofKind, textOf } from './site-files.fixture.ts';

const budgets = ofKind('.html').filter((file) => /^(?!opd\/)[^/]+\/[^/]+\/20\d\d\/index\.html$/.test(file));
const plain = (html: string): string =>
  html
    .replace(/<(script|style|head)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&');

describe('the page of a year', () => {
  test('can be shared: title, sentence, address and a card that was built', async () => {
    for (const file of budgets) {
      const html = await textOf(file);
      for (const property of ['og:title', 'og:description', 'og:url'])
        expect(html, file).toMatch(new RegExp(`property="${property}" content="[^"]+"`));
      const picture = /property="og:image" content="https:\/\/[^/]+\/([^"]+)"/.exec(html)?.[1];
      if (picture !== undefined) expect(files).toContain(picture);
    }
    const newest = await textOf('rawa-teladan/umpamasari/2026/index.html');
    expect(newest).toMatch(/property="og:image"/);
    expect(newest).toContain('https://wa.me/?text=Uang%20Desa%20Umpamasari%202026');
  });

  test('describes its data, where it has any, as JSON that names existing files', async () => {
    for (const file of budgets) {
      const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await textOf(file))?.[1];
      const hasData = files.some(
        (one) => one.startsWith(file.replace('index.html', '')) && one.endsWith('.csv'),
      );
      expect(json !== undefined, file).toBe(hasData);
      if (json === undefined) continue;
      const { distribution } = JSON.parse(json) as { distribution: { contentUrl: string }[] };
      for (const { contentUrl } of distribution)
        expect(files).toContain(new URL(contentUrl).pathname.slice(1));
    }
  });

  test('leads from every word of the law that it uses to the glossary', async () => {
    const terms = [
      'APBDes',
      'SiLPA',
      'Perdes',
      'pembiayaan neto',
      'PPID',
      'KIM',
      'BPD',
      'TPK',
      'defisit',
      'BUMDes',
    ];
    for (const file of budgets) {
      const html = await textOf(file);
      const said = plain(html).toLowerCase();
      for (const term of terms.filter((one) => new RegExp(`\\b${one.toLowerCase()}\\b`).test(said)))
        expect(html, `${file}: ${term}`).toMatch(
          new RegExp(`href="/istilah/#[a-z-]*${term.toLowerCase().split(' ').join('-')}`),
        );
    }
  });
});
