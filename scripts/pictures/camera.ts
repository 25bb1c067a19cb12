import type { Browser, Page } from 'playwright-core';
import type { Shot } from './shots.ts';

/** Width of a cheap phone, and pixels of the picture for each of it. */
const PHONE = { width: 360, height: 800 };
const DENSITY = 2;
/** Air around what is shown, in pixels of the page. */
const MARGIN = 12;
/** Of WebP, 0 to 1. */
const QUALITY = '0.5';
const RING = '3px solid #c8350b';

/** A picture as PNG, of the running site at `origin`. Light, still, and the same on every machine with the same browser. */
export async function pictureOf(browser: Browser, origin: string, shot: Shot): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: PHONE,
    deviceScaleFactor: DENSITY,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'id-ID',
  });
  const page = await context.newPage();
  await page.goto(origin + shot.path, { waitUntil: 'networkidle' });
  await shot.act?.(page);
  if (shot.ring !== undefined)
    await page
      .locator(shot.ring)
      .first()
      .evaluate(
        (one, ring) => Object.assign((one as HTMLElement).style, { outline: ring, outlineOffset: '4px' }),
        RING,
      );
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const clip = await clipOf(page, shot);
  const picture = await page.screenshot({ clip, fullPage: true, caret: 'hide', animations: 'disabled' });
  await context.close();
  return picture;
}

async function clipOf(page: Page, { from, to, most = 900 }: Shot) {
  await onWholePixel(page, from);
  const first = await boxOf(page, from);
  const last = to === undefined ? { bottom: first.top + most } : await boxOf(page, to);
  const top = Math.max(0, Math.floor(first.top) - MARGIN);
  const bottom = Math.ceil(last.bottom) + MARGIN;
  return { x: 0, y: top, width: PHONE.width, height: Math.min(bottom - top, most) };
}

/** What stands further up may end between two pixels; letters would then be drawn otherwise although nothing changed. */
async function onWholePixel(page: Page, selector: string): Promise<void> {
  const { top } = await boxOf(page, selector);
  const rest = Math.ceil(top) - top;
  await page.evaluate((space) => (document.body.style.paddingTop = `${space}px`), rest);
}

async function boxOf(page: Page, selector: string): Promise<{ top: number; bottom: number }> {
  return page
    .locator(selector)
    .first()
    .evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return { top: top + window.scrollY, bottom: bottom + window.scrollY };
    });
}

/** A PNG as WebP: small enough for a slow network, and its letters still sharp. */
export async function webpOf(browser: Browser, png: Buffer): Promise<Buffer> {
  const page = await browser.newPage();
  const url = await page.evaluate(
    async ([source = '', quality = '1']) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', Number(quality));
    },
    [dataUrl(png, 'png'), QUALITY],
  );
  await page.close();
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

/** How many pixels of two pictures differ so that a reader could see it; all of them where their sizes differ. */
export async function visibleDifference(browser: Browser, before: Buffer, now: Buffer): Promise<number> {
  const page = await browser.newPage();
  const count = await page.evaluate(
    async (sources) => {
      const layers = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.width;
          canvas.height = image.height;
          const pen = canvas.getContext('2d');
          pen?.drawImage(image, 0, 0);
          return pen?.getImageData(0, 0, image.width, image.height);
        }),
      );
      const [one, other] = layers;
      if (!one || !other || one.width !== other.width || one.height !== other.height) return Infinity;
      let differing = 0;
      for (let at = 0; at < one.data.length; at += 4) {
        const far = [0, 1, 2].some(
          (part) => Math.abs((one.data[at + part] ?? 0) - (other.data[at + part] ?? 0)) > 48,
        );
        if (far) differing += 1;
      }
      return differing;
    },
    [dataUrl(before), dataUrl(now)],
  );
  await page.close();
  return count;
}

function dataUrl(bytes: Buffer, format: 'png' | 'webp' = 'webp'): string {
  return `data:image/${format};base64,${bytes.toString('base64')}`;
}
