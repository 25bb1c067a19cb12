import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz, { inflate } from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';
import { INSTALLED_BROWSERS } from './browsers.ts';

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
    process.env['CHROME_PATH'] ??
    (isBundled ? undefined : INSTALLED_BROWSERS.find((path) => existsSync(path)));
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: QUIET });
  const executablePath = await sparticuz.executablePath();
  return chromium.launch({ executablePath, args: QUIET, env: await bundledEnvironment() });
}

/** The libraries and letters that the package brings along, so that a machine needs none and all draw alike. */
async function bundledEnvironment(): Promise<Record<string, string>> {
  const libraries = fileURLToPath(
    new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium')),
  );
  await inflate(libraries);
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: tmpdir(),
    LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib'),
    FONTCONFIG_PATH: join(tmpdir(), 'fonts'),
  };
}
