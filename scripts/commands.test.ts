import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { processEffects } from './effects.ts';
import { run, villagesCopy } from './papan.fixture.ts';

test('papan status shows per village and year what is there and what is held back', async () => {
  const { exit, out } = await run(['status']);
  expect(exit).toBe(0);
  expect(out).toMatch(/bukit-umpama\/contohmulyo\s+2026\s+apbdes DITAHAN/);
  expect(out).toContain('3 desa, ');
});

test('papan doctor names what is missing and how to mend it', async () => {
  const good = await run(['doctor'], { exists: () => true });
  expect([good.exit, good.out.match(/^baik /gm)?.length]).toEqual([0, 7]);
  const bad = await run(['doctor'], {
    exists: (path) => !path.includes('fonts') && !path.endsWith('villages'),
  });
  expect(bad.exit).toBe(3);
  expect(bad.out).toMatch(/KURANG {2}Huruf cetak[^]*npm ci/);
  expect(bad.out).toMatch(/KURANG {2}Folder desa[^]*npm run papan -- baru/);
});

describe('papan impor', () => {
  const report = 'src/importers/cases/sojokerto-2025-perubahan.csv';

  test('without a village it only reports', async () => {
    const { exit, out } = await run(['impor', report]);
    expect(exit).toBe(1);
    expect(out).toContain('Dikenali: laporan APBDes.');
    expect(out).toContain('SOJOKERTO · 2025 · perubahan: 16 baris, pendapatan Rp1.893.312.000');
    expect(out).toContain('Dilewati 3 baris, tempat, tanggal, dan tanda tangan: baris 26, 27, 28.');
    expect(out).toContain('Belum ada yang ditulis');
  });

  test('of another village nothing is written', async () => {
    const written: string[] = [];
    const { exit, out } = await run(['impor', report, '--desa=rawa-teladan/umpamasari'], {
      write: (path) => void written.push(path),
    });
    expect({ exit, written }).toEqual({ exit: 1, written: [] });
    expect(out).toContain('Berkas ini menyebut Desa "SOJOKERTO", bukan "umpamasari".');
  });

  test('of another year nothing is written', async () => {
    const written: string[] = [];
    const villages = villagesCopy();
    mkdirSync(join(villages, 'leksono/sojokerto'), { recursive: true });
    const { exit, out } = await run(['impor', report, '--desa=leksono/sojokerto', '--tahun=2024'], {
      env: { PAPAN_VILLAGES: villages },
      write: (path) => void written.push(path),
    });
    expect({ exit, written }).toEqual({ exit: 1, written: [] });
    expect(out).toContain('Berkas ini menyebut tahun anggaran 2025, bukan 2024.');
  });

  test.each([
    ['an .xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'Excel lama (.xls)'],
    ['a broken archive', Buffer.from('PK\u0003\u0004 dan seterusnya'), 'rusak'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'bukan teks yang dapat dibaca'],
    ['nothing', Buffer.alloc(0), 'kosong'],
    ['a letter', Buffer.from('Yth. Kepala Desa\ndi tempat\n'), 'tidak memuat tabel anggaran'],
  ])('of %s nothing is written, and one sentence says why', async (_, bytes, sentence) => {
    const villages = villagesCopy();
    writeFileSync(join(villages, 'masuk.dat'), bytes);
    const written: string[] = [];
    const { exit, out } = await run(
      ['impor', join(villages, 'masuk.dat'), '--desa=rawa-teladan/umpamasari', '--tahun=2026'],
      { write: (path) => void written.push(path) },
    );
    expect({ exit, written }).toEqual({ exit: 1, written: [] });
    expect(out).toContain(sentence);
  });

  test('it writes new files, and beside one that is there, with the difference', async () => {
    const villages = villagesCopy();
    const folder = join(villages, 'leksono/sojokerto');
    mkdirSync(join(folder, '2025'), { recursive: true });
    writeFileSync(
      join(folder, '2025/apbdes.csv'),
      'rekening,kegiatan,uraian,anggaran\r\n4,,Pendapatan,1\r\n',
    );
    const files = { read: processEffects().read, write: processEffects().write, exists: existsSync };
    const env = { PAPAN_VILLAGES: villages };
    const args = ['impor', report, '--desa=leksono/sojokerto'];
    const { out } = await run(args, { env, ...files });
    expect(readdirSync(join(folder, '2025'))).toEqual(['apbdes.csv', 'apbdes.impor.csv', 'perubahan.csv']);
    expect(out).toContain('- 4,,Pendapatan,1\n+ ');
    const more = join(folder, '2025/apbdes.impor.csv');
    writeFileSync(more, 'catatan orang');
    const { out: again } = await run(args, { env, ...files });
    expect(again).toContain('di sampingnya: apbdes.impor-2.csv');
    expect(again).toContain('Sama dengan yang sudah ada: leksono/sojokerto/2025/perubahan.csv');
    expect(readFileSync(more, 'utf8')).toBe('catatan orang');
  });

  test('a workbook of the same document is there already: beside it, never as a second form of it', async () => {
    const villages = villagesCopy();
    const folder = join(villages, 'leksono/sojokerto/2025');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'perubahan.xlsx'), 'x');
    const { read, write } = processEffects();
    const args = ['impor', report, '--desa=leksono/sojokerto', '--dokumen=perubahan'];
    const { out } = await run(args, { env: { PAPAN_VILLAGES: villages }, read, write, exists: existsSync });
    expect(readdirSync(folder)).toEqual(['perubahan.impor.csv', 'perubahan.xlsx']);
    expect(out).toContain('Sudah ada: leksono/sojokerto/2025/perubahan.xlsx');
  });
});
