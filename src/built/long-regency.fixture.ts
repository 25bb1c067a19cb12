import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const LINES = 300;

/**
 * A folder with `data` and `villages` of the whole list of Bojonegoro, of which one village has published a long year in
 * three stages, and whose regency has a colour and an emblem. The caller removes it.
 */
export async function longRegency(): Promise<string> {
  const work = await mkdtemp(join(tmpdir(), 'papan-kabupaten-'));
  await cp(join(root, 'data'), join(work, 'data'), { recursive: true });
  const settings = JSON.parse(await readFile(join(work, 'data/situs.json'), 'utf8')) as object;
  const kabupaten = { kode: '35.22', nama: 'Bojonegoro', provinsi: 'Jawa Timur' };
  await writeFile(
    join(work, 'data/situs.json'),
    JSON.stringify({ ...settings, kabupaten, warna: '#1b5e20', lambang: 'lambang.svg' }),
  );
  await cp(join(root, 'villages/rawa-teladan/umpamasari/lambang.svg'), join(work, 'data/lambang.svg'));
  const village = join(work, 'villages/ngraho/luwihaji');
  await mkdir(join(village, '2026'), { recursive: true });
  await writeFile(
    join(village, 'desa.json'),
    JSON.stringify({
      kode: '35.22.01.2001',
      nama: 'Luwihaji',
      kecamatan: 'Ngraho',
      kabupaten: 'Bojonegoro',
      provinsi: 'Jawa Timur',
      penduduk: { tahun: 2025, jiwa: 3000, kk: 900 },
      pengaduan: { whatsapp: '0000-0000-0000', surel: 'tanya@luwihaji.example' },
    }),
  );
  const names = await activityNames();
  await writeFile(join(village, '2026/apbdes.csv'), budgetText(names, 1, 'anggaran'));
  await writeFile(join(village, '2026/perubahan.csv'), budgetText(names, 2, 'anggaran'));
  await writeFile(join(village, '2026/realisasi-semester-1.csv'), budgetText(names, 1, 'realisasi'));
  return work;
}

/** Code and name of the activities of the law's list, without those that everyday budgets lack. */
async function activityNames(): Promise<readonly (readonly [string, string])[]> {
  const text = await readFile(join(root, 'data/kegiatan.csv'), 'utf8');
  return [...text.matchAll(/^(\d\.\d{1,2}\.\d\d),"?([^",\n]+)/gm)].map(([, code = '', name = '']) => [
    code,
    name,
  ]);
}

/** Activities of one heading and four rows each, until the file is long enough. */
function budgetText(
  names: readonly (readonly [string, string])[],
  times: number,
  column: 'anggaran' | 'realisasi',
): string {
  const parts = ['5.1.1', '5.2.1', '5.2.2', '5.3.4'];
  const works = names.slice(0, (LINES - 6) / (parts.length + 1));
  const rows = works.flatMap(([code, name], index) => [
    `;${code};${name};;DDS;Dusun Krajan RT ${index % 30};TPK Desa`,
    ...parts.map(
      (account, at) =>
        `${account};${code};${name} bagian ${at + 1};${(index * 7 + at + 3) * times * 112_500};DDS;;`,
    ),
  ]);
  const spent = works.reduce(
    (sum, _, index) => sum + parts.reduce((one, __, at) => one + (index * 7 + at + 3) * times * 112_500, 0),
    0,
  );
  const head = `rekening;kegiatan;uraian;${column};sumber_dana;lokasi;pelaksana`;
  return [head, `4;;PENDAPATAN;${spent};;;`, `4.2.1;;Dana Desa;${spent};DDS;;`, ...rows].join('\n');
}
