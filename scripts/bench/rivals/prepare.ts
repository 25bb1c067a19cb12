import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleRival, compiledPages, doorFiles } from './bundle.ts';
import type { DrawnPage } from './drawing.ts';
import { withNotedAttributes } from './noted-attributes.ts';
import { nunjucksTemplates } from './nunjucks-templates.ts';
import { NUNJUCKS_BUNDLE, NUNJUCKS_DOORS, opened, PLAIN_BUNDLE, writeConstants } from './opened.ts';

/**
 * Makes what the rivals are given, outside of what is measured: the functions that draw pages, the same as Nunjucks
 * templates, and what a person would have written into the layout once and our build chose: content policy with
 * stylesheets by door, and the elements of the client scripts. They are taken from some pages of every door of our
 * finished site; another page that has other ones shows as a difference when the sites are compared.
 */
const [built = '', work = ''] = process.argv.slice(2);
const PAGES_OF_A_DOOR = 40;
const NOTING_BUNDLE = 'halaman-catat.mjs';
const HEAD = /<meta http-equiv="content-security-policy".*?(?=<\/head>)/s;
const SCRIPT = /<script type="module".*?<\/script>/gs;

mkdirSync(join(work, 'templat', '_includes'), { recursive: true });
const compiled = await compiledPages();
await bundleRival({ folder: work, name: PLAIN_BUNDLE, built, compiled });
const noting = join(import.meta.dirname, 'noted-attributes.ts');
await bundleRival({
  folder: work,
  name: NOTING_BUNDLE,
  built,
  compiled: new Map([...compiled].map(([path, code]) => [path, withNotedAttributes(path, code)])),
  more: `export { lacking } from '${noting}';`,
});

const heads = new Map<string, string>();
const scripts = new Map<string, string>();
const asked: string[] = [];
const noted = {
  get: (id: string): string => {
    asked.push(id);
    return '';
  },
};
const { pages, lacking = new Map() } = await opened(work, NOTING_BUNDLE);
for (const [door, all] of Map.groupBy(pages({ heads: new Map(), scripts: noted }), (page) => page.door))
  if (door.endsWith('.astro')) for (const page of all.slice(0, PAGES_OF_A_DOOR)) await take(door, page);
writeConstants(work, heads, scripts);

const templates = nunjucksTemplates(compiled, astroDoors(), lacking);
writeFileSync(join(work, 'templat', '_includes', 'bagian.njk'), templates.macros);
writeFileSync(join(work, NUNJUCKS_DOORS), JSON.stringify([...templates.doors]));
const spaces = [...templates.code.keys()].map((path, index) => [`bagian${index}`, path] as const);
await bundleRival({
  folder: work,
  name: NUNJUCKS_BUNDLE,
  built,
  compiled: new Map(
    [...compiled].map(([path, code]) => [path, `${code}\n${templates.code.get(path) ?? ''}`]),
  ),
  more: [
    ...spaces.map(([space, path]) => `import * as ${space} from ${JSON.stringify(path)};`),
    `export const helpers = { ${spaces.map(([space]) => `...${space}`).join(', ')} };`,
  ].join('\n'),
});

async function take(door: string, page: DrawnPage): Promise<void> {
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

function astroDoors(): ReadonlyMap<string, string> {
  return new Map([...doorFiles()].filter(([, path]) => path.endsWith('.astro')));
}
