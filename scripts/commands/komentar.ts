import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolders } from '../../src/pipeline/folders.ts';
import { readFolder } from '../../src/pipeline/read.ts';
import { readersOf } from '../../src/pipeline/readers.ts';
import { referenceFrom } from '../../src/pipeline/reference.ts';
import type { Effects } from '../effects.ts';
import { EXIT, UsageFault, type Exit } from '../exit.ts';
import { changedPaths, commitOf } from '../git-folder.ts';
import type { View } from '../pictures.ts';
import { beda } from './beda.ts';

const KOMENTAR_HELP = `papan komentar   menyiapkan komentar untuk usulan perubahan: perubahan data dan dua gambar

  --beda <versi>      versi git yang dibandingkan
  --dari=<folder>     situs yang sudah dibangun (bawaan: dist)
  --keluar=<folder>   tempat komentar.md, halaman.png, dan baliho.png (bawaan: komentar)
  --bantuan           tampilkan bantuan ini
`;

/** `papan komentar`: what a reviewer sees of a change, as files; whoever may write publishes them. */
export async function komentar(args: readonly string[], effects: Effects): Promise<Exit> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      beda: { type: 'string', default: '' },
      dari: { type: 'string', default: 'dist' },
      keluar: { type: 'string', default: 'komentar' },
      bantuan: { type: 'boolean', default: false },
    },
  });
  if (values.bantuan) {
    effects.out(KOMENTAR_HELP);
    return EXIT.good;
  }
  if (values.beda === '') throw new UsageFault('Sebutkan versi git yang dibandingkan: --beda <versi>.');
  const folders = dataFolders(effects.directory, effects.env);
  const reference = referenceFrom(readFolder(folders.data.path, folders.data.shown));
  const report = beda(values.beda, folders, readersOf(reference), effects);
  const target = resolve(effects.directory, values.keluar);
  effects.write(join(target, 'komentar.md'), report);
  const site = resolve(effects.directory, values.dari);
  if (!effects.exists(join(site, 'index.html'))) {
    effects.err(`Tanpa gambar: di folder "${values.dari}" belum ada situs.\n`);
    return EXIT.good;
  }
  const git: Effects['git'] = (rest) => effects.git(['-C', folders.villages.path, ...rest]);
  const shown = viewsOf(changedPaths(git, commitOf(git, values.beda)), (path) =>
    effects.exists(join(site, path)),
  );
  const { pictures } = await import('../pictures.ts');
  const taken = await pictures(site, reference.settings.base, Object.values(shown));
  for (const [index, name] of Object.keys(shown).entries())
    effects.write(join(target, `${name}.png`), taken[index] ?? new Uint8Array());
  return EXIT.good;
}

/** The first changed year that has a page, and its board; the page of the regency where no year changed. */
export function viewsOf(
  changed: readonly string[],
  exists: (path: string) => boolean,
): Readonly<Record<string, View>> {
  const years = changed.flatMap((path) => /^[^/]+\/[^/]+\/20\d\d\//.exec(path)?.[0] ?? []);
  const year = years.find((one) => exists(`${one}index.html`)) ?? '';
  const board = `${year}baliho/baliho-3x2.svg`;
  return {
    halaman: { path: year, width: 360, height: 780 },
    ...(year !== '' && exists(board) ? { baliho: { path: board, width: 900, height: 600 } } : {}),
  };
}
