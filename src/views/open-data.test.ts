import { describe, expect, test } from 'vitest';
import { changeKey, NO_HISTORY } from '../model/history.ts';
import { addressBook } from './addresses.ts';
import { checksumOf } from './checksum.ts';
import { packagePaths, yearPackage } from './data-package.ts';
import { feedXml } from './feed.ts';
import { documentFixture, findingFixture, publishedFixture, siteFixture, villageFixture } from './fixture.ts';
import { regencyCsv, regencyFiles, REGENCY_FIELDS } from './regency-export.ts';
import { securityText } from './security-text.ts';
import { siteMap } from './site-map.ts';
import { xmlText } from './xml.ts';

const addresses = addressBook('/papan/');
const budget = documentFixture([
  ['4', '', 'Pendapatan', 100],
  ['5', '2', '=Pembangunan', 80.5],
]);
const report = documentFixture([['4', '', 'Pendapatan', null]], { kind: 'realisasi' });
const year = { year: 2026, publications: [publishedFixture(budget), publishedFixture(report)] };
const village = villageFixture([year]);
const real = villageFixture([year], { isExample: false, code: '35.22.14.2005', slug: 'nyata' });
const site = siteFixture([village, real]);

test('a text is measured as it is served', () => {
  expect(checksumOf('é')).toEqual({
    bytes: 2,
    hash: 'sha256:4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c',
  });
});

describe('a data package', () => {
  test('names licence, source and what an empty cell means', () => {
    const json = JSON.parse(yearPackage(village, year, site.reference.settings, addresses));
    expect(json).toMatchObject({
      name: 'apbdes-99-99-01-2001-2026',
      title: 'DATA CONTOH: APBDes Desa Sukamaju 2026',
      licenses: [{ name: 'CC-BY-4.0' }],
      resources: [{ name: 'apbdes', path: 'apbdes.csv' }, { name: 'realisasi' }],
    });
    expect(json.description).toContain('bukan nol');
    expect(json.resources[0].sources[0].title).toContain(budget.source.sha256);
  });

  test('is made only where something is published', () => {
    const held = { status: 'held-back', kind: 'apbdes', source: null, findings: [findingFixture()] } as const;
    expect(packagePaths([villageFixture([{ year: 2026, publications: [held] }])])).toEqual([]);
  });
});

describe('the files of a regency', () => {
  test('keep invented villages apart', () => {
    expect(regencyFiles(site).map((file) => [file.name, file.documents])).toEqual([
      ['2026', 2],
      ['2026-contoh', 2],
    ]);
    expect(regencyCsv(site, { name: '2026', year: 2026, isExample: false })).not.toContain('99.99.01.2001');
  });

  test('have a cell for every column, unknown figures empty, formulas disarmed', () => {
    const [header, , works, silent] = regencyCsv(site, {
      name: '2026-contoh',
      year: 2026,
      isExample: true,
    }).split('\r\n');
    expect(header).toBe(REGENCY_FIELDS.map(({ name }) => name).join());
    expect(works).toBe(
      "99.99.01.2001,Sukamaju,Mekarsari,ya,2026,apbdes,tidak,5,2,'=Pembangunan,80.5,,,,,,,,,,daun,3",
    );
    expect(silent).toBe(
      '99.99.01.2001,Sukamaju,Mekarsari,ya,2026,realisasi,tidak,4,,Pendapatan,,,,,,,,,,,daun,2',
    );
  });
});

describe('the feed', () => {
  const change = (time: string, kind: 'added' | 'changed') => ({ commit: 'abcdef0123456789', time, kind });
  const changes = [
    change('2026-05-02T10:00:00+07:00', 'changed'),
    change('2026-01-12T10:00:00+07:00', 'added'),
  ];
  const history = { reach: 'shallow', changes: new Map([[budget.source.file, changes]]) } as const;

  test('tells what came and what changed, newest first, and that the past is cut', () => {
    const feed = feedXml(siteFixture([village]), { today: '2026-11-22', history }, new Map(), addresses);
    const titles = [...feed.matchAll(/<title>(.*)<\/title>/g)].map(([, title]) => title);
    expect(titles).toEqual([
      'Papan Desa · Kabupaten Nusa Contoh',
      'DATA CONTOH: Desa Sukamaju: APBDes 2026 berubah',
      'DATA CONTOH: Desa Sukamaju: APBDes 2026 masuk',
    ]);
    expect(feed).toContain('<updated>2026-05-02T03:00:00Z</updated>');
    expect(feed).toContain('Riwayat git terpotong');
    expect(feed).not.toContain('<content');
  });

  test('tells the rows of a change with old and new figures, as HTML that no name can break', () => {
    const line = { account: '5', activity: '2.3.10', role: 'leaf', columns: [] } as const;
    const rows = [
      { ...line, label: 'Jalan <b>', kind: 'changed', before: 4000, after: 4500, columns: ['sumber_dana'] },
      { ...line, label: 'Pos', kind: 'added', before: null, after: 700 },
      { ...line, label: 'Pagar', kind: 'removed', before: 100, after: null },
    ] as const;
    const lines = new Map([[changeKey(budget.source.file, changes[0]!), rows]]);
    const feed = feedXml(siteFixture([village]), { today: '2026-11-22', history }, lines, addresses);
    expect(feed).toContain(
      'Berkas dokumen ini diganti. 1 baris berubah, 1 baris baru, 1 baris dihapus. 2 Mei',
    );
    const [, content = ''] = /<content type="html">(.*)<\/content>/.exec(feed) ?? [];
    expect(content.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toBe(
      '<ul><li>2.3.10 Jalan &lt;b&gt;: dari Rp40 menjadi Rp45 (bertambah Rp5); sumber dana berubah</li>' +
        '<li>2.3.10 Pos: baru, Rp7</li><li>2.3.10 Pagar: dihapus, sebelumnya Rp1</li></ul>',
    );
  });

  test.each([
    [null, 'Barisnya tidak dibandingkan'],
    [[], 'Tidak ada angka atau isi baris yang berubah.'],
  ])('says why no row is told', (rows, sentence) => {
    const lines = new Map([[changeKey(budget.source.file, changes[0]!), rows]]);
    const feed = feedXml(siteFixture([village]), { today: '2026-11-22', history }, lines, addresses);
    expect(feed).toContain(sentence);
    expect(feed).not.toContain('<content');
  });

  test('tells no figure of a document that is held back', () => {
    const held = {
      status: 'held-back',
      kind: 'apbdes',
      source: budget.source,
      findings: [findingFixture()],
    } as const;
    const waiting = villageFixture([{ year: 2026, publications: [held] }]);
    const row = {
      account: '5',
      activity: '',
      role: 'leaf',
      columns: [],
      label: 'Jalan',
      kind: 'added',
    } as const;
    const lines = new Map([
      [changeKey(budget.source.file, changes[0]!), [{ ...row, before: null, after: 1 }]],
    ]);
    const feed = feedXml(siteFixture([waiting]), { today: '2026-11-22', history }, lines, addresses);
    expect(feed).toContain('ditahan dulu');
    expect(feed).not.toContain('<content');
  });

  test('is empty but right without any history', () => {
    const feed = feedXml(site, { today: '2026-11-22', history: NO_HISTORY }, new Map(), addresses, village);
    expect(feed).toContain('tanpa riwayat git');
    expect(feed).toContain('<updated>2026-11-21T17:00:00Z</updated>');
    expect(feed).not.toContain('<entry>');
  });
});

test('signs of XML in a name stay text', () => {
  expect(xmlText('<A & "B">\u0007')).toBe('&lt;A &amp; &quot;B&quot;&gt;');
});

test('the site map has every village and year', () => {
  const map = siteMap(0, site, NO_HISTORY, addresses);
  expect(map).toContain('<loc>https://papan-desa.example/papan/mekarsari/nyata/2026/</loc>');
});

test('security.txt runs a year from the build, on a leap day too', () => {
  const text = securityText(
    { ...site.reference.settings, securityContact: 'mailto:a@b.example' },
    '2028-02-29',
    addresses,
  );
  expect(text).toContain('Contact: mailto:a@b.example\nExpires: 2029-02-28T00:00:00Z\n');
});
