import { withWorkbooks } from '../../src/importers/workbooks.ts';
import { gitHistory } from '../../src/git-history.ts';
import type { ReferenceBook } from '../../src/model/reference.ts';
import type { Village } from '../../src/model/village.ts';
import { coverageRemarks } from '../../src/views/coverage-remarks.ts';
import { regionMapFrom } from '../../src/pipeline/region-map.ts';
import { dataFolders, type DataFolders } from '../../src/pipeline/folders.ts';
import { loadVillages } from '../../src/pipeline/load.ts';
import { readFolder } from '../../src/pipeline/read.ts';
import { readersOf } from '../../src/pipeline/readers.ts';
import { referenceFrom } from '../../src/pipeline/reference.ts';
import type { Effects } from '../effects.ts';
import { EXIT, UsageFault, type Exit } from '../exit.ts';

const STATUS_HELP = `papan status   menunjukkan dokumen apa yang sudah ada, per desa dan tahun

Desa dari daftar wilayah kabupaten ini yang belum punya folder dihitung di akhir, lalu disebut apa yang perlu
diperhatikan: kode ganda, folder di luar daftar, peta yang tidak terbaca, riwayat git yang terpotong.
`;

/** `papan status`: what each village has filed, and what of it is held back. */
export async function status(args: readonly string[], effects: Effects): Promise<Exit> {
  if (args.includes('--bantuan')) {
    effects.out(STATUS_HELP);
    return EXIT.good;
  }
  if (args.length > 0) throw new UsageFault(`Pilihan ${args.join(' ')} tidak dikenal.`);
  const folders = dataFolders(effects.directory, effects.env);
  const reference = referenceFrom(readFolder(folders.data.path, folders.data.shown));
  const root = await withWorkbooks(readFolder(folders.villages.path, folders.villages.shown), reference);
  const { villages } = loadVillages(root, readersOf(reference));
  const rows = villages.flatMap((village) => {
    const name = `${village.districtSlug}/${village.slug}`;
    if (village.years.length === 0) return [[name, '-', 'belum ada dokumen']];
    return village.years.map(({ year, publications }) => {
      const told = publications.map((one) => (one.status === 'published' ? one.kind : `${one.kind} DITAHAN`));
      return [name, String(year), told.join(', ') || 'belum ada dokumen'];
    });
  });
  const widest = Math.max(...rows.map(([name = '']) => name.length), 0);
  for (const [name = '', year = '', told = ''] of rows)
    effects.out(`${name.padEnd(widest)}  ${year.padEnd(4)}  ${told}\n`);
  if (rows.some(([, , told = '']) => told.includes('DITAHAN')))
    effects.out('\nDITAHAN: ada yang harus dibetulkan dahulu. Sebabnya: npm run periksa\n');
  const listed = [...reference.regions.values()].filter(
    (one) => one.kind === 'desa' && one.code.startsWith(`${reference.settings.regencyCode}.`),
  );
  const filed = new Set(villages.map((village) => village.code));
  const missing = listed.filter((one) => !filed.has(one.code)).length;
  effects.out(`\n${villages.length} desa, ${missing} desa dari daftar wilayah belum punya folder.\n`);
  for (const remark of remarksOf(villages, reference, folders)) effects.out(`Perhatikan: ${remark}\n`);
  return EXIT.good;
}

/** What anyone who reads the counts has to know, as the board of the site says it; nothing of it stops the build. */
function remarksOf(
  villages: readonly Village[],
  reference: ReferenceBook,
  folders: DataFolders,
): readonly string[] {
  const site = { reference, villages, findings: [], help: [], agencies: [] };
  const history = gitHistory(folders.villages.path, 'villages');
  const { files } = readFolder(folders.data.path, folders.data.shown);
  const map = files.find((file) => file.name === 'peta.geojson');
  return [...coverageRemarks(site, { today: '', history }), ...regionMapFrom(map, reference).remarks];
}
