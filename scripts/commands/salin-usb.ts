import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolders } from '../../src/pipeline/folders.ts';
import { readFolder } from '../../src/pipeline/read.ts';
import { referenceFrom } from '../../src/pipeline/reference.ts';
import type { Effects } from '../effects.ts';
import { EXIT, UsageFault, type Exit } from '../exit.ts';
import { copyTo, filesBelow, isFree, textAt, wholeFolder, writeAt } from '../site-folder.ts';
import { relativePage } from '../usb/relative-addresses.ts';

const SALIN_USB_HELP = `papan salin-usb <folder>   menyalin situs sehingga dapat dibuka tanpa internet, misalnya dari USB

  <folder>          folder baru atau kosong, misalnya /media/usb/papan-desa
  --dari=<folder>   situs yang sudah dibangun (bawaan: dist)
  --bantuan         tampilkan bantuan ini

Bukalah index.html di folder itu. Pencarian dan pilihan perbandingan hanya ada di internet; tabelnya ada semua.
`;

/** `papan salin-usb`: a copy of the built site whose every address works from a folder. */
export async function salinUsb(args: readonly string[], effects: Effects): Promise<Exit> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { dari: { type: 'string', default: 'dist' }, bantuan: { type: 'boolean', default: false } },
  });
  if (values.bantuan) {
    effects.out(SALIN_USB_HELP);
    return EXIT.good;
  }
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0) throw new UsageFault('Sebutkan satu folder tujuan.');
  const from = resolve(effects.directory, values.dari);
  const to = resolve(effects.directory, given);
  if (!effects.exists(join(from, 'index.html')))
    throw new UsageFault(`Di folder "${values.dari}" belum ada situs. Bangun dulu: papan bangun`);
  if (!isFree(to)) throw new UsageFault(`Folder "${given}" sudah berisi. Pilih folder baru atau kosong.`);
  const { data } = dataFolders(effects.directory, effects.env);
  const { base } = referenceFrom(readFolder(data.path, data.shown)).settings;
  const lost = copied(from, to, base);
  if (lost.length > 0) {
    effects.err(
      `Tidak ada yang disalin: alamat ini tidak ada di situs, atau "dasar" di situs.json sudah lain:\n` +
        lost
          .slice(0, 10)
          .map((one) => `  ${one}\n`)
          .join(''),
    );
    return EXIT.systemFault;
  }
  effects.out(`Disalin ke ${given}. Buka ${given}/index.html.\n`);
  return EXIT.good;
}

class LostAddresses extends Error {
  override readonly name = 'LostAddresses';
  readonly lost: readonly string[];
  constructor(lost: readonly string[]) {
    super('addresses without file');
    this.lost = lost;
  }
}

/** Copies all or nothing; gives the addresses that lead nowhere. */
function copied(from: string, to: string, base: string): readonly string[] {
  const paths = filesBelow(from);
  const files = new Set(paths);
  try {
    wholeFolder(to, (beside) => {
      const lost: string[] = [];
      for (const path of paths) {
        if (!path.endsWith('.html')) {
          copyTo(join(from, path), join(beside, path));
          continue;
        }
        const page = relativePage(textAt(join(from, path)), path, base, files);
        lost.push(...page.lost.map((address) => `${path}: ${address}`));
        writeAt(join(beside, path), page.html);
      }
      if (lost.length > 0) throw new LostAddresses(lost);
    });
    return [];
  } catch (fault) {
    if (fault instanceof LostAddresses) return fault.lost;
    throw fault;
  }
}
