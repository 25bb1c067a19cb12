import { existsSync, readdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { processEffects } from '../effects.ts';
import { run, villagesCopy } from '../papan.fixture.ts';

describe('papan baru', () => {
  const written = new Map<string, string>();
  const write = (path: string, text: string) => void written.set(path.slice(path.indexOf('villages/')), text);
  const exists = (path: string) => !path.includes('andaikarya');

  test('makes the folder of a village of the region list from flags', async () => {
    const flags = ['baru', '--desa=99.99.01.2004', '--whatsapp=0000-0000-0009'];
    const { exit, out } = await run(flags, { write, exists });
    expect([exit, [...written.keys()]]).toEqual([0, ['villages/rawa-teladan/andaikarya/desa.json']]);
    expect(JSON.parse([...written.values()].join(''))).toEqual({
      kode: '99.99.01.2004',
      nama: 'Andaikarya',
      kecamatan: 'Rawa Teladan',
      kabupaten: 'Nusa Contoh',
      provinsi: 'Provinsi Teladan',
      contoh: true,
      pengaduan: { whatsapp: '0000-0000-0009' },
    });
    expect(out).toContain('villages/rawa-teladan/andaikarya/<tahun>/apbdes.csv');
  });

  test('makes the folder of a year too: held back until it is filled in, and nothing else is wrong with it', async () => {
    const villages = villagesCopy();
    const files = { ...processEffects(), env: { PAPAN_VILLAGES: villages } };
    const { exists: isThere, read, write: put, env } = files;
    const own = { exists: isThere, read, write: put, env };
    const args = ['baru', '--desa=99.99.01.2004', '--whatsapp=0000-0000-0009', '--tahun=2027'];
    const { exit, out } = await run(args, own);
    expect([exit, out.match(/^Dibuat: /gm)?.length]).toEqual([0, 3]);
    const folder = join(villages, 'rawa-teladan/andaikarya/2027');
    expect(readdirSync(folder)).toEqual(['apbdes.csv', 'dokumen.json']);
    const { out: report } = await run(['periksa', 'rawa-teladan/andaikarya', '--format=json'], { env });
    const told = (JSON.parse(report) as { diagnostik: { kode: string; tingkat: string }[] }).diagnostik;
    expect(new Set(told.filter((one) => one.tingkat === 'kesalahan').map((one) => one.kode))).toEqual(
      new Set(['isian-tidak-sesuai', 'isian-wajib-kosong']),
    );
    const again = await run([...args.slice(0, 2), '--tahun=2027', '--rinci'], own);
    expect(again.out.match(/^Sudah ada, dibiarkan: /gm)?.length).toBe(3);
    expect(again.out).not.toContain('Dibuat');
    writeFileSync(join(folder, 'apbdes.xlsx'), 'x');
    unlinkSync(join(folder, 'apbdes.csv'));
    expect((await run(args, own)).out).toContain('2027/apbdes.csv');
    expect(existsSync(join(folder, 'apbdes.csv'))).toBe(false);
  });

  test('asks a person for what no flag tells', async () => {
    written.clear();
    const asked: string[] = [];
    const questions = {
      choose: async (question: string, choices: readonly { value: string }[]) => {
        asked.push(`${question} ${choices.length}`);
        return choices.at(-1)?.value ?? '';
      },
      ask: async (question: string) => (asked.push(question), question.startsWith('Tahun') ? '2027' : '0000'),
    };
    const isThere = (path: string) => path.endsWith('/data');
    expect((await run(['baru'], { write, questions, exists: isThere })).exit).toBe(0);
    expect(asked.map((one) => one.split(' ')[0])).toEqual(['Kecamatan', 'Desa', 'Nomor', 'Tahun']);
    expect([...written.keys()].map((path) => path.split('/').at(-1))).toEqual([
      'desa.json',
      'dokumen.json',
      'apbdes.csv',
    ]);
  });

  test.each([
    [['baru'], 'Sebutkan desanya'],
    [['baru', '--desa=99.99.01.9999'], 'tidak ada dalam daftar wilayah'],
    [['baru', '--desa=99.99.01.2001', '--whatsapp=1'], 'sudah ada'],
    [['baru', '--desa=99.99.01.2004'], 'Sebutkan nomor WhatsApp'],
    [['baru', '--desa=99.99.01.2001', '--tahun=27'], 'Tahun "27" bukan tahun anggaran'],
  ])('%j is wrong usage', async (args, sentence) => {
    const { exit, err } = await run(args, { write, exists });
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
  });
});
