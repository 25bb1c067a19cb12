import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleRival } from './bundle.ts';
import { BUNDLE, CONSTANTS, openedPages, writeConstants } from './opened.ts';

/**
 * Makes what both rivals are given, outside of what is measured: the functions that draw pages, and what a person would
 * have written into the layout once and our build chose: content policy with stylesheets by door, and the elements of the
 * client scripts. They are taken from the first pages of every door of our finished site; a later page that has other
 * ones shows as a difference when the sites are compared.
 */
const [built = '', work = ''] = process.argv.slice(2);
mkdirSync(work, { recursive: true });
await bundleRival(work, BUNDLE, built);
const PAGES_OF_A_DOOR = 3;
const HEAD = /<meta http-equiv="content-security-policy".*?(?=<\/head>)/s;
const SCRIPT = /<script type="module".*?<\/script>/gs;

const heads = new Map<string, string>();
const scripts = new Map<string, string>();
const asked: string[] = [];
const noting = {
  get: (id: string): string => {
    asked.push(id);
    return '';
  },
};
const pages = await openedPages(work, { heads: new Map(), scripts: noting });
for (const [door, all] of Map.groupBy(pages, (page) => page.door)) {
  if (!door.endsWith('.astro')) continue;
  for (const page of all.slice(0, PAGES_OF_A_DOOR)) {
    asked.length = 0;
    await page.draw();
    const html = readFileSync(join(built, page.path), 'utf8');
    const head = HEAD.exec(html)?.[0];
    if (head === undefined) throw new Error(`${page.path} of ours has no content policy`);
    heads.set(door, head);
    const elements = html.match(SCRIPT) ?? [];
    if (elements.length !== asked.length)
      throw new Error(`${page.path} of ours has ${elements.length} scripts, drawn are ${asked.length}`);
    asked.forEach((id, index) => scripts.set(id, elements[index] ?? ''));
  }
}
writeConstants(join(work, CONSTANTS), heads, scripts);
