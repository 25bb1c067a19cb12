import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doorTemplate, writtenByEleventy } from './eleventy-site.ts';
import type { DrawnPage } from './drawing.ts';
import type { Drawing } from './markup.ts';
import { NUNJUCKS_BUNDLE, NUNJUCKS_DOORS, opened, readConstants } from './opened.ts';

/**
 * Eleventy with Nunjucks, as many of its sites are written: macros, conditions and loops, with functions
 * for what Nunjucks cannot express. Data files are JavaScript templates here too. Links to the glossary are a transform.
 */
const [work = '', out = ''] = process.argv.slice(2);
const { pages, surroundings, helpers = {} } = await opened(work, NUNJUCKS_BUNDLE);
const constants = readConstants(work);
const templates = new Map(
  JSON.parse(readFileSync(join(work, NUNJUCKS_DOORS), 'utf8')) as readonly [string, string][],
);

/** What the template of one page is given. */
class TemplatePage {
  readonly path: string;
  readonly params: DrawnPage['params'];
  readonly props: DrawnPage['props'];
  readonly head: string;
  readonly words: unknown;
  readonly placed = new Set<string>();
  constructor({ door, path, params, props }: DrawnPage) {
    this.path = path;
    this.params = params;
    this.props = props;
    this.head = constants.heads.get(door) ?? '';
    this.words = surroundings(path).words;
  }

  /** The element of a client script, once in a page. */
  script(id: string): string {
    if (this.placed.has(id)) return '';
    this.placed.add(id);
    const { scripts }: Pick<Drawing, 'scripts'> = constants;
    return scripts.get(id) ?? '';
  }
}

await writtenByEleventy(join(work, 'templat'), out, (config) => {
  for (const [name, helper] of Object.entries(helpers)) config.addNunjucksGlobal(name, helper);
  config.addTransform('istilah', function finish(content) {
    const { outputPath, url } = this.page;
    return outputPath.endsWith('.html') ? surroundings(url.slice(1)).finished(content) : content;
  });
  const doors = Map.groupBy(pages(constants), ({ door }) => door);
  [...doors].forEach(([door, ofDoor], index) => {
    const text = templates.get(door);
    if (text === undefined) return doorTemplate(config, index, ofDoor);
    const satu = ofDoor.map((page) => new TemplatePage(page));
    doorTemplate(config, index, satu, text);
  });
});
