import { mkdirSync } from 'node:fs';

/** What is used of Eleventy, whose types are not published. */
export interface Configuration {
  addTemplate(path: string, template: object | string, data?: object): void;
  addPassthroughCopy(folders: Readonly<Record<string, string>>): void;
  addNunjucksGlobal(name: string, value: unknown): void;
  addTransform(
    name: string,
    change: (
      this: { readonly page: { readonly outputPath: string; readonly url: string } },
      content: string,
    ) => string,
  ): void;
  setUseGitIgnore(uses: boolean): void;
}
type EleventyClass = new (input: string, output: string, options: object) => { write(): Promise<void> };

/** Has Eleventy write a site. Nothing of it is switched off; our ordinary files are passed through. */
export async function writtenByEleventy(
  input: string,
  out: string,
  configure: (config: Configuration) => void,
): Promise<void> {
  mkdirSync(input, { recursive: true });
  const { default: Eleventy } = (await import('@11ty/eleventy' as string)) as { default: EleventyClass };
  const eleventy = new Eleventy(input, out, {
    quietMode: true,
    configPath: false,
    config: (config: Configuration) => {
      config.setUseGitIgnore(false);
      config.addPassthroughCopy({ public: '/' });
      configure(config);
    },
  });
  await eleventy.write();
}

/**
 * One template for a door, paginated over its pages; they stand in no collection, since none is asked for.
 * @param nunjucks text of the template; without it the pages draw themselves
 */
export function doorTemplate(
  config: Configuration,
  number: number,
  ofDoor: readonly { readonly path: string }[],
  nunjucks?: string,
): void {
  const data = {
    semua: ofDoor,
    pagination: { data: 'semua', size: 1, alias: 'satu' },
    permalink: ({ satu }: { satu: { path: string } }) => satu.path,
    eleventyExcludeFromCollections: true,
  };
  const render = ({ satu }: { satu: { draw: () => unknown } }): unknown => satu.draw();
  if (nunjucks === undefined) config.addTemplate(`pintu-${number}.11ty.js`, { data, render });
  else config.addTemplate(`pintu-${number}.njk`, nunjucks, data);
}
