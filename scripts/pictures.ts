import { join } from 'node:path';
import { openBrowser } from './browser.ts';
import { bytesAt } from './site-folder.ts';

/** No host: everything is answered from the folder, whatever the site will be called. */
const ORIGIN = 'http://situs.invalid';
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** A board is metres wide: the whole of it is shown in the window. */
const FITTED = 'body{margin:0}img{display:block;width:100vw;height:100vh;object-fit:contain}';

/** A picture to take: an address of the site, and the size of the window in which it is seen. */
export interface View {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** Small PNG of the built site, taken without a server. Throws where no browser can be started. */
export async function pictures(
  folder: string,
  base: string,
  views: readonly View[],
): Promise<readonly Uint8Array[]> {
  const browser = await openBrowser();
  try {
    const taken: Uint8Array[] = [];
    for (const { path, width, height } of views) {
      const page = await browser.newPage({ viewport: { width, height } });
      await page.route('**/*', async (route) => {
        const { pathname } = new URL(route.request().url());
        const name = decodeURIComponent(pathname).slice(base.length);
        const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
        const contentType = TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
        try {
          await route.fulfill({ contentType, body: Buffer.from(bytesAt(join(folder, file))) });
        } catch {
          await route.fulfill({ status: 404 });
        }
      });
      const address = `${ORIGIN}${base}${encodeURI(path)}`;
      if (path.endsWith('.svg')) await page.setContent(`<style>${FITTED}</style><img src="${address}">`);
      else await page.goto(address, { waitUntil: 'load' });
      taken.push(await page.screenshot());
      await page.close();
    }
    return taken;
  } finally {
    await browser.close();
  }
}
