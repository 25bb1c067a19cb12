import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz, { inflate } from '@sparticuz/chromium';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { INSTALLED_BROWSERS } from './browsers.ts';

/** Works as root in CI and asks nobody. The arguments that the package itself proposes switch web security off. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
];

/** Where a browser may be, in the order in which to try; `bundled` is the one that npm installs. */
export function browserChoices(
  told: string | undefined,
  machine: string,
  exists: (path: string) => boolean,
): readonly string[] {
  if (told !== undefined && told !== '') return [told];
  return [...(machine === 'linux x64' ? ['bundled'] : []), ...INSTALLED_BROWSERS.filter(exists)];
}

/**
 * A headless Chromium for tests: the one of `CHROME_PATH`; on Linux x64 the one that npm installs, which needs no system
 * package; elsewhere, or where that one does not start, an installed one.
 */
export async function openBrowser(): Promise<Browser> {
  const machine = `${process.platform} ${process.arch}`;
  const faults: unknown[] = [];
  for (const choice of browserChoices(process.env['CHROME_PATH'], machine, existsSync)) {
    try {
      return await chromium.launch(
        choice === 'bundled' ? await bundled() : { executablePath: choice, args: QUIET },
      );
    } catch (fault) {
      faults.push(fault);
    }
  }
  throw faults[0] ?? new Error('no browser is installed; set CHROME_PATH to one');
}

async function bundled(): Promise<LaunchOptions> {
  const executablePath = await sparticuz.executablePath();
  return { executablePath, args: QUIET, env: await bundledEnvironment() };
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
