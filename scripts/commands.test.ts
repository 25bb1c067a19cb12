import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { processEffects } from './effects.ts';
import { run, villagesCopy } from './papan.fixture.ts';

describe('papan baru', () => {
  const written = new Map<string, string>();
  const write = (path: string, text: string) => void written.set(path, text);
  const exists = (path: string) => !path.includes('andaikarya');

  test('makes the folder of a village of the region list from flags', async () => {
    const flags = ['baru', '--desa=99.99.01.2004', '--whatsapp=0000-0000-0009'];
    const { exit, out } = await run(flags, { write, exists });
    const [[path, text] = ['', '']] = written;
    expect({ exit, path: path.slice(path.indexOf('villages/')) }).toEqual({
      exit: 0,
      path: 'villages/rawa-teladan/andaikarya/desa.json',
    });
    expect(JSON.parse(text)).toEqual({
      kode: '99.99.01.2004',
      nama: 'Andaikarya',
      kecamatan: 'Rawa Teladan',
      kabupaten: 'Nusa Contoh',
      provinsi: 'Provinsi Teladan',
      contoh: true,
      pengaduan: { whatsapp: '0000-0000-0009' },
    });
    expect(out).toContain('villages/rawa-teladan/andaikarya/2');
  });

  test('asks a person for what no flag tells', async () => {
    written.clear();
    const asked: string[] = [];
    const questions = {
      choose: async (question: string, choices: readonly { value: string }[]) => {
        asked.push(`${question} ${choices.length}`);
        return choices.at(-1)?.value ?? '';
      },
      ask: async (question: string) => (asked.push(question), '0000'),
    };
    expect((await run(['baru'], { write, questions, exists: (path) => path.endsWith('/data') })).exit).toBe(
      0,
    );
    expect(asked.map((one) => one.split(' ')[0])).toEqual(['Kecamatan', 'Desa', 'Nomor']);
    expect(written.size).toBe(1);
  });

  test.each([
    [['baru'], 'Sebutkan desanya'],
    [['baru', '--desa=99.99.01.9999'], 'tidak ada dalam daftar wilayah'],
    [['baru', '--desa=99.99.01.2001', '--whatsapp=1'], 'sudah ada'],
    [['baru', '--desa=99.99.01.2004'], 'Sebutkan nomor WhatsApp'],
  ])('%j is wrong usage', async (args, sentence) => {
    const { exit, err } = await run(args, { write, exists });
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
  });
});

test('papan status shows per village and year what is there and what is held back', async () => {
  const { exit, out } = await run(['status']);
  expect(exit).toBe(0);
  expect(out).toMatch(/bukit-umpama\/contohmulyo\s+2026\s+apbdes DITAHAN/);
  expect(out).toContain('3 desa, ');
});

test('papan doctor names what is missing and how to mend it', async () => {
  const good = await run(['doctor'], { exists: () => true });
  expect([good.exit, good.out.match(/^baik /gm)?.length]).toEqual([0, 6]);
  const bad = await run(['doctor'], {
    exists: (path) => !path.includes('fonts') && !path.endsWith('villages'),
  });
  expect(bad.exit).toBe(3);
  expect(bad.out).toMatch(/KURANG {2}Huruf cetak[^]*npm ci/);
  expect(bad.out).toMatch(/KURANG {2}Folder desa[^]*papan baru/);
});

describe('papan impor', () => {
  const report = 'src/importers/cases/sojokerto-2025-perubahan.csv';

  test('without a village it only reports', async () => {
    const { exit, out } = await run(['impor', report]);
    expect(exit).toBe(1);
    expect(out).toContain('Dikenali: laporan APBDes.');
    expect(out).toContain('SOJOKERTO · 2025 · perubahan: 16 baris, pendapatan Rp1.893.312.000');
    expect(out).toContain('Dilewati, tempat, tanggal, dan tanda tangan: 3 baris');
  });

  test('of another village nothing is written', async () => {
    const written: string[] = [];
    const { exit, out } = await run(['impor', report, '--desa=rawa-teladan/umpamasari'], {
      write: (path) => void written.push(path),
    });
    expect({ exit, written }).toEqual({ exit: 1, written: [] });
    expect(out).toContain('Berkas ini menyebut Desa "SOJOKERTO", bukan "umpamasari".');
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
    expect((await run(args, { env, ...files })).out).toContain('Sama dengan yang sudah ada');
  });
});
