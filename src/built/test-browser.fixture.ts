import type { Browser } from 'playwright-core';
import { TestRunner } from 'vitest';
import { openBrowser } from '../../scripts/browser.ts';

/**
 * The browser of the tests of a file. Where none can be opened, each test that asks for a page is skipped and says
 * why; with `CI` set they fail, for there nobody reads what was skipped.
 */
export async function testBrowser(): Promise<Browser> {
  try {
    return await openBrowser();
  } catch (fault) {
    if (process.env['CI']) throw fault;
    const reason = `no browser here: ${String(fault).split('\n', 1).join('')}`;
    process.stderr.write(`Skipped, ${reason}\n`);
    return withoutBrowser(reason);
  }
}

/** Stands where a browser would; whoever asks it for a page is skipped. */
function withoutBrowser(reason: string): Browser {
  const skip = async () => TestRunner.getCurrentTest()?.context.skip(reason);
  return { newContext: skip, newPage: skip, close: async () => {} } as unknown as Browser;
}
