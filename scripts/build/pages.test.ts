import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { madePages, type PageProgram } from './pages.ts';

const POLICY = '<meta http-equiv="content-security-policy" content="default-src &#39;none&#39;">';
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'papan-halaman-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Address {
  readonly pathname: string;
  readonly type?: 'page' | 'endpoint';
  readonly route?: string;
  readonly params?: readonly string[];
}

/** A program that answers with the address that it was asked for. */
function program(addresses: readonly Address[], answer?: (path: string) => Response) {
  const asked: string[] = [];
  const made = {
    pages: {
      baseWithoutTrailingSlash: '/papan',
      manifest: { base: '/papan/' },
      render: ({ url }: Request) => {
        const { pathname } = new URL(url);
        asked.push(pathname);
        return Promise.resolve(answer?.(pathname) ?? new Response(`${POLICY}${pathname}`));
      },
    },
    addressed: () =>
      Promise.resolve(
        addresses.map(({ pathname, type = 'page', route = pathname, params = [] }) => ({
          pathname,
          route: { type, route, params },
        })),
      ),
  } as unknown as PageProgram;
  return { made, asked };
}

const files = (): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
    .toSorted();

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

test('a page is the index of its folder, a file is itself, village by village and the whole last', async () => {
  const { made, asked } = program([
    { pathname: '/' },
    { pathname: '/data.json', type: 'endpoint' },
    { pathname: '/b/x', params: ['kecamatan', 'desa'] },
    { pathname: '/a/x/baliho.pdf/', type: 'endpoint', params: ['berkas', 'format'] },
  ]);
  const { made: count, policies } = await madePages(made, folder, () => true);
  expect(count).toBe(4);
  expect(files()).toEqual(['a/x/baliho.pdf', 'b/x/index.html', 'data.json', 'index.html']);
  expect(asked).toEqual(['/papan/a/x/baliho.pdf/', '/papan/b/x/', '/papan/', '/papan/data.json']);
  expect(read('b/x/index.html')).toBe(`${POLICY}/papan/b/x/`);
  expect([...policies]).toEqual(['default-src &#39;none&#39;']);
});

test('only what is wanted is made, and of two claims to an address the first', async () => {
  const { made, asked } = program([
    { pathname: '/data' },
    { pathname: '/data/', params: ['kecamatan'] },
    { pathname: '/lain' },
  ]);
  const { doubled } = await madePages(made, folder, ([first]) => first === 'data');
  expect(asked).toEqual(['/papan/data/']);
  expect(doubled).toEqual(['/data']);
});

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const together = encoded('satu dua');

test.each([
  ['each by itself', [encoded('satu '), encoded('dua')]],
  ['in one buffer', [together.subarray(0, 5), together.subarray(5)]],
  ['the last of them empty', [encoded('satu dua'), encoded('')]],
])('a file of several pieces is whole, %s', async (_, pieces) => {
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => {
      for (const piece of pieces) stream.enqueue(piece);
      stream.close();
    },
  });
  const { made } = program([{ pathname: '/x.txt', type: 'endpoint' }], () => new Response(body));
  await madePages(made, folder, () => true);
  expect(read('x.txt')).toBe('satu dua');
});

test('the page of what is not there answers so, and is a file by its number', async () => {
  const { made } = program(
    [{ pathname: '/404', route: '/404' }],
    () => new Response(POLICY, { status: 404 }),
  );
  await madePages(made, folder, () => true);
  expect(files()).toEqual(['404.html']);
});

test('nothing is published of a page that fails, or that has no policy', async () => {
  const failing = program([{ pathname: '/a' }], () => new Response('', { status: 500 }));
  await expect(madePages(failing.made, folder, () => true)).rejects.toThrow('/a: status 500');
  const open = program([{ pathname: '/a' }], () => new Response('<html></html>'));
  await expect(madePages(open.made, folder, () => true)).rejects.toThrow('/papan/a/ has no content policy');
  expect(files()).toEqual([]);
});

test('terms of a page lead to the glossary of its language; the glossary and files stay as they are', async () => {
  const main = `${POLICY}<main><p>belanja</p></main>`;
  const paths = ['/a', '/en/a', '/istilah', '/panduan/kesalahan'].map((pathname) => ({ pathname }));
  const { made } = program([...paths, { pathname: '/a.svg', type: 'endpoint' }], () => new Response(main));
  await madePages(made, folder, () => true);
  const linksOf = (file: string) => [...read(file).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  expect(linksOf('a/index.html')).toEqual(['/papan/istilah/#belanja']);
  expect(linksOf('en/a/index.html')).toEqual(['/papan/en/about/#belanja']);
  for (const file of ['istilah/index.html', 'panduan/kesalahan/index.html', 'a.svg'])
    expect(read(file), file).toBe(main);
});

test('however many files are made, each is written, whole and once', async () => {
  const addresses = Array.from({ length: 500 }, (_, index) => ({
    pathname: `/${index % 7}/${index}.txt`,
    type: 'endpoint' as const,
  }));
  const { made } = program(
    addresses,
    (path) => new Response(`é${path}`.repeat(1 + (path.length % 3) * 9000)),
  );
  await madePages(made, folder, () => true);
  expect(files()).toHaveLength(addresses.length);
  for (const { pathname } of addresses) {
    const path = `/papan${pathname}`;
    expect(read(pathname.slice(1)) === `é${path}`.repeat(1 + (path.length % 3) * 9000), path).toBe(true);
  }
});

test('where a file cannot be written, the build stops and says why', async () => {
  writeFileSync(join(folder, 'a'), 'no folder');
  const { made } = program([{ pathname: '/a/b.txt', type: 'endpoint' }]);
  await expect(madePages(made, folder, () => true)).rejects.toMatchObject({ code: 'EEXIST' });
});
