import type { BudgetDocument, DocumentKind } from '../model/budget.ts';
import type { Sen } from '../model/money.ts';
import type { Village } from '../model/village.ts';
import { publishedDocument } from './in-force.ts';
import { isDraft } from './names.ts';
import { isPartlyReported } from './reported.ts';

/** The figures in which villages are compared. */
export const MEASURES = ['revenue', 'expenditure'] as const;
export type Measure = (typeof MEASURES)[number];

/** The documents that are compared: a half-year report covers no like period with a whole one. */
export const COMPARED_KINDS = ['apbdes', 'perubahan', 'realisasi'] as const satisfies readonly DocumentKind[];
export type ComparedKind = (typeof COMPARED_KINDS)[number];

/** One village of a group with its document of that year and stage. */
export interface Peer {
  readonly village: Village;
  readonly document: BudgetDocument;
}

/** Where a figure stands among those of its group. */
export interface Standing {
  readonly peer: Peer;
  readonly amount: Sen | null;
  /** Rounded to sen; `null` where the amount or the residents are unknown. */
  readonly perResident: Sen | null;
  /** 1 is the largest; equal amounts share a place; `null` where the amount is unknown. */
  readonly place: number | null;
}

/**
 * The villages that can be compared: same year, same document, adopted; a report only if it covers the whole year.
 * Invented and real villages are never in one group.
 */
export function peersOf(
  villages: readonly Village[],
  year: number,
  kind: ComparedKind,
  isExample: boolean,
): readonly Peer[] {
  return villages
    .filter((village) => village.isExample === isExample)
    .flatMap((village) => {
      const fiscalYear = village.years.find((one) => one.year === year);
      const document = fiscalYear ? publishedDocument(fiscalYear, kind) : null;
      return document !== null && isComparable(document) ? [{ village, document }] : [];
    });
}

/** Adopted, and of the whole year. */
export function isComparable(document: BudgetDocument): boolean {
  if (isDraft(document) || document.kind === 'realisasi-semester-1') return false;
  return document.kind !== 'realisasi' || document.regulation?.asOf === `${document.year}-12-31`;
}

/** The figure of a measure; `null` where it is not given, or reported only in part: a part is like no whole. */
export function comparedAmount(document: BudgetDocument, measure: Measure): Sen | null {
  const accounts = measure === 'revenue' ? ['4'] : ['5'];
  return isPartlyReported(document, accounts) ? null : document.summary[measure];
}

/** Each village of a group by name, with its place in one measure. */
export function standings(peers: readonly Peer[], measure: Measure): readonly Standing[] {
  const known = peers.flatMap(({ document }) => comparedAmount(document, measure) ?? []);
  return peers.map((peer) => {
    const amount = comparedAmount(peer.document, measure);
    const people = peer.village.population?.people ?? 0;
    return {
      peer,
      amount,
      perResident: amount === null || people === 0 ? null : Math.round(amount / people),
      place: amount === null ? null : known.filter((other) => other > amount).length + 1,
    };
  });
}

/**
 * The middle of the known figures: of an even number the mean of the two middle ones, rounded to sen.
 * `null` where none is known.
 * @example median([300, null, 100, 200]) // 200
 */
export function median(amounts: readonly (Sen | null)[]): Sen | null {
  const known = amounts.filter((amount) => amount !== null).sort((a, b) => a - b);
  const middle = known.length >> 1;
  const upper = known[middle];
  if (upper === undefined) return null;
  return known.length % 2 === 1 ? upper : Math.round((upper + (known[middle - 1] ?? upper)) / 2);
}
