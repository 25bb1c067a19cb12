import { diagnostic, wholeFile, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BudgetDocument } from '../model/budget.ts';

/** A document with the village that filed it. */
export interface FiledBy {
  /** Slugs `kecamatan/desa`. */
  readonly village: string;
  readonly document: BudgetDocument;
}

/** Fewer counted rows than this are alike by chance. */
const FEWEST_ROWS = 8;

/**
 * Documents whose figures are those of another village, row by row (`salinan-desa-lain`): told at each but the first.
 * For reviewers.
 */
export function copiesAmong(documents: Iterable<FiledBy>): Diagnostic[] {
  const first = new Map<string, FiledBy>();
  const copies: Diagnostic[] = [];
  for (const filed of documents) {
    const { document, village } = filed;
    if (document.leaves.length < FEWEST_ROWS) continue;
    const print = fingerprint(document);
    const other = first.get(print);
    if (other === undefined) first.set(print, filed);
    else if (other.village !== village) {
      const args = { other: other.village, file: other.document.source.file, rows: document.leaves.length };
      copies.push(diagnostic('salinan-desa-lain', wholeFile(document.source.file), args));
    }
  }
  return copies;
}

/** The counted rows as one short text: codes and figures in their order, whatever the file looks like. */
function fingerprint({ leaves, summary }: BudgetDocument): string {
  let hash = 17;
  for (const { account, activity, amount } of leaves) {
    for (const text of [account, activity]) {
      for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    }
    hash = (Math.imul(hash, 31) + ((amount ?? 0) % 2_147_483_647)) | 0;
  }
  return [leaves.length, hash, summary.revenue, summary.expenditure].join();
}
