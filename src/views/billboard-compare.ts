import type { BudgetDocument } from '../model/budget.ts';
import type { Sen } from '../model/money.ts';
import type { FiscalYear } from '../model/village.ts';
import type { BoardField, Share } from './billboard-budget.ts';
import { budgetInForce, leadingDocument, newestReport, publishedDocument } from './in-force.ts';
import { isDraft } from './names.ts';
import { percentInWords } from './share.ts';
import { exactAmount } from './written-amount.ts';

/** The boards that villages put up in the course of a year. */
export const BOARD_STAGES = ['anggaran', 'perubahan', 'realisasi'] as const;
export type BoardStage = (typeof BOARD_STAGES)[number];

/** A document and the one that it is read against: semula beside menjadi, anggaran beside realisasi. */
export interface Comparison {
  readonly document: BudgetDocument;
  /** `null`: it stands alone. */
  readonly base: BudgetDocument | null;
}

/** What a board of a year tells; `undefined`: of the document that the year's page speaks of. `null`: not published. */
export function comparisonOf(year: FiscalYear, stage?: BoardStage): Comparison | null {
  const document = documentOf(year, stage);
  return document === null ? null : { document, base: baseOf(document, year) };
}

function documentOf(year: FiscalYear, stage: BoardStage | undefined): BudgetDocument | null {
  if (stage === undefined) return leadingDocument(year);
  if (stage === 'realisasi') return newestReport(year);
  return publishedDocument(year, stage === 'anggaran' ? 'apbdes' : 'perubahan');
}

/** A draft enters no comparison. */
function baseOf(document: BudgetDocument, year: FiscalYear): BudgetDocument | null {
  if (isDraft(document) || document.stage === 'enacted') return null;
  const base = document.stage === 'revised' ? publishedDocument(year, 'apbdes') : budgetInForce(year);
  return base === null || isDraft(base) ? null : base;
}

/** The earlier figure and what became of it; `''` where the other document does not tell it. */
export function beforeInWords({ document, base }: Comparison, now: Sen | null, before: Sen | null): string {
  if (base === null) return '';
  if (document.stage === 'realised') {
    if (before === null) return 'anggarannya tidak tercantum';
    const percent = percentInWords(now, before);
    return [`dari anggaran ${exactAmount(before)}`, percent === '–' ? '' : percent]
      .filter((part) => part !== '')
      .join(', ');
  }
  if (before === null) return 'semula tidak tercantum';
  if (now === null) return `semula ${exactAmount(before)}`;
  const change = exactAmount(Math.abs(now - before));
  if (now === before) return `semula ${exactAmount(before)}, tetap`;
  return `semula ${exactAmount(before)}, ${now > before ? 'bertambah' : 'berkurang'} ${change}`;
}

/** The shares with their earlier figures; what only the earlier document names stands below the others. */
export function withBefore<T extends Share>(
  shares: readonly T[],
  earlier: readonly T[],
  compared: Comparison,
): T[] {
  if (compared.base === null) return [...shares];
  const byCode = new Map(earlier.map((share) => [share.code, share]));
  const gone = earlier.filter(
    (share) => share.sen !== null && !shares.some((one) => one.code === share.code),
  );
  return [
    ...shares.map((share) => {
      const before = byCode.get(share.code)?.sen ?? null;
      return { ...share, before: { sen: before, text: beforeInWords(compared, share.sen, before) } };
    }),
    ...gone.map((share) => ({
      ...share,
      sen: null,
      before: { sen: share.sen, text: beforeInWords(compared, null, share.sen) },
    })),
  ];
}

/** Activities that both documents name once by the same code carry the earlier figure in their detail. */
export function activitiesWithBefore(
  fields: readonly BoardField[],
  earlier: readonly BoardField[],
  compared: Comparison,
): readonly BoardField[] {
  if (compared.base === null) return fields;
  const before = onlyOnes(earlier);
  const now = onlyOnes(fields);
  return fields.map((field) => ({
    ...field,
    activities: field.activities.map((activity) => {
      const other = before.get(activity.code);
      if (!other || now.get(activity.code) !== activity) return activity;
      const words =
        compared.document.stage === 'realised'
          ? `dari ${exactAmount(other.sen)}`
          : other.sen === activity.sen
            ? 'tetap'
            : `semula ${exactAmount(other.sen)}`;
      // The figure comes first, so that no shortening reaches it.
      return { ...activity, detail: [words, activity.detail].filter((part) => part !== '').join(' · ') };
    }),
  }));
}

function onlyOnes(fields: readonly BoardField[]) {
  const byCode = Map.groupBy(
    fields.flatMap((field) => field.activities),
    (activity) => activity.code,
  );
  return new Map(
    [...byCode].flatMap(([code, [only, ...others]]) =>
      only && others.length === 0 && code !== '' ? [[code, only] as const] : [],
    ),
  );
}
