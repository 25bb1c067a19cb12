import type { Finding } from '../model/finding.ts';
import type { HelpEntry } from '../model/site.ts';
import { catalogue, catalogueGroups } from './catalogue.ts';
import type { Entry } from './catalogue/entry.ts';
import type { Diagnostic, Place } from './diagnostic.ts';

/** Puts a diagnostic into the words of the catalogue. */
export function explain(found: Diagnostic): Finding {
  const prose: Entry<object> = catalogue[found.code];
  const where = whereOf(found.place);
  return {
    code: found.code,
    severity: found.severity,
    file: found.place.file,
    line: found.place.line,
    column: found.place.column,
    cell: found.place.cell,
    excerpt: found.place.excerpt,
    length: found.place.length,
    message: prose.message(found.args, where),
    written: prose.written?.(found.args) ?? null,
    expected: prose.expected?.(found.args) ?? null,
    difference: prose.difference?.(found.args) ?? null,
    mend: prose.mend?.(found.args, where) ?? lowerFirst(prose.advice),
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
    })),
  );
}

function whereOf(place: Place): string {
  if (place.cell !== null) return `sel ${place.cell}`;
  return place.line === null ? 'berkas ini' : `baris ${place.line}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}
