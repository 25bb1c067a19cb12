import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { opened, overflow } from './opened.fixture.ts';
import { files, textOf } from './site-files.fixture.ts';
import { testBrowser } from './test-browser.fixture.ts';

const root = join(import.meta.dirname, '../..');
let browser: Browser;
let server: ChildProcess;
let origin = '';

beforeAll(async () => {
  browser = await testBrowser();
  const { PATH = '', HOME = '' } = process.env;
  const script = `
    import { dev } from 'astro';
    const { address } = await dev({ root: process.cwd(), logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
    console.log('listening on ' + address.port);`;
  server = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    // Without what the test runner sets: the server is the one that a person starts.
    env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', PAPAN_VILLAGES: 'villages', PAPAN_DATA: 'data' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  origin = await new Promise<string>((ready, failed) => {
    server.stdout?.on('data', (chunk: Buffer) => {
      const port = /listening on (\d+)/.exec(chunk.toString())?.[1];
      if (port !== undefined) ready(`http://127.0.0.1:${port}`);
    });
    server.on('exit', (code) => failed(new Error(`astro dev ended with ${code}`)));
  });
});

afterAll(async () => {
  await browser?.close();
  server?.kill();
});

test('the gallery shows every part in every state while developing, and fits', async () => {
  const { page } = await opened(browser, `${origin}/galeri/`);
  const items = await page.locator('.gallery-item > .hash').allInnerTexts();
  expect(items.filter((item) => item.includes('AskBox'))).toHaveLength(5);
  expect(items.filter((item) => item.includes('LineAsk'))).toHaveLength(3);
  expect(items.filter((item) => item.includes('tokens.css · dark'))).toHaveLength(1);
  expect(await overflow(page)).toBe(0);
  const { violations } = await new AxeBuilder({ page })
    .withRules(['color-contrast', 'target-size'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  await page.context().close();
}, 120_000);

test('the gallery is in no built site', async () => {
  expect(files.filter((file) => /galeri|gallery/.test(file))).toEqual([]);
  for (const file of files.filter((one) => /\.(?:css|html|js|xml)$/.test(one)))
    expect(`${file} ${/gallery-item|\/galeri\//.exec(await textOf(file))?.[0] ?? ''}`).toBe(`${file} `);
});
