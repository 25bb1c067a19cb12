import { join } from 'node:path';
import { build } from 'astro';
import type { Effects } from '../effects.ts';
import { EXIT, UsageFault, type Exit } from '../exit.ts';
import { periksa } from './periksa.ts';

const BANGUN_HELP = `papan bangun   membangun situs ke folder dist, lalu melaporkan dokumen yang ditahan

Dokumen yang salah ditahan dan dijelaskan di situs; yang lain tetap terbit, dan kode keluarnya tetap 0.
`;

/** `papan bangun`: builds the site, then tells what was held back. A wrong document does not fail the build. */
export async function bangun(args: readonly string[], effects: Effects): Promise<Exit> {
  if (args.includes('--bantuan')) {
    effects.out(BANGUN_HELP);
    return EXIT.good;
  }
  if (args.length > 0) throw new UsageFault(`Pilihan ${args.join(' ')} tidak dikenal.`);
  await build({ logLevel: 'warn' });
  await periksa([], effects);
  for (const remark of boardRemarks(effects)) effects.out(`Perhatikan: ${remark}\n`);
  return EXIT.good;
}

/** What the board of the built site says beside its counts: doubled codes, unlisted folders, map, history. */
function boardRemarks(effects: Effects): readonly string[] {
  const board = effects.read(join(effects.directory, 'dist/status/status.json'));
  return board === null ? [] : (JSON.parse(board) as { readonly catatan: readonly string[] }).catatan;
}
