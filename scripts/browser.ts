import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Works as root in CI and asks nobody. The arguments that the package itself proposes switch web security off. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
];

/**
 * A headless Chromium for tests: the one of `CHROME_PATH`; on Linux x64 the one that npm installs, which needs no system
 * package; elsewhere an installed one.
 */
export async function openBrowser(): Promise<Browser> {
  const isBundled = process.platform === 'linux' && process.arch === 'x64';
  const installed =
    process.env['CHROME_PATH'] ?? (isBundled ? undefined : INSTALLED.find((path) => existsSync(path)));
  const executablePath = installed ?? (await sparticuz.executablePath());
  return chromium.launch({ executablePath, args: QUIET, headless: true });
}
