import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { headersText, joinedPolicy, policyFrom } from '../../scripts/response-headers.ts';
import { ofKind, textOf } from './site-files.fixture.ts';
import { testBrowser } from './test-browser.fixture.ts';

const origin = inject('siteOrigin');

/** Headers by path pattern, as hosts read the file. */
const rules = new Map<string, Map<string, string>>();
let browser: Browser;

beforeAll(async () => {
  let pattern = '';
  for (const line of (await textOf('_headers')).split('\n').filter((one) => one !== '')) {
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name === '') rules.set((pattern = line), new Map());
    else rules.get(pattern)?.set(name.toLowerCase(), value);
  }
  browser = await testBrowser();
});

afterAll(() => browser?.close());

const header = (name: string): string => rules.get('/*')?.get(name) ?? '';

test('says what a page cannot say of itself', () => {
  const policy = policyFrom(header('content-security-policy'));
  expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(header('x-content-type-options')).toBe('nosniff');
  expect(header('referrer-policy')).toBe('strict-origin-when-cross-origin');
});

test('agrees with every page: refuses nothing that one allows, allows nothing that none does', async () => {
  const ofHeader = policyFrom(header('content-security-policy'));
  const allowed = new Map<string, Set<string>>();
  for (const file of ofKind('.html')) {
    const meta = /http-equiv="content-security-policy" content="([^"]*)"/.exec(await textOf(file))?.[1] ?? '';
    for (const [name, sources] of policyFrom(meta)) {
      const wanted = sources.filter((one) => one !== "'none'");
      expect(ofHeader.get(name), `${file} ${name}`).toEqual(expect.arrayContaining(wanted));
      allowed.set(name, new Set([...(allowed.get(name) ?? []), ...sources]));
    }
  }
  for (const [name, sources] of ofHeader)
    for (const source of sources)
      if (!['frame-ancestors', 'worker-src'].includes(name) && source !== 'data:')
        expect(allowed.get(name)?.has(source), `${name} ${source}`).toBe(true);
  expect(header('content-security-policy')).not.toMatch(/unsafe|\*|https?:/);
});

test('is short enough for Cloudflare: 100 rules, lines of 2,000 signs', async () => {
  expect(rules.size).toBeLessThan(100);
  for (const line of (await textOf('_headers')).split('\n')) expect(line.length).toBeLessThan(2_000);
});

test('the line of the README makes an nginx file of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'papan-nginx-'));
  symlinkSync(inject('siteFolder'), join(folder, 'dist'));
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  execFileSync('sh', ['-ec', /^sed -n .*papan-headers\.conf$/m.exec(readme)?.[0] ?? 'false'], {
    cwd: folder,
  });
  const lines = readFileSync(join(folder, 'papan-headers.conf'), 'utf8').trimEnd().split('\n');
  rmSync(folder, { recursive: true });
  const expected = [...(rules.get('/*') ?? [])].map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  expect(lines.map((line) => line.replace(/^add_header \S+/, (start) => start.toLowerCase()))).toEqual(
    expected,
  );
});

/** A browser that gets the headers of `/*` with everything, as behind such a host. */
async function behindHost(): Promise<BrowserContext> {
  const context = await browser.newContext();
  const added = Object.fromEntries(rules.get('/*') ?? []);
  await context.route(`${origin}/**`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...added } });
  });
  return context;
}

describe('under both policies', () => {
  test.each([
    '',
    'periksa/',
    'cari/',
    'bandingkan/',
    'rawa-teladan/umpamasari/2026/',
    'rawa-teladan/umpamasari/2026/baliho/baliho-3x2.svg',
  ])('/%s is refused nothing', async (path) => {
    const context = await behindHost();
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
    await page.goto(`${origin}/${path}`, { waitUntil: 'networkidle' });
    expect(faults).toEqual([]);
    await context.close();
  });

  test('the search finds', async () => {
    const context = await behindHost();
    const page = await context.newPage();
    await page.goto(`${origin}/cari/`);
    await page.fill('#kata', 'jalan');
    await page.waitForSelector('#hasil li');
    await context.close();
  });

  test('no other site frames a page', async () => {
    const context = await behindHost();
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => void refused.push(message.text()));
    await context.route('http://lain.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${origin}/"></iframe>` }),
    );
    await page.goto('http://lain.example/', { waitUntil: 'networkidle' });
    expect(refused.join()).toMatch(/frame-ancestors|X-Frame-Options/i);
    await context.close();
  });
});

test("a policy of one page that is wider, and 'none' beside a source", () => {
  const joined = joinedPolicy([
    policyFrom("default-src 'none';img-src 'none'"),
    policyFrom("img-src 'self' ; connect-src 'none';"),
  ]);
  expect(headersText(joined, '/papan/')).toContain(
    "Content-Security-Policy: default-src 'none'; img-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; frame-ancestors 'none'\n",
  );
  expect(headersText(joined, '/papan/')).toContain('\n/papan/_astro/*\n');
});
