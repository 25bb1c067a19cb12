import { textsOf, type GridRow } from './grid.ts';

/** What stands above the header of a report. */
export interface ReportTitle {
  readonly text: string;
  /** Name of the village as written after PEMERINTAH DESA or DESA; `''` if none. */
  readonly village: string;
  readonly year: number | null;
}

/** Reads the title rows. The year is that of TAHUN ANGGARAN, else the only one that is named. */
export function titleOf(rows: readonly GridRow[]): ReportTitle {
  const lines = rows.map((row) => textsOf(row).join(' '));
  const text = lines.join('\n');
  const fiscal = /tahun\s+anggaran\s*:?\s*(20\d\d)/i.exec(text)?.[1];
  const years = new Set(text.match(/(?<!\d)20\d\d(?!\d)/g) ?? []);
  const year = fiscal ?? (years.size === 1 ? [...years][0] : undefined);
  return { text, village: villageIn(lines), year: year === undefined ? null : Number(year) };
}

/** `PEMERINTAH DESA SUKAMAJU` or `Desa : Sukamaju`. */
function villageIn(lines: readonly string[]): string {
  for (const line of lines) {
    const named =
      /^\s*(?:lampiran.*)?(?:pemerintah\s+)?(?:desa|gampong|nagari|kampung|kalurahan|pekon)\s*:?\s+(.+?)\s*(?:kecamatan\b.*|tahun\b.*)?$/i.exec(
        line,
      );
    if (named?.[1] !== undefined && !/^(?:tahun|tentang)\b/i.test(named[1])) return villageName(named[1]);
  }
  return '';
}

/**
 * Name of a village without the words before it.
 * @example villageName('PEMERINTAH DESA SUKA MAJU') // "SUKA MAJU"
 */
export function villageName(text: string): string {
  return text.replace(/^(?:\s*(?:pemerintah|desa)\b[\s:.]*)+/i, '').trim();
}
