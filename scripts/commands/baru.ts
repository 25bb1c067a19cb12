import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { slugOf } from '../../src/inspection.ts';
import type { ReferenceBook, Region } from '../../src/model/reference.ts';
import { dataFolders } from '../../src/pipeline/folders.ts';
import { readFolder } from '../../src/pipeline/read.ts';
import { referenceFrom } from '../../src/pipeline/reference.ts';
import type { Effects } from '../effects.ts';
import { EXIT, UsageFault, type Exit } from '../exit.ts';

const BARU_HELP = `papan baru   membuat folder desa dari daftar wilayah

  --desa=<kode>         kode desa, misalnya 35.22.14.2005
  --whatsapp=<nomor>    nomor pengaduan warga
  --bantuan             tampilkan bantuan ini

Di terminal, yang belum disebut akan ditanyakan.
`;

/** `papan baru`: makes the folder of a village of the region list, with the `desa.json` that every village needs. */
export async function baru(args: readonly string[], effects: Effects): Promise<Exit> {
  if (args.includes('--bantuan')) {
    effects.out(BARU_HELP);
    return EXIT.good;
  }
  const { values } = parseArgs({
    args: [...args],
    options: { desa: { type: 'string' }, whatsapp: { type: 'string' } },
  });
  const folders = dataFolders(effects.directory, effects.env);
  const reference = referenceFrom(readFolder(folders.data.path, folders.data.shown));
  const region = await regionOf(values.desa, reference, effects);
  const path = `${slugOf(region.district)}/${slugOf(region.name)}`;
  const file = resolve(folders.villages.path, path, 'desa.json');
  if (effects.exists(file)) throw new UsageFault(`Folder ${folders.villages.shown}/${path} sudah ada.`);
  const whatsapp = values.whatsapp ?? (await effects.questions?.ask('Nomor WhatsApp pengaduan', '0812…'));
  if (whatsapp === undefined) throw new UsageFault('Sebutkan nomor WhatsApp pengaduan: --whatsapp=….');
  effects.write(file, `${JSON.stringify(villageFile(region, reference, whatsapp), null, 2)}\n`);
  effects.out(
    `Dibuat: ${folders.villages.shown}/${path}/desa.json\n` +
      `Berikutnya: simpan anggaran sebagai ${folders.villages.shown}/${path}/2026/apbdes.csv (atau .xlsx),\n` +
      `atau dari laporan Siskeudes: papan impor <berkas> --desa=${path}\n`,
  );
  return EXIT.good;
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
