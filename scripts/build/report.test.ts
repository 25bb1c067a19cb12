import { describe, expect, test } from 'vitest';
import { budgetsOf, budgetWarnings, heldBackIn, reportPage } from './report.ts';
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
});

test('the page tells every stage and why a document waits, and runs nothing that stands in the data', () => {
  const finding = {
    ...findingFixture(),
    severity: 'error' as const,
    file: 'villages/a/b/2026/apbdes.csv',
    message: 'Isi <script>.',
  };
  const page = reportPage({
    versi: 1,
    hari: '2026-11-22',
    hasil: { desa: 2, dokumen: 3, terbit: 2, ditahan: 1, kesalahan: 1, peringatan: 0, catatan: 0 },
    halaman: { dibuat: 10, diambil: 20, desa_tidak_berubah: 1 },
    tahap: [{ nama: 'Membaca', milidetik: 1250 }],
    anggaran: budgetsOf({ files: 1, bytes: MB, memory: 690 * MB }),
    ditahan: heldBackIn([finding, findingFixture()].filter((one) => one.severity === 'error')),
  });
  expect(page).toContain('<th scope="row">Membaca</th><td>1,3 detik</td>');
  expect(page).toContain('2 desa, 3 dokumen: 2 terbit, 1 ditahan.');
  expect(page).toContain('Isi &lt;script&gt;.');
  expect(page).toContain('<td class="warn">hampir habis</td>');
  expect(page).not.toContain('<script');
});
