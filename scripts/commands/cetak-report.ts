import type { Billboard } from '../../src/views/billboard-types.ts';
import { PARTS, type Print } from '../../src/views/print-types.ts';
import { formatDecimal } from '../../src/views/written-amount.ts';
import type { Outcome, PrintedEntry, Refused } from './cetak-outcome.ts';
import type { Order } from './cetak-orders.ts';

/** The entry of a finished print. */
export function decided(order: Order, print: Print, file: string, hash: string): PrintedEntry {
  const board = 'told' in print ? (print as Billboard) : null;
  return {
    berkas: file,
    sidik: hash,
    desa: order.subject,
    tahun: order.year,
    ukuran: order.size,
    kegiatan_tampil: board?.told.fields.flatMap((field) => field.activities).length ?? 0,
    kegiatan_dijumlahkan: board?.told.others?.count ?? 0,
    belum_lengkap: board?.told.lacks ?? [],
    huruf: (board?.decisions ?? []).map((one) => ({
      bagian: PARTS[one.part][1],
      baris: one.lines,
      tinggi_mm: hundredths(one.capMm),
      batas_mm: hundredths(one.floorMm),
      sasaran_mm: hundredths(one.targetMm),
      jarak_m: hundredths(one.fromMetres),
    })),
  };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The entries of an earlier run; none where there is no report or it cannot be read. */
export function reportFrom(text: string | null): readonly PrintedEntry[] {
  try {
    const entries: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(entries) ? entries.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(entry: unknown): entry is PrintedEntry {
  return typeof entry === 'object' && entry !== null && 'berkas' in entry && 'sidik' in entry;
}

/** Of so few prints every letter height is told; of more, one line each is too many already. */
const FEW = 6;

/** What was made, kept, refused and found missing, for the person who waits. */
export function reportText(outcomes: readonly Outcome[], without: readonly string[], folder: string): string {
  const done = outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [] : [outcome.entry]));
  const made = outcomes.filter((outcome) => outcome.kind === 'made').length;
  const refused = outcomes.filter((outcome) => outcome.kind === 'refused');
  const lines = [
    ...(done.length <= FEW ? done.flatMap(inDetail) : []),
    ...refused.map(refusedLine),
    ...(without.length > 0 ? [`Belum ada yang terbit: ${without.join(', ')}.`] : []),
    ...lacking(done),
    `${made} berkas dibuat, ${done.length - made} sudah ada, ${refused.length} ditolak. Folder: ${folder}`,
  ];
  return `${lines.join('\n')}\n`;
}

function inDetail(entry: PrintedEntry): readonly string[] {
  const shown =
    entry.huruf.length === 0
      ? []
      : [
          `  ${entry.kegiatan_tampil} kegiatan tampil, ${entry.kegiatan_dijumlahkan} dijumlahkan`,
          ...entry.huruf.map(
            (one) =>
              `  ${one.bagian.padEnd(22)} ${String(one.baris).padStart(3)} baris` +
              `  tinggi huruf ${formatDecimal(one.tinggi_mm)} mm (batas ${formatDecimal(one.batas_mm)},` +
              ` sasaran ${formatDecimal(one.sasaran_mm)}) dari ${formatDecimal(one.jarak_m)} m`,
          ),
        ];
  return [entry.berkas, ...shown, ''];
}

function refusedLine({ order, smallest }: Refused): string {
  const instead = smallest === '' ? 'Pilih bentuk lain.' : `Yang terkecil yang terbaca: ${smallest}.`;
  return `DITOLAK  ${order.subject}: ${order.size} terlalu kecil untuk huruf yang terbaca. ${instead}`;
}

/** What the law asks for and a print lacks, once per village. */
function lacking(done: readonly PrintedEntry[]): readonly string[] {
  const byVillage = Map.groupBy(
    done.filter((entry) => entry.belum_lengkap.length > 0),
    (entry) => `${entry.desa} ${entry.tahun}`,
  );
  return [...byVillage].map(
    ([village, [entry]]) =>
      `Belum lengkap  ${village}: ${entry?.belum_lengkap.join(', ')}. Baliho tetap dibuat dan mengatakannya.`,
  );
}
