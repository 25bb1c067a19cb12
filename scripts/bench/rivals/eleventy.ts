import { join } from 'node:path';
import { doorTemplate, writtenByEleventy } from './eleventy-site.ts';
import { opened, PLAIN_BUNDLE, readConstants } from './opened.ts';

/**
 * Eleventy as fast as it can be: JavaScript templates, one for every door, whose functions are those of the plain rival.
 */
const [work = '', out = ''] = process.argv.slice(2);
const { pages } = await opened(work, PLAIN_BUNDLE);
const doors = Map.groupBy(pages(readConstants(work)), ({ door }) => door);
await writtenByEleventy(join(work, 'templat-js'), out, (config) => {
  [...doors.values()].forEach((ofDoor, index) => doorTemplate(config, index, ofDoor));
});
