#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { ReferenceFault } from '../src/pipeline/reference.ts';
import { baru } from './commands/baru.ts';
import { bangun } from './commands/bangun.ts';
import { cetak } from './commands/cetak.ts';
import { doctor } from './commands/doctor.ts';
import { impor } from './commands/impor.ts';
import { komentar } from './commands/komentar.ts';
import { periksa } from './commands/periksa.ts';
import { salinUsb } from './commands/salin-usb.ts';
import { status } from './commands/status.ts';
import { processEffects, type Effects } from './effects.ts';
import { EXIT, UsageFault, type Exit } from './exit.ts';

const HELP = `papan <perintah>

  baru      membuat folder desa dari daftar wilayah
  periksa   memeriksa berkas desa
  impor     membaca laporan Siskeudes, Excel, atau OpenSID menjadi berkas desa
  bangun    membangun situs ke folder dist
  cetak     membuat baliho, banner, poster, dan selebaran
  salin-usb menyalin situs untuk dibuka tanpa internet
  komentar  menyiapkan komentar untuk usulan perubahan
  status    menunjukkan dokumen apa yang sudah ada
  doctor    memeriksa mesin ini: Node, huruf, peramban, folder, pengaturan

papan <perintah> --bantuan menjelaskan satu perintah.
`;

/** Runs one command; every fault becomes a sentence and an exit code. */
export async function papan(args: readonly string[], effects: Effects): Promise<Exit> {
  const [command, ...rest] = args;
  try {
    if (command === 'periksa') return await periksa(rest, effects);
    if (command === 'impor') return await impor(rest, effects);
    if (command === 'baru') return await baru(rest, effects);
    if (command === 'status') return await status(rest, effects);
    if (command === 'doctor') return await doctor(rest, effects);
    if (command === 'bangun') return await bangun(rest, effects);
    if (command === 'cetak') return await cetak(rest, effects);
    if (command === 'komentar') return await komentar(rest, effects);
    if (command === 'salin-usb') return await salinUsb(rest, effects);
    if (command === undefined || command === '--bantuan' || command === '--help') {
      effects.out(HELP);
      return command === undefined ? EXIT.wrongUsage : EXIT.good;
    }
    throw new UsageFault(`Perintah "${command}" tidak dikenal.`);
  } catch (fault) {
    return explained(fault, effects);
  }
}

function explained(fault: unknown, effects: Effects): Exit {
  const usage = usageOf(fault);
  if (usage !== null) {
    effects.err(`${usage}\nLihat: papan --bantuan\n`);
    return EXIT.wrongUsage;
  }
  if (fault instanceof ReferenceFault) effects.err(`${fault.message}\n`);
  else
    effects.err(
      `Gangguan pada program: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`,
    );
  return EXIT.systemFault;
}

/** The sentence for a command line that cannot be followed; `null` for any other fault. */
function usageOf(fault: unknown): string | null {
  if (fault instanceof UsageFault) return fault.message;
  if (!(fault instanceof Error && 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS')))
    return null;
  const option = /'(-[^'\s<]+)/.exec(fault.message)?.[1] ?? '';
  return `Pilihan ${option} tidak dikenal atau tidak lengkap.`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await papan(process.argv.slice(2), processEffects());
}
