import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { samePages, writtenText } from './same-pages.ts';

/** The plain rival: computes every view model and writes the same texts, one after the other. */
const [villages = '', data = '', built = '', out = ''] = process.argv.slice(2);
for (const page of await samePages(villages, data)) {
  await page.view();
  const target = join(out, page.path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, writtenText(built, page));
}
