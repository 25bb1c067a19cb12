import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page in a browser, with everything that it asked for and complained of. */
export interface Opened {
  readonly page: Page;
  readonly faults: string[];
  readonly requests: string[];
}

/** Opens an address in a context of its own, 360 px wide unless told. */
export async function opened(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
  page.on('pageerror', (error) => void faults.push(error.message));
  page.on('request', (request) => void requests.push(request.url()));
  await page.goto(address, { waitUntil: 'load' });
  return { page, faults, requests };
}

/** How many pixels the page is wider than its window. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
