import { createHash } from 'node:crypto';

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
