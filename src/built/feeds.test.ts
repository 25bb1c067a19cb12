import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { RelaxNGValidator, XmlDocument, XmlElement } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ATOM_SCHEMA } from './atom-schema.fixture.ts';
import { buildSite, removeSite } from './build.fixture.ts';
import { ofKind, textOf } from './site-files.fixture.ts';

const NAMES = { a: 'http://www.w3.org/2005/Atom' };
let schema: XmlDocument;
let validator: RelaxNGValidator;
beforeAll(() => {
  schema = XmlDocument.fromString(ATOM_SCHEMA);
  validator = RelaxNGValidator.fromDoc(schema);
});
afterAll(() => {
  validator?.dispose();
  schema?.dispose();
});

/** Everything that libxml2 finds wrong by the schema, and what RFC 4287 asks in words beyond it. */
function faultsOf(text: string): string[] {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(text);
    validator.validate(document);
    return wordsFaults(document);
  } catch (fault) {
    return [String(fault)];
  } finally {
    document?.dispose();
  }
}

function wordsFaults(document: XmlDocument): string[] {
  const count = (path: string): number => document.find(path, NAMES).length;
  const textsOf = (path: string): string[] => document.find(path, NAMES).map((node) => node.content);
  const entries = document.find('/a:feed/a:entry', NAMES).filter((node) => node instanceof XmlElement);
  const ids = textsOf('/a:feed/a:entry/a:id');
  return [
    // 4.1.1: an author of the feed, or one in every entry.
    ...(count('/a:feed/a:author') > 0 || entries.every((entry) => entry.find('a:author', NAMES).length > 0)
      ? []
      : ['no author']),
    // 4.1.1: a feed should name its own address, once.
    ...(count('/a:feed/a:link[@rel="self"]') === 1 ? [] : ['no address of its own']),
    // 4.1.2: an entry without content leads somewhere, and to one place of a kind.
    ...entries
      .filter((entry) => entry.find('a:link[@rel="alternate" or not(@rel)]', NAMES).length !== 1)
      .map(() => 'an entry leads nowhere or twice'),
    ...(new Set(ids).size === ids.length ? [] : ['an id is given twice']),
    ...textsOf('//a:title').filter((title) => title.trim() === ''),
  ];
}

const feeds = ofKind('feed.xml');

describe('feeds', () => {
  test('are those of the regency and of every village', () => {
    expect(feeds).toEqual([
      'bukit-umpama/contohmulyo/feed.xml',
      'feed.xml',
      'rawa-teladan/misalkarta/feed.xml',
      'rawa-teladan/umpamasari/feed.xml',
    ]);
  });

  test.each(feeds)('%s is Atom as RFC 4287 asks', async (file) => {
    expect(faultsOf(await textOf(file))).toEqual([]);
  });

  test.each(feeds)('%s is read by a program of others, entry by entry', async (file) => {
    const text = await textOf(file);
    const feed = parseAtomFeed(text);
    const ids = [...text.matchAll(/<id>(.*)<\/id>/g)].map(([, id]) => id);
    expect([feed.id, ...(feed.entries ?? []).map(({ id }) => id)]).toEqual(ids);
    for (const entry of feed.entries ?? []) {
      expect(Number.isNaN(Date.parse(entry.updated ?? ''))).toBe(false);
      expect(entry.links?.[0]?.href).toMatch(/^https:\/\/papan-desa\.example\//);
    }
  });
});

const ENTRY =
  '<entry><title>A</title><id>https://a.example/1</id><updated>2026-01-01T00:00:00Z</updated><link href="https://a.example/"/></entry>';
const FEED = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id"><title>A</title><id>https://a.example/</id>
<link rel="self" href="https://a.example/feed.xml"/><updated>2026-01-01T00:00:00Z</updated><author><name>A</name></author>${ENTRY}</feed>`;

test('a feed of the smallest kind is right', () => expect(faultsOf(FEED)).toEqual([]));

test.each([
  ['a moment without a time', 'T00:00:00Z</updated><author>', '</updated><author>'],
  ['no title', '<title>A</title><id>https://a.example/</id>', '<id>https://a.example/</id>'],
  ['two times of change', '<author>', '<updated>2026-01-01T00:00:00Z</updated><author>'],
  ['an element that Atom does not have', '<author>', '<judul>A</judul><author>'],
  ['a bare word as address', '<id>https://a.example/1</id>', '<id>satu</id>'],
  ['no author', '<author><name>A</name></author>', ''],
  ['an author without a name', '<name>A</name>', ''],
  ['one id for two entries', ENTRY, ENTRY + ENTRY],
  ['an entry that leads nowhere', '<link href="https://a.example/"/></entry>', '</entry>'],
  [
    'a kind of text that Atom does not have',
    '<title>A</title><id>https://a.example/1',
    '<title type="markdown">A</title><id>https://a.example/1',
  ],
  ['XML that is not well-formed', '</feed>', ''],
])('%s is refused', (_, right, wrong) => {
  expect(FEED).toContain(right);
  expect(faultsOf(FEED.replace(right, wrong))).not.toEqual([]);
});

describe('of a cut history', () => {
  const home = mkdtempSync(join(tmpdir(), 'papan-kabar-'));
  let site = '';
  const textAt = (file: string): string => readFileSync(join(site, file), 'utf8');
  const git = (folder: string, ...args: string[]): void =>
    void execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], {
      env: { ...process.env, GIT_COMMITTER_DATE: '2026-03-01T08:00:00+07:00' },
      stdio: 'ignore',
    });

  beforeAll(async () => {
    const villages = join(home, 'asal/villages');
    cpSync(join(import.meta.dirname, '../../villages'), villages, { recursive: true });
    const commit = (): void => {
      git(join(home, 'asal'), 'add', '-A');
      git(join(home, 'asal'), 'commit', '-q', '--no-gpg-sign', '-m', 'x');
    };
    git(home, 'init', '-q', 'asal');
    commit();
    const edit = (file: string, ...changes: readonly (readonly [from: string, to: string])[]): void => {
      const path = join(villages, 'rawa-teladan/misalkarta', file);
      const text = readFileSync(path, 'utf8');
      writeFileSync(
        path,
        changes.reduce((edited, [from, to]) => edited.replace(from, to), text),
      );
      commit();
    };
    edit('desa.json', ['2896', '2897']);
    edit('2026/apbdes.csv', ['75400000', '75500000'], ['164750000', '164650000']);
    git(home, 'clone', '-q', '--depth=2', `file://${join(home, 'asal')}`, 'dangkal');
    site = await buildSite({ villages: join(home, 'dangkal/villages'), data: 'data' });
  });
  afterAll(async () => {
    if (home !== '') rmSync(home, { recursive: true, force: true });
    if (site !== '') await removeSite(site);
  });

  test.each(['feed.xml', 'rawa-teladan/misalkarta/feed.xml'])(
    '%s is right and says that it is cut',
    (file) => {
      expect(faultsOf(textAt(file))).toEqual([]);
      expect(textAt(file)).toContain('Riwayat git terpotong');
      const told = parseAtomFeed(textAt(file)).entries?.map(({ summary, content }) => [
        summary?.value,
        content?.value,
      ]);
      expect(told).toEqual([
        [
          expect.stringMatching(
            /^Berkas dokumen ini diganti\. 2 baris berubah\. 1 Maret 2026, commit \w{12}\.$/,
          ),
          '<ul><li>3 BIDANG PEMBINAAN KEMASYARAKATAN DESA: dari Rp75.400.000 menjadi Rp75.500.000 (bertambah Rp100.000)</li>' +
            '<li>4 BIDANG PEMBERDAYAAN MASYARAKAT DESA: dari Rp164.750.000 menjadi Rp164.650.000 (berkurang Rp100.000)</li></ul>',
        ],
      ]);
      expect(textAt('status/index.html')).toContain('Riwayat git terpotong');
    },
  );
});
