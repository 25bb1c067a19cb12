import { join } from 'node:path';
import { dataFolders } from '../../src/pipeline/folders.ts';
import { readFolder } from '../../src/pipeline/read.ts';
import { referenceFrom } from '../../src/pipeline/reference.ts';
import { INSTALLED_BROWSERS } from '../browsers.ts';
import type { Effects } from '../effects.ts';
import { EXIT, UsageFault, type Exit } from '../exit.ts';

/** Node that runs TypeScript files as they are. */
const OLDEST_NODE = 26;

interface Check {
  readonly name: string;
  readonly isGood: boolean;
  readonly found: string;
  readonly mend: string;
}

/** `papan doctor`: what this machine lacks, and how to mend it. */
export async function doctor(args: readonly string[], effects: Effects): Promise<Exit> {
  if (args.length > 0) throw new UsageFault(`papan doctor tidak memakai pilihan.`);
  const checks = checksOf(effects);
  for (const { name, isGood, found, mend } of checks)
    effects.out(`${isGood ? 'baik  ' : 'KURANG'}  ${name}: ${found}\n${isGood ? '' : `        ${mend}\n`}`);
  const lacking = checks.filter((check) => !check.isGood).length;
  effects.out(lacking === 0 ? '\nSemua baik.\n' : `\n${lacking} hal perlu dibetulkan.\n`);
  return lacking === 0 ? EXIT.good : EXIT.systemFault;
}

function checksOf(effects: Effects): Check[] {
  const folders = dataFolders(effects.directory, effects.env);
  const modules = join(effects.directory, 'node_modules');
  const present = (name: string, path: string, mend: string): Check => {
    const isGood = effects.exists(path);
    return { name, isGood, found: isGood ? 'ada' : `${path} tidak ada`, mend };
  };
  const major = Number(process.versions.node.split('.')[0]);
  const node: Check = {
    name: 'Node',
    isGood: major >= OLDEST_NODE,
    found: process.versions.node,
    mend: 'jalankan lewat npm (npm run periksa), yang memakai Node bawaan proyek ini',
  };
  const isBundled = process.platform === 'linux' && process.arch === 'x64';
  const installed = INSTALLED_BROWSERS.find((path) => effects.exists(path)) ?? 'Chrome, Edge, atau Chromium';
  const browser =
    effects.env['CHROME_PATH'] ?? (isBundled ? join(modules, '@sparticuz/chromium') : installed);
  return [
    node,
    present('Huruf cetak', join(modules, '@expo-google-fonts/plus-jakarta-sans'), 'jalankan: npm ci'),
    present('Peramban untuk uji', browser, 'jalankan: npm ci, atau isi CHROME_PATH dengan letak Chrome'),
    present(
      'Folder desa',
      folders.villages.path,
      'jalankan: npm run papan -- baru, atau betulkan PAPAN_VILLAGES',
    ),
    present('Folder acuan', folders.data.path, 'ambil ulang folder data, atau betulkan PAPAN_DATA'),
    settingsCheck(folders.data),
    {
      name: 'Git',
      isGood: effects.git(['--version']) !== null,
      found: effects.git(['--version']) === null ? 'tidak ada' : 'ada',
      mend: 'pasang git; tanpa git situs tidak tahu sejak kapan sebuah dokumen terbit',
    },
  ];
}

/** The lists and settings of `data/`, read as every command reads them. */
function settingsCheck(data: { readonly path: string; readonly shown: string }): Check {
  const name = 'Pengaturan';
  try {
    const { settings, regions } = referenceFrom(readFolder(data.path, data.shown));
    return { name, isGood: true, found: `${settings.regency}, ${regions.size} wilayah terdaftar`, mend: '' };
  } catch (fault) {
    const found = fault instanceof Error ? fault.message.replaceAll('\n', ' ') : 'tidak terbaca';
    return { name, isGood: false, found, mend: `betulkan berkas di ${data.shown}` };
  }
}
