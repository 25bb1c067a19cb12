import type { Finding } from '../model/finding.ts';
import { formatDigits, type Sen } from '../model/money.ts';
import { maskPersonalData } from '../model/personal-data.ts';
import type { HelpEntry } from '../model/site.ts';
import { catalogue, catalogueGroups, examples, type DiagnosticCode } from './catalogue.ts';
import type { Entry } from './catalogue/entry.ts';
import type { Diagnostic, Place } from './diagnostic.ts';

/** Puts a diagnostic into the words of the catalogue. */
export function explain(found: Diagnostic): Finding {
  const prose: Entry<object> = catalogue[found.code];
  const where = whereOf(found.place);
  const write = isJson(found.place) ? formatNumber : formatDigits;
  return {
    code: found.code,
    severity: found.severity,
    file: clipped(visible(found.place.file)),
    line: found.place.line,
    column: found.place.column,
    cell: found.place.cell,
    entry: entryOf(found.place),
    excerpt: found.place.excerpt === null ? null : visible(found.place.excerpt),
    length: found.place.length,
    message: clipped(visible(prose.message(found.args, where))),
    written: visibleOr(prose.written?.(found.args)),
    expected: visibleOr(prose.expected?.(found.args)),
    difference: visibleOr(prose.difference?.(found.args)),
    mend: clipped(visible(prose.mend?.(found.args, where, write) ?? lowerFirst(prose.advice))),
    help: `panduan/kesalahan/#${found.code}`,
  };
}

/** Every code with its explanation, in the order of the catalogue: the help page cannot miss one. */
export function helpEntries(): HelpEntry[] {
  return catalogueGroups.flatMap((group) =>
    Object.entries(group.entries as Record<string, Entry<object>>).map(([code, prose]) => ({
      code,
      severity: prose.severity,
      group: group.title,
      title: prose.title,
      explanation: prose.explanation,
      mend: prose.advice,
      before: examples[code as DiagnosticCode][0],
      after: examples[code as DiagnosticCode][1],
    })),
  );
}

function whereOf(place: Place): string {
  if (place.cell !== null) return `sel ${place.cell}`;
  if (place.key !== undefined) return `"${place.key}" di baris ${place.line}`;
  return place.line === null ? 'berkas ini' : `baris ${place.line}`;
}

function entryOf({ record, key }: Place): string | null {
  return record === undefined || key === undefined ? null : `${record}.${key}`;
}

function isJson(place: Place): boolean {
  return place.file.endsWith('.json');
}

/** A figure as JSON writes it. */
function formatNumber(amount: Sen): string {
  return String(amount / 100);
}

/** Control characters, bidi overrides and zero-width characters: what a reader does not see, or a terminal obeys. */
const HIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/**
 * The text as anyone may see it: personal data masked, whichever fault the message is about, every hidden character as
 * `�`, so that columns stay what they were; a tab becomes an arrow.
 */
function visible(text: string): string {
  return maskPersonalData(text).replace(HIDDEN, '�').replaceAll('\t', '→').replaceAll('\n', ' ');
}

function visibleOr(text: string | undefined): string | null {
  return text === undefined ? null : clipped(visible(text));
}

/** Longest text that anyone reads; a cell may be as long as the file. */
const LONGEST = 600;

function clipped(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)} … ${text.slice(-LONGEST / 3)}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}
