import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { slugOf } from '../../src/inspection.ts';
import { writeCsv } from '../../src/model/csv.ts';
import type { ReferenceBook, Region } from '../../src/model/reference.ts';
import { dataFolders } from '../../src/pipeline/folders.ts';
import { readFolder } from '../../src/pipeline/read.ts';
import { referenceFrom } from '../../src/pipeline/reference.ts';
import { TEMPLATE_COLUMNS, templateOf, type TemplateName } from '../../src/views/template.ts';
import type { Effects } from '../effects.ts';
import { EXIT, UsageFault, type Exit } from '../exit.ts';

const BARU_HELP = `papan baru   membuat folder desa dari daftar wilayah

  --desa=<kode>         kode desa, misalnya 35.22.14.2005
  --whatsapp=<nomor>    nomor pengaduan warga; tidak ditanyakan bila desa.json sudah ada
  --tahun=<tahun>       buat juga folder tahun ini, dengan apbdes.csv untuk diisi
  --rinci               apbdes.csv memuat semua sub bidang, bukan hanya bidang
  --bantuan             tampilkan bantuan ini

Di terminal, yang belum disebut akan ditanyakan. Berkas yang sudah ada tidak pernah ditimpa.
`;

/**
 * `papan baru`: makes the folder of a village of the region list with its `desa.json`, and the folder of a year with
 * `dokumen.json` and an `apbdes.csv` to fill in. What is there already stays as it is.
 */
export async function baru(args: readonly string[], effects: Effects): Promise<Exit> {
  if (args.includes('--bantuan')) {
    effects.out(BARU_HELP);
    return EXIT.good;
  }
  const { values } = parseArgs({
    args: [...args],
    options: {
      desa: { type: 'string' },
      whatsapp: { type: 'string' },
      tahun: { type: 'string' },
      rinci: { type: 'boolean', default: false },
    },
  });
  const folders = dataFolders(effects.directory, effects.env);
  const reference = referenceFrom(readFolder(folders.data.path, folders.data.shown));
  const region = await regionOf(values.desa, reference, effects);
  const path = `${slugOf(region.district)}/${slugOf(region.name)}`;
  const home = { path: resolve(folders.villages.path, path), shown: `${folders.villages.shown}/${path}` };
  const isNew = !effects.exists(join(home.path, 'desa.json'));
  const whatsapp = isNew ? (values.whatsapp ?? (await askedNumber(effects))) : '';
  const year = values.tahun ?? (await effects.questions?.ask('Tahun anggaran', 'empat angka')) ?? null;
  if (year !== null && !/^20\d\d$/.test(year)) throw new UsageFault(`Tahun "${year}" bukan tahun anggaran.`);
  if (!isNew && year === null)
    throw new UsageFault(`Folder ${home.shown} sudah ada. Untuk tahun baru: --tahun=….`);
  const files: (readonly [name: string, text: string])[] = [
    ['desa.json', jsonText(villageFile(region, reference, whatsapp))],
    ...(year === null ? [] : yearFiles(year, values.rinci ? 'rinci' : 'ringkas', reference)),
  ];
  const written = files.filter(([name]) => isFree(join(home.path, name), effects));
  for (const [name, text] of written) effects.write(join(home.path, name), text);
  effects.out(reportOf(home.shown, path, files, written, year));
  return EXIT.good;
}

async function askedNumber(effects: Effects): Promise<string> {
  const answer = await effects.questions?.ask('Nomor WhatsApp pengaduan', '0812…');
  if (answer === undefined) throw new UsageFault('Sebutkan nomor WhatsApp pengaduan: --whatsapp=….');
  return answer;
}

/** Whether nothing stands there, neither as CSV nor in one of the other forms of the same document. */
function isFree(path: string, effects: Effects): boolean {
  const others = path.endsWith('.csv') ? ['.csv', '.json', '.xlsx', '.xls'] : [''];
  return others.every((ending) => !effects.exists(ending === '' ? path : path.replace(/\.csv$/, ending)));
}

/** What a year needs: which regulation it is, and the budget with its amounts still empty. */
function yearFiles(
  year: string,
  name: TemplateName,
  reference: ReferenceBook,
): [name: string, text: string][] {
  const columns = TEMPLATE_COLUMNS.map(([column]) => column);
  const rows = templateOf(name, reference).rows;
  return [
    [`${year}/dokumen.json`, jsonText({ apbdes: { nomor: '', tanggal: '' } })],
    [`${year}/apbdes.csv`, writeCsv(columns, rows, ';')],
  ];
}

function reportOf(
  shown: string,
  path: string,
  files: readonly (readonly [name: string, text: string])[],
  written: readonly (readonly [name: string, text: string])[],
  year: string | null,
): string {
  const lines = files.map((file) =>
    written.includes(file) ? `Dibuat: ${shown}/${file[0]}` : `Sudah ada, dibiarkan: ${shown}/${file[0]}`,
  );
  const next =
    year === null
      ? `simpan anggaran sebagai ${shown}/<tahun>/apbdes.csv (atau .xlsx),`
      : `isi anggaran di ${year}/apbdes.csv, nomor dan tanggal di ${year}/dokumen.json, lalu: npm run periksa -- ${path}`;
  return (
    `${lines.join('\n')}\nBerikutnya: ${next}\n` +
    `Dari laporan Siskeudes atau Excel: npm run papan -- impor <berkas> --desa=${path}\n`
  );
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function regionOf(
  code: string | undefined,
  reference: ReferenceBook,
  effects: Effects,
): Promise<Region> {
  const villages = [...reference.regions.values()].filter((region) => region.kind === 'desa');
  if (code !== undefined) {
    const region = villages.find((one) => one.code === code.trim());
    if (region === undefined) throw new UsageFault(`Desa ${code} tidak ada dalam daftar wilayah.`);
    return region;
  }
  if (effects.questions === null) throw new UsageFault('Sebutkan desanya: --desa=<kode>.');
  const own = villages.filter((one) => one.code.startsWith(`${reference.settings.regencyCode}.`));
  const listed = own.length > 0 ? own : villages;
  const districts = [...new Map(listed.map((one) => [one.districtCode, one.district]))];
  const district = await effects.questions.choose(
    'Kecamatan mana?',
    districts.map(([value, label]) => ({ value, label })),
  );
  const within = listed.filter((one) => one.districtCode === district);
  const chosen = await effects.questions.choose(
    'Desa mana?',
    within.map((one) => ({ value: one.code, label: one.name })),
  );
  return within.find((one) => one.code === chosen) ?? unlisted();
}

function unlisted(): never {
  throw new UsageFault('Desa itu tidak ada dalam daftar wilayah.');
}

function villageFile(region: Region, reference: ReferenceBook, whatsapp: string): object {
  return {
    kode: region.code,
    nama: region.name,
    kecamatan: region.district,
    kabupaten: reference.settings.regency,
    provinsi: reference.settings.province,
    ...(region.code.startsWith('99.') ? { contoh: true } : {}),
    pengaduan: { whatsapp },
  };
}
