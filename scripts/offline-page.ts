import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { processEffects } from './effects.ts';

/**
 * Writes `/periksa/` of a built site as one file with all of it inside, for whoever saves it.
 * @returns the text of it; `''` where the site is a part that has no such page
 */
export function writeOfflinePage(site: string): string {
  const { read, write } = processEffects();
  const text = (path: string): string => read(join(site, path)) ?? '';
  const page = text('periksa/index.html');
  if (page === '') return '';
  const sheets = [...page.matchAll(/<link rel="stylesheet" href="[^"]*?(_astro\/[^"]+)"/g)];
  const styles = sheets.map(([, path = '']) => text(path)).join('\n');
  // The parcel comes first: the page then finds it and loads nothing.
  const scripts = ['periksa/kerja.js', 'periksa/periksa.js'].map(text);
  const whole = offlinePage(page, styles, scripts);
  write(join(site, 'periksa/luring.html'), whole);
  return whole;
}

/**
 * A built page as one file that needs nothing beside it and no network: styles and scripts stand inside, allowed by their
 * hashes and nothing else; links lead to the site.
 * @param html the page, with a canonical link that tells where the site stands
 * @param scripts classic scripts in the order in which they run, after everything else
 */
export function offlinePage(html: string, styles: string, scripts: readonly string[]): string {
  const home = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  if (home === undefined) throw new Error('the page tells no canonical address');
  const safe = scripts.map((text) => text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--'));
  const policy = [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "connect-src 'none'",
    'worker-src blob:',
    `script-src ${safe.map(hashOf).join(' ')}`,
    `style-src ${hashOf(styles)}`,
  ].join(';');
  return html
    .replace(/<link rel="(?:stylesheet|icon|alternate)"[^>]*>/g, '')
    .replace(/<script[^>]*\ssrc="[^"]*"[^>]*><\/script>/g, '')
    .replace(/<p[^>]*data-luring[^>]*>.*?<\/p>/s, '')
    .replace(/(http-equiv="content-security-policy" content=")[^"]*/, (_, start: string) => start + policy)
    .replace(
      /((?:href|data-help)=")(\/[^"]*)/g,
      (_, start: string, path: string) => start + new URL(path, home),
    )
    .replace('</head>', () => `<style>${styles}</style></head>`)
    .replace('</body>', () => `${safe.map((text) => `<script>${text}</script>`).join('')}</body>`);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
