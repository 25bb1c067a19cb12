import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, removeSite, serveFolder } from '../../src/built/build.fixture.ts';
import { openBrowser } from '../browser.ts';
import { pictureOf, webpOf } from './camera.ts';
import { SHOTS } from './shots.ts';

// Takes every picture of the guides from the site as it is now: `npm run gambar`, or with names only those.
/** One pixel, in place of a picture that is not taken yet: the site is not built without it. */
const DOT = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64');
const wanted = process.argv.slice(2);
const folder = join(import.meta.dirname, '../../src/components/guide/pictures');
mkdirSync(folder, { recursive: true });
for (const { name } of SHOTS)
  if (!existsSync(join(folder, `${name}.webp`))) writeFileSync(join(folder, `${name}.webp`), DOT);
const site = await buildSite({ villages: 'villages', data: 'data' });
const { server, origin } = await serveFolder(site);
const browser = await openBrowser();
for (const shot of SHOTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const picture = await webpOf(browser, await pictureOf(browser, origin, shot));
  writeFileSync(join(folder, `${shot.name}.webp`), picture);
  process.stdout.write(`${shot.name.padEnd(24)}${(picture.length / 1000).toFixed(1)} KB\n`);
}
const known = new Set(SHOTS.map(({ name }) => `${name}.webp`));
for (const name of readdirSync(folder)) if (!known.has(name)) rmSync(join(folder, name));
await browser.close();
server.close();
await removeSite(site);
