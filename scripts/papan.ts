#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { pathToFileURL } from 'node:url';
import { ReferenceFault } from '../src/pipeline/reference.ts';
import { processEffects, type Effects } from './effects.ts';
import { EXIT, UsageFault, type Exit } from './exit.ts';

const HELP = `papan <perintah>

  baru      membuat folder desa dari daftar wilayah
  periksa   memeriksa berkas desa
  impor     membaca laporan Siskeudes, Excel, atau OpenSID menjadi berkas desa
  bangun    membangun situs ke folder dist
  gabung    menggabungkan pecahan situs yang dibangun di beberapa mesin
  cetak     membuat baliho, banner, poster, dan selebaran
  salin-usb menyalin situs untuk dibuka tanpa internet
  komentar  menyiapkan komentar untuk usulan perubahan
  status    menunjukkan dokumen apa yang sudah ada
  doctor    memeriksa mesin ini: Node, huruf, peramban, folder, pengaturan

papan <perintah> --bantuan menjelaskan satu perintah.
`;

type Command = (args: readonly string[], effects: Effects) => Promise<Exit>;

/** Each is loaded when it is asked for: the typesetter alone takes longer than a check of one village. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  baru: async () => (await import('./commands/baru.ts')).baru,
  periksa: async () => (await import('./commands/periksa.ts')).periksa,
  impor: async () => (await import('./commands/impor.ts')).impor,
  bangun: async () => (await import('./commands/bangun.ts')).bangun,
  gabung: async () => (await import('./commands/gabung.ts')).gabung,
  cetak: async () => (await import('./commands/cetak.ts')).cetak,
  komentar: async () => (await import('./commands/komentar.ts')).komentar,
  'salin-usb': async () => (await import('./commands/salin-usb.ts')).salinUsb,
  status: async () => (await import('./commands/status.ts')).status,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
};

/** Runs one command; every fault becomes a sentence and an exit code. */
export async function papan(args: readonly string[], effects: Effects): Promise<Exit> {
  const [command, ...rest] = args;
  try {
    const run = command === undefined ? undefined : COMMANDS[command];
    if (run !== undefined) return await (await run())(rest, effects);
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
  // What was compiled once is kept, below the folder of temporary files unless NODE_COMPILE_CACHE names another.
  enableCompileCache();
  process.exitCode = await papan(process.argv.slice(2), processEffects());
}
