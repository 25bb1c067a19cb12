import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DrawnPage } from './drawing.ts';
import { openedPages } from './opened.ts';

/** What is used of Eleventy, whose types are not published. */
interface Configuration {
  addTemplate(path: string, template: object): void;
  addPassthroughCopy(folders: Readonly<Record<string, string>>): void;
  setUseGitIgnore(uses: boolean): void;
}
type EleventyClass = new (input: string, output: string, options: object) => { write(): Promise<void> };

/**
 * Eleventy as rival: one JavaScript template for every door, as its users write them, paginated over the pages of the door;
 * the functions that draw are those of the plain rival. Nothing of Eleventy is switched off that costs time, and its pages
 * stand in no collection, since none is asked for.
 */
const [work = '', out = ''] = process.argv.slice(2);
const input = join(work, 'templat');
mkdirSync(input, { recursive: true });
const { default: Eleventy } = (await import('@11ty/eleventy' as string)) as { default: EleventyClass };
const pages = await openedPages(work);
const eleventy = new Eleventy(input, out, {
  quietMode: true,
  configPath: false,
  config: (config: Configuration) => {
    config.setUseGitIgnore(false);
    config.addPassthroughCopy({ public: '/' });
    [...Map.groupBy(pages, ({ door }) => door).values()].forEach((ofDoor, index) =>
      config.addTemplate(`pintu-${index}.11ty.js`, templateOf(ofDoor)),
    );
  },
});
await eleventy.write();

function templateOf(ofDoor: readonly DrawnPage[]): object {
  return {
    data: {
      semua: ofDoor,
      pagination: { data: 'semua', size: 1, alias: 'satu' },
      permalink: ({ satu }: { satu: DrawnPage }) => satu.path,
      eleventyExcludeFromCollections: true,
    },
    render: ({ satu }: { satu: DrawnPage }) => satu.draw(),
  };
}
