import type { Finding, Severity } from '../model/finding.ts';
import type { Tally } from './tally.ts';

/** How many findings of one file are shown; the rest is counted. */
const MOST_PER_FILE = 20;

/** Colours of the terminal, or none. */
export interface Paint {
  strong(text: string): string;
  error(text: string): string;
  warning(text: string): string;
  soft(text: string): string;
}

/** For pipes, files and `NO_COLOR`. */
export const PLAIN: Paint = { strong: same, error: same, warning: same, soft: same };

/** ANSI colours that also read on a light ground. */
export const ANSI: Paint = {
  strong: (text) => `\u001B[1m${text}\u001B[22m`,
  error: (text) => `\u001B[31m${text}\u001B[39m`,
  warning: (text) => `\u001B[33m${text}\u001B[39m`,
  soft: (text) => `\u001B[2m${text}\u001B[22m`,
};

/**
 * The report for a person at a terminal: each finding with the writer's own line, then one sentence that sums up.
 * Notes are left out unless `withNotes`.
 */
export function terminalReport(
  tally: Tally,
  findings: readonly Finding[],
  paint: Paint,
  withNotes = false,
): string {
  return `${findingsReport(findings, paint, withNotes)}${summaryLine(tally, paint)}`;
}

/** The part of it that tells the findings; that of many files may be told file by file. */
export function findingsReport(findings: readonly Finding[], paint: Paint, withNotes = false): string {
  const shown = withNotes ? findings : findings.filter((found) => found.severity !== 'note');
  const blocks: string[] = [];
  for (const [file, group] of Map.groupBy(shown, (found) => found.file)) {
    blocks.push(...group.slice(0, MOST_PER_FILE).map((found) => findingText(found, paint)));
    if (group.length > MOST_PER_FILE)
      blocks.push(`${file}: dan ${group.length - MOST_PER_FILE} hal lain di berkas ini.\n`);
  }
  return blocks.map((block) => `${block}\n`).join('');
}

const HEADS: Readonly<Record<Severity, string>> = { error: 'SALAH', warning: 'PERIKSA', note: 'CATATAN' };

function findingText(found: Finding, paint: Paint): string {
  const place = [found.file, found.line, found.line === null ? null : found.column]
    .filter((part) => part !== null)
    .join(':');
  const tint =
    found.severity === 'error' ? paint.error : found.severity === 'warning' ? paint.warning : paint.soft;
  return [
    `${tint(paint.strong(HEADS[found.severity]))}  ${paint.strong(place)}  ${paint.soft(found.code)}`,
    '',
    `  ${found.message}`,
    ...excerptLines(found, paint),
    ...field('Tertulis', found.written),
    ...field(found.code === 'jumlah-tidak-cocok' ? 'Rinciannya' : 'Seharusnya', found.expected),
    ...field('Selisih', found.difference),
    ...field('Perbaiki', found.mend),
    ...field('Penjelasan', found.help),
    '',
  ].join('\n');
}

function excerptLines(found: Finding, paint: Paint): string[] {
  if (found.excerpt === null || found.line === null) return [''];
  const number = String(found.line).padStart(5);
  const [text, start] = windowOf(found);
  if (found.length === 0 && found.cell === null) return ['', ` ${paint.strong('▸')}${number} │ ${text}`];
  if (start > text.length) return ['', ` ${paint.strong('▸')}${number} │ ${text}`];
  const pointer = `${' '.repeat(start)}${'^'.repeat(Math.max(1, Math.min(found.length, 100 - start)))}`;
  return ['', ` ${paint.strong('▸')}${number} │ ${text}`, `        │ ${paint.error(pointer)}`];
}

/** The part of a long line around what is meant. */
function windowOf(found: Finding): [text: string, start: number] {
  const excerpt = found.excerpt ?? '';
  const at = (found.column ?? 1) - 1;
  if (excerpt.length <= 100) return [excerpt, at];
  const from = Math.max(0, Math.min(at - 40, excerpt.length - 100));
  const lead = from > 0 ? '…' : '';
  const tail = from + 100 < excerpt.length ? '…' : '';
  return [`${lead}${excerpt.slice(from, from + 100)}${tail}`, at - from + lead.length];
}

function field(name: string, value: string | null): string[] {
  return value === null ? [] : [`  ${name.padEnd(11)} ${value}`];
}

/** The sentence that sums up. */
export function summaryLine(tally: Tally, paint: Paint): string {
  const counts = `${tally.desa} desa, ${tally.dokumen} dokumen: ${tally.terbit} terbit, ${tally.ditahan} ditahan.`;
  const found = `${tally.kesalahan} kesalahan, ${tally.peringatan} peringatan, ${tally.catatan} catatan.`;
  return `${paint.strong(counts)}\n${tally.kesalahan > 0 ? paint.error(found) : found}\n`;
}

function same(text: string): string {
  return text;
}
