import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { samePages, writtenText, type SamePage } from './same-pages.ts';

/** Eleventy as rival: one template, paginated over every page and file, which computes the view model of each. */
const [villages = '', data = '', built = '', out = '', work = ''] = process.argv.slice(2);
const pages = await samePages(villages, data);
mkdirSync(work, { recursive: true });
writeFileSync(
  join(work, 'semua.11ty.js'),
  'export default { data: { pagination: { data: "semua", size: 1, alias: "satu" },' +
    ' permalink: ({ satu }) => satu.path }, render: ({ satu, buat }) => buat(satu) };\n',
);
// Its types are not published; what is used of it is this.
const { default: Eleventy } = (await import('@11ty/eleventy' as string)) as {
  default: new (input: string, output: string, options: object) => { write(): Promise<void> };
};
const eleventy = new Eleventy(work, out, {
  quietMode: true,
  configPath: false,
  config: (config: {
    addGlobalData(name: string, value: unknown): void;
    setUseGitIgnore(uses: boolean): void;
  }) => {
    config.setUseGitIgnore(false);
    config.addGlobalData('semua', () => pages);
    config.addGlobalData('buat', () => async (page: SamePage) => {
      await page.view();
      return writtenText(built, page);
    });
  },
});
await eleventy.write();
const missing = pages.filter(({ path }) => !existsSync(join(out, path)));
if (missing.length > 0)
  throw new Error(`Eleventy wrote no ${missing[0]?.path}, nor ${missing.length - 1} others`);
