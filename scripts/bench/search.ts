import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readFolder } from '../../src/pipeline/read.ts';
import { referenceFrom } from '../../src/pipeline/reference.ts';
import { costOf } from './measured.ts';
import { syntheticBudget } from './synthetic.ts';

/** What the search adds to a build of so many villages: nothing else differs between the two builds. */
const VILLAGES = Number(process.env['PAPAN_BENCH_VILLAGES'] ?? 419);
const YEARS = [2024, 2025, 2026];
const ROUNDS = 2;
const VILLAGES_PER_DISTRICT = 15;
const LIMITS = { time: 1.2, memoryMb: 700, files: 300, queryBytes: 100_000 } as const;
/** Left out of both builds: prints cost most of the time, and would make the ratio look better than it is. */
const WITHOUT = [
  '[kecamatan]/[desa]/[tahun]/baliho',
  '[kecamatan]/[desa]/indikator/piagam.pdf.ts',
  'opd',
  'd',
];

interface Built {
  readonly seconds: number;
  readonly megabytes: number;
  readonly files: number;
  /** What a phone loads for the heaviest query, compressed; 0 without search. */
  readonly queryBytes: number;
}

const root = join(import.meta.dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'papan-bench-cari-'));
try {
  projectCopy();
  regency();
  const pages = join(home, 'src/pages');
  for (const path of WITHOUT) rmSync(join(pages, path), { recursive: true });
  const builds: Record<'plain' | 'whole', Built[]> = { plain: [], whole: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rmSync(join(pages, 'cari'), { recursive: true });
    builds.plain.push(build('tanpa'));
    cpSync(join(root, 'src/pages/cari'), join(pages, 'cari'), { recursive: true });
    builds.whole.push(build('dengan'));
  }
  const [plain, whole] = [least(builds.plain), least(builds.whole)];
  const ratio = whole.seconds / plain.seconds;
  const more = whole.files - plain.files;
  say(`${VILLAGES} villages × ${YEARS.length} years, without prints, Node ${process.version}`);
  for (const [name, one] of [
    ['without search', plain],
    ['with search', whole],
  ] as const)
    say(
      `${name.padEnd(16)}${one.seconds.toFixed(1)} s CPU, ${one.megabytes.toFixed(0)} MB peak, ${one.files} files`,
    );
  say(
    `ratio           ${ratio.toFixed(2)} × (limit ${LIMITS.time} ×), ${more} files more (limit ${LIMITS.files})`,
  );
  say(
    `memory          ${whole.megabytes.toFixed(0)} MB (limit ${LIMITS.memoryMb} MB), ${(whole.megabytes - plain.megabytes).toFixed(0)} MB of it by search`,
  );
  say(`a query         ${whole.queryBytes} B compressed at most (limit ${LIMITS.queryBytes} B)`);
  const isKept =
    ratio <= LIMITS.time &&
    whole.queryBytes <= LIMITS.queryBytes &&
    more <= LIMITS.files &&
    whole.megabytes <= LIMITS.memoryMb;
  if (!isKept) process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** The least of each: what else the machine does only ever adds. */
function least(builds: readonly Built[]): Built {
  const of = (key: keyof Built): number => Math.min(...builds.map((one) => one[key]));
  return {
    seconds: of('seconds'),
    megabytes: of('megabytes'),
    files: of('files'),
    queryBytes: of('queryBytes'),
  };
}

function projectCopy(): void {
  for (const name of [
    'src',
    'scripts',
    'public',
    'data',
    'astro.config.mjs',
    'tsconfig.json',
    'package.json',
  ])
    cpSync(join(root, name), join(home, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'));
}

/** A region list and the files of invented villages, all correct. */
function regency(): void {
  const reference = referenceFrom(readFolder(join(root, 'data'), 'data'));
  const rows = Array.from({ length: VILLAGES }, (_, index) => {
    const district = String(Math.floor(index / VILLAGES_PER_DISTRICT) + 1).padStart(2, '0');
    const code = `99.99.${district}.${2001 + (index % VILLAGES_PER_DISTRICT)}`;
    return { district, code, name: `Desa Umpama ${index + 1}` };
  });
  const list = rows.map(
    ({ district, code, name }) => `99.99.${district},Umpama ${district},${code},${name},desa`,
  );
  writeFileSync(
    join(home, 'data/wilayah/99.99.csv'),
    `kode_kecamatan,kecamatan,kode_desa,nama,jenis\n${list.join('\n')}\n`,
  );
  rows.forEach(({ district, code, name }, index) => {
    const folder = join(home, `villages/umpama-${district}/desa-umpama-${index + 1}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'desa.json'),
      JSON.stringify({
        kode: code,
        nama: name,
        kecamatan: `Umpama ${district}`,
        kabupaten: 'Nusa Contoh',
        provinsi: 'Provinsi Teladan',
        contoh: true,
        penduduk: { tahun: 2025, jiwa: 2000 + index },
        pengaduan: { alamat: `Kantor ${name}` },
      }),
    );
    YEARS.forEach((year, at) => {
      mkdirSync(join(folder, String(year)));
      writeFileSync(
        join(folder, `${year}/apbdes.csv`),
        syntheticBudget(index * YEARS.length + at + 1, reference),
      );
    });
  });
}

/** One build, with what it cost. */
function build(name: string): Built {
  const out = join(home, name);
  const { cpu, memory } = costOf(
    ['scripts/papan.ts', 'bangun', '--ulang', `--keluar=${out}`],
    {
      PAPAN_VILLAGES: join(home, 'villages'),
      PAPAN_DATA: join(home, 'data'),
      PAPAN_INGATAN: join(home, 'ingatan'),
    },
    home,
  );
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  ).length;
  const queryBytes = existsSync(join(out, 'cari')) ? heaviestQuery(out) : 0;
  rmSync(out, { recursive: true });
  return { seconds: cpu, megabytes: memory / 1e6, files, queryBytes };
}

/** The program of the search page with all that it imports, the guide, and the largest part. */
function heaviestQuery(out: string): number {
  const scripts = new Set<string>();
  const follow = (text: string): void => {
    for (const [name] of text.matchAll(/[\w.-]+\.js(?=["'`])/g)) {
      if (scripts.has(name) || !existsSync(join(out, '_astro', name))) continue;
      scripts.add(name);
      follow(readFileSync(join(out, '_astro', name), 'utf8'));
    }
  };
  follow(readFileSync(join(out, 'cari/index.html'), 'utf8'));
  const sizeOf = (...path: string[]): number =>
    gzipSync(new Uint8Array(readFileSync(join(out, ...path)))).length;
  const parts = readdirSync(join(out, 'cari/bagian')).map((name) => sizeOf('cari/bagian', name));
  const program = [...scripts].reduce((sum, name) => sum + sizeOf('_astro', name), 0);
  return program + sizeOf('cari/indeks.json') + Math.max(...parts);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
