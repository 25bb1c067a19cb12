import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import { LinkChecker } from 'linkinator';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../scripts/browser.ts';

/** The site of the example villages, built once into a folder of its own and served as a web server would. */
let folder = '';
let files: string[] = [];
let server: Server;
let origin = '';
let browser: Browser;

const root = join(import.meta.dirname, '..');
const DETAILED = '/rawa-teladan/umpamasari/2026/';
const BRIEF = '/rawa-teladan/misalkarta/2026/';
const HELD_BACK = '/bukit-umpama/contohmulyo/2026/';
const PAGES = [
  '/',
  '/rawa-teladan/',
  '/rawa-teladan/umpamasari/',
  DETAILED,
  BRIEF,
  HELD_BACK,
  '/panduan/kesalahan/',
  '/404.html',
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papan-'));
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', folder], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  files = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  server = createServer((request, response) => void answer(request.url ?? '/', response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

async function answer(
  url: string,
  response: { writeHead(status: number, head: object): void; end(body: Uint8Array | string): void },
) {
  const path = decodeURIComponent(new URL(url, 'http://x').pathname);
  const file = path.endsWith('/') ? `${path}index.html` : path;
  try {
    const body = await readFile(join(folder, file));
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(body);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' });
    response.end('tidak ada');
  }
}

function ofKind(extension: string): string[] {
  return files.filter((file) => file.endsWith(extension)).toSorted();
}

async function textOf(file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8');
}

async function jsonOf<T>(file: string): Promise<T> {
  return JSON.parse(await textOf(file)) as T;
}

describe('every page', () => {
  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      // A copied telephone number must not carry non-breaking hyphens.
      rules: {
        'void-style': 'off',
        'no-inline-style': 'error',
        'long-title': 'off',
        'tel-non-breaking': 'off',
      },
    });
    const faults: string[] = [];
    for (const file of ofKind('.html')) {
      const report = await validator.validateString(await textOf(file));
      for (const result of report.results) {
        for (const found of result.messages)
          faults.push(`${file}:${found.line} ${found.ruleId} ${found.message}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test('speaks Indonesian, runs no script, styles nothing in place and asks nobody else', async () => {
    for (const file of ofKind('.html')) {
      const html = await textOf(file);
      expect(html, file).toMatch(/<html[^>]* lang="id"/);
      expect(html, file).not.toMatch(/<script\b|\son\w+=|<[^>]+\sstyle=/i);
      expect(html, file).toMatch(/http-equiv="content-security-policy"[^>]*default-src 'none'/i);
      expect(html, file).not.toMatch(/unsafe-(?:inline|eval)/);
      const fetched = [
        ...html.matchAll(/<(?:img|link|source|iframe|object|embed)\b[^>]*(?:src|href|data)="([^"]+)"/gi),
      ]
        .filter((match) => !/rel="canonical"/.test(match[0]))
        .map((match) => match[1] ?? '');
      expect(
        fetched.filter((address) => /^(?:https?:)?\/\//.test(address)),
        file,
      ).toEqual([]);
    }
  });

  test('of an example village says DATA CONTOH', async () => {
    const pages = ofKind('.html').filter((file) => /^(?:rawa-teladan|bukit-umpama)\//.test(file));
    expect(pages.length).toBeGreaterThan(10);
    for (const file of [...pages, 'index.html']) expect(await textOf(file), file).toMatch(/data contoh/i);
  });

  test('has no dead link', async () => {
    const checker = new LinkChecker();
    const result = await checker.check({
      path: `${origin}/`,
      recurse: true,
      checkFragments: true,
      linksToSkip: [`^(?!${origin})`],
    });
    const broken = result.links
      .filter((link) => link.state === 'BROKEN')
      .map((link) => `${link.parent} → ${link.url}`);
    expect(broken).toEqual([]);
    expect(result.links.length).toBeGreaterThan(50);
  }, 60_000);
});

interface Export {
  readonly desa: { readonly kode: string };
  readonly tahun: number;
  readonly dokumen: { readonly jenis: string };
  readonly ringkasan: Readonly<Record<string, number | null>>;
  readonly baris: readonly {
    readonly rekening: string;
    readonly peran: string;
    readonly anggaran?: number | null;
    readonly realisasi?: number | null;
  }[];
  readonly sumber: { readonly berkas: string; readonly sha256: string };
}

describe('open data', () => {
  test('the summary of every document equals the sum of its lines', async () => {
    const exports = ofKind('.json').filter((file) => /\/20\d\d\//.test(file));
    expect(exports.length).toBeGreaterThanOrEqual(16);
    for (const file of exports) {
      const { ringkasan, baris, dokumen } = await jsonOf<Export>(file);
      const counted = baris.filter((line) => line.peran === 'daun' || line.peran === 'sisa');
      const sum = (prefix: string): number | null => {
        const figures = counted
          .filter((line) => line.rekening.startsWith(prefix))
          .map((line) => (dokumen.jenis.startsWith('realisasi') ? line.realisasi : line.anggaran) ?? null)
          .filter((figure) => figure !== null);
        return figures.length === 0
          ? null
          : Math.round(figures.reduce((total, figure) => total + figure * 100, 0)) / 100;
      };
      expect([ringkasan['pendapatan'], ringkasan['belanja']], file).toEqual([sum('4'), sum('5')]);
      expect([ringkasan['penerimaan_pembiayaan'], ringkasan['pengeluaran_pembiayaan']], file).toEqual([
        sum('6.1'),
        sum('6.2'),
      ]);
      const cents = (figure: number | null | undefined) => Math.round((figure ?? 0) * 100);
      expect(cents(ringkasan['surplus_defisit']), file).toBe(
        cents(ringkasan['pendapatan']) - cents(ringkasan['belanja']),
      );
      expect(cents(ringkasan['pembiayaan_netto']), file).toBe(
        cents(ringkasan['penerimaan_pembiayaan']) - cents(ringkasan['pengeluaran_pembiayaan']),
      );
      expect(cents(ringkasan['silpa']), file).toBe(
        cents(ringkasan['surplus_defisit']) + cents(ringkasan['pembiayaan_netto']),
      );
    }
  });

  test('each document is there as CSV too, with as many rows', async () => {
    for (const file of ofKind('.json').filter((one) => /\/20\d\d\//.test(one))) {
      const { baris } = await jsonOf<Export>(file);
      const csv = await textOf(file.replace(/json$/, 'csv'));
      expect(csv.trimEnd().split('\n').length, file).toBe(baris.length + 1);
    }
  });

  test('a held-back document has none, and its page says what is wrong and what happens next', async () => {
    expect(
      files
        .filter((file) => file.startsWith('bukit-umpama/contohmulyo/2026/'))
        .filter((file) => /\.(?:json|csv|pdf)$/.test(file)),
    ).toEqual([]);
    const html = await textOf('bukit-umpama/contohmulyo/2026/index.html');
    expect(html).toContain('96.350.000');
    expect(html).toContain('91.350.000');
    expect(html).toMatch(/D46/);
  });
});

async function opened(
  path: string,
  width: number,
  scheme: 'light' | 'dark' = 'light',
): Promise<{ page: Page; faults: string[]; requests: string[] }> {
  const context = await browser.newContext({
    viewport: { width, height: 740 },
    colorScheme: scheme,
    javaScriptEnabled: true,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
  page.on('pageerror', (error) => void faults.push(error.message));
  page.on('request', (request) => void requests.push(request.url()));
  await page.goto(origin + path, { waitUntil: 'load' });
  return { page, faults, requests };
}

describe('in a browser', () => {
  test.each(PAGES)('%s keeps the policy and fits 320 and 360 px', async (path) => {
    for (const width of [320, 360]) {
      const { page, faults, requests } = await opened(path, width);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ path, width, overflow, faults }).toEqual({ path, width, overflow: 0, faults: [] });
      expect(requests.every((url) => url.startsWith(origin))).toBe(true);
      await page.context().close();
    }
  });

  test.each(PAGES)(
    '%s has no fault of accessibility, light and dark',
    async (path) => {
      for (const scheme of ['light', 'dark'] as const) {
        const { page } = await opened(path, 360, scheme);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map((found) => `${scheme} ${found.id}: ${found.nodes[0]?.html}`)).toEqual([]);
        await page.context().close();
      }
    },
    30_000,
  );

  test('the budget page of 145 lines is at most 40 KB compressed in at most three requests', async () => {
    const { page, requests } = await opened(DETAILED, 360);
    const sizes = await Promise.all(
      requests
        .filter((url) => /\/$|\.css/.test(url))
        .map(async (url) => gzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer())).length),
    );
    expect(requests.length).toBeLessThanOrEqual(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(40_000);
    await page.context().close();
  });
});
