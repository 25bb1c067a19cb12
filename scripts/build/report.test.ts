import { describe, expect, test } from 'vitest';
import {
  budgetsOf,
  budgetWarnings,
  heldBackIn,
  megabytes,
  memoryBudget,
  type BuildReport,
} from './report.ts';
import { reportPage } from './report-page.ts';
import { findingFixture } from '../../src/views/fixture.ts';

const MB = 1_000_000;

describe('the budgets of a build', () => {
  test.each([
    [15_999, 'cukup'],
    [16_000, 'hampir habis'],
    [20_000, 'hampir habis'],
    [20_001, 'terlewati'],
  ] as const)('%i files: %s', (files, state) => {
    expect(budgetsOf({ files, bytes: 0, memory: 0 })[0]?.keadaan).toBe(state);
  });

  test('warn in one sentence each, and only where they are near', () => {
    expect(budgetWarnings(budgetsOf({ files: 17_500, bytes: 501 * MB, memory: 100 * MB }))).toEqual([
      'Berkas di situs hampir habis: 17.500 dari 20.000.',
      'Ukuran situs terlewati: 501 MB dari 500 MB.',
    ]);
  });

  test.each([
    [0, '0 MB'],
    [1, '0,1 MB'],
    [9_598_743, '9,6 MB'],
    [500 * MB, '500 MB'],
    [500 * MB + 1, '500,1 MB'],
    [1_048_000_000, '1.048 MB'],
  ])('%i bytes are %s: never level with a limit that they are over', (bytes, words) => {
    expect(megabytes(bytes)).toBe(words);
  });
});

const error = {
  ...findingFixture(),
  severity: 'error' as const,
  file: 'villages/a/b/2026/apbdes.csv',
  message: 'Isi <script>.',
};
const report: BuildReport = {
  versi: 1,
  jenis: 'situs',
  hari: '2026-11-22',
  hasil: { desa: 419, dokumen: 2095, terbit: 2094, ditahan: 1, kesalahan: 2, peringatan: 0, catatan: 0 },
  halaman: { dibuat: 1110, diambil: 20_000, desa_tidak_berubah: 418 },
  cetakan: { diambil: 3, dibuat: 1, rusak: 0, tidak_tersimpan: 0 },
  tahap: [
    { nama: 'Membaca', milidetik: 1250 },
    { nama: 'Membuat halaman', milidetik: 71_050 },
  ],
  anggaran: budgetsOf({ files: 1, bytes: 625 * MB, memory: 690 * MB }),
  ditahan: heldBackIn([error, { ...error, message: 'Lain.' }, findingFixture()]),
  catatan: ['Peta tidak dapat dibaca.'],
  pecahan: [],
};

describe('the page', () => {
  const page = reportPage(report);

  test('says first what became of the documents and what a person should look at', () => {
    expect(page).toContain('<h1>2.094 dari 2.095 dokumen terbit</h1>');
    expect(page).toContain('419 desa. Hari situs: 22 November 2026.');
    const items = [...page.matchAll(/^<li>(<b>.*|Peta.*)<\/li>$/gm)].map(([, item]) => item);
    expect(items.map((item) => item?.replace(/<\/?b>/g, '').split('.')[0])).toEqual([
      '1 dokumen ditahan',
      'Ukuran situs terlewati',
      'Memori saat membangun hampir habis',
      'Peta tidak dapat dibaca',
    ]);
  });

  test('shows each budget with its bar, and the limit where it is passed', () => {
    expect(page).toContain('1 dari 20.000 (0 %)<');
    expect(page).toContain('625 MB dari 500 MB (125 %), <b>terlewati</b>');
    expect(page).toContain(
      '<rect class="over" width="100.00" height="8"/><rect class="limit" x="80.00" width="1" height="8"/>',
    );
  });

  test('tells every stage, and how much was kept from before', () => {
    expect(page).toContain('<span>Membaca</span> <span class="n">1,3 detik</span>');
    expect(page).toContain('<span class="n">1 menit 11 detik</span>');
    expect(page).toContain('Semuanya 1 menit 12 detik.');
    expect(page).toContain('Berkas diambil dari bangun yang lalu</th><td>20.000</td>');
    expect(page).toContain('Cetakan dan kartu diambil dari simpanan</th><td>3 (75 %)</td>');
  });

  test('tells why a document waits, and runs nothing that stands in the data', () => {
    expect(page).toContain(
      '<code>villages/<wbr>a/<wbr>b/<wbr>2026/<wbr>apbdes.csv</code>Isi &lt;script&gt;. <i>Dan 1 kesalahan lain.</i>',
    );
    expect(page).not.toContain('<script');
    expect(page).not.toMatch(/https?:|src=|style=/);
  });

  test('of a build without a fault says so in one line', () => {
    const fine = reportPage({
      ...report,
      hasil: { ...report.hasil, terbit: 2095, ditahan: 0 },
      anggaran: budgetsOf({ files: 1, bytes: 1, memory: 1 }),
      ditahan: [],
      catatan: [],
    });
    expect(fine).toContain('<h1>2.095 dokumen terbit semua</h1>');
    expect(fine).toContain('<p class="fine">Tidak ada yang perlu dilihat.</p>');
    expect(fine).not.toContain('Yang perlu dilihat');
  });

  test('keeps a long list of faults to twenty, and the others a tap away', () => {
    const many = Array.from({ length: 25 }, (_, at) => ({ ...error, file: `villages/${at}.csv` }));
    const long = reportPage({ ...report, ditahan: heldBackIn(many) });
    const [before = '', after = ''] = long.split('<details>');
    expect(before.match(/<code>/g)).toHaveLength(20);
    expect(after).toContain('<summary>5 berkas lagi</summary>');
    expect(after.match(/<code>/g)).toHaveLength(5);
  });

  test('tells torn and lost prints', () => {
    const torn = reportPage({ ...report, cetakan: { diambil: 0, dibuat: 2, rusak: 1, tidak_tersimpan: 2 } });
    expect(torn).toContain('<b>1 cetakan simpanan rusak.</b>');
    expect(torn).toContain('<b>2 cetakan tidak dapat disimpan.</b>');
  });
});

test('a shard names itself, and a joined site its shards', () => {
  const shard = { ke: 3, dari: 16, desa: 26, dokumen: 1300, ditahan: 2, berkas: 910, bita: 12 * MB };
  const one = reportPage({
    ...report,
    jenis: 'pecahan',
    pecahan: [shard],
    anggaran: [memoryBudget(1)],
  });
  expect(one).toContain('Laporan bangun: pecahan 3 dari 16');
  expect(one).not.toContain('Desa yang tidak berubah');
  const joined = reportPage({ ...report, jenis: 'gabungan', pecahan: [shard, { ...shard, ke: 4 }] });
  expect(joined).toContain('Laporan bangun: gabungan 2 pecahan');
  expect(joined).toContain('Berkas diambil dari pecahan');
  expect(joined).toContain(
    '<tr><th scope="row">3 dari 16</th><td>26</td><td>1.300</td><td>2</td><td>910</td><td>12 MB</td></tr>',
  );
});
