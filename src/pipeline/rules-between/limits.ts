import { diagnostic, wholeFile, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ArgsOf } from '../../diagnostics/catalogue.ts';
import type { BudgetDocument, BudgetLine } from '../../model/budget.ts';
import { depthOf } from '../../model/code.ts';
import type { LegalLimits, ShareLimit } from '../../model/limits.ts';
import { foldText } from '../../model/reference.ts';
import {
  budgetsOf,
  remark,
  type Dossier,
  type Remark,
  type SoundDocument,
  type YearDossier,
} from './rule.ts';
import {
  both,
  fromVillageFund,
  inActivities,
  isTagged,
  spanOf,
  verdict,
  villageFund,
  type Belonging,
  type Span,
} from './shares.ts';

/** Pay and allowances of the head and officials, allowances and running of the BPD. */
const OFFICIALS = ['1.1.01', '1.1.02', '1.1.05', '1.1.06'];

/** What could not be judged, and why. */
type Unchecked = ArgsOf<'batas-tidak-diperiksa'>['unchecked'][number];

/** The outcome of one limit for one budget. */
interface Judgement {
  readonly found: Diagnostic | null;
  readonly unchecked: Unchecked | null;
}

const FINE: Judgement = { found: null, unchecked: null };

/**
 * The yearly limits of `data/batas-<tahun>.json`, for each budget of a year: `batas-30-persen`, `batas-blt`,
 * `ketahanan-pangan-kurang`, `operasional-dana-desa`. A limit is only said to be broken where no mixed, unsourced or
 * undetailed row could change that; else, and for a year without rules, one note says that it was not checked. Where
 * no limits are kept at all, nothing is said.
 */
export function legalLimits(year: YearDossier, { reference }: Dossier): Remark[] {
  if (reference.limits.size === 0) return [];
  const limits = reference.limits.get(year.year);
  return budgetsOf(year).flatMap((budget) => {
    const place = wholeFile(budget.document.source.file);
    if (limits === undefined) {
      const args = { year: year.year, unchecked: [] };
      return [remark(budget, diagnostic('batas-tidak-diperiksa', place, args))];
    }
    const judgements = [officials(budget, limits.officials), ...ofVillageFund(budget, limits)];
    const unchecked = judgements.flatMap((one) => one.unchecked ?? []);
    const found = judgements.flatMap((one) => one.found ?? []);
    if (unchecked.length > 0)
      found.push(diagnostic('batas-tidak-diperiksa', place, { year: year.year, unchecked }));
    return found.map((one) => remark(budget, one));
  });
}

/**
 * At most 30 per cent of all expenditure. Rows paid from the village's own income could be tanah bengkok, which does
 * not count.
 * @see PP 43/2014 Pasal 100 as amended by PP 11/2019
 */
function officials({ document }: SoundDocument, limit: ShareLimit | null): Judgement {
  const whole = document.summary.expenditure;
  if (limit === null || whole === null || whole === 0) return FINE;
  const span = spanOf(document, (line) => {
    const place = inActivities(line, OFFICIALS);
    return place === 'surely' && line.fundSources.includes('PAD') ? 'perhaps' : place;
  });
  const standing = verdict(span, whole, limit.percent);
  if (standing === 'below') return FINE;
  if (standing === 'open') return open('penghasilan', span);
  return broken(document, 'batas-30-persen', {
    amount: span.least,
    whole,
    percent: limit.percent,
    basis: limit.basis,
  });
}

function ofVillageFund({ document }: SoundDocument, limits: LegalLimits): Judgement[] {
  const { cash, food, operations } = limits;
  if (cash === null && food === null && operations === null) return [];
  const fund = villageFund(document);
  if (fund === null) return [];
  return [
    cash ? atMost(document, 'batas-blt', 'blt', cash, fund, isCash(document)) : FINE,
    food ? foodSecurity(document, food, fund) : FINE,
    operations
      ? atMost(
          document,
          'operasional-dana-desa',
          'operasional',
          operations,
          operations.isWithoutKdmp ? fund - kdmp(document) : fund,
          isOperation(document),
        )
      : FINE,
  ];
}

function atMost(
  document: BudgetDocument,
  code: 'batas-blt' | 'operasional-dana-desa',
  what: Unchecked['what'],
  limit: ShareLimit,
  whole: number,
  belonging: (line: BudgetLine) => Belonging,
): Judgement {
  const span = spanOf(document, (line) => both(belonging(line), fromVillageFund(line)));
  const standing = verdict(span, whole, limit.percent);
  if (standing === 'below') return FINE;
  if (standing === 'open') return open(what, span);
  return broken(document, code, { amount: span.least, whole, percent: limit.percent, basis: limit.basis });
}

/** At least a fifth of Dana Desa; told by `penanda`, else by the kegiatan that usually serve it. */
function foodSecurity(document: BudgetDocument, limit: ShareLimit, whole: number): Judgement {
  const isByTag = isTagged(document, 'ketahanan_pangan');
  const span = spanOf(document, (line) =>
    both(isByTag ? tagged(line, 'ketahanan_pangan') : mayFeed(line), fromVillageFund(line)),
  );
  const needed = (whole * limit.percent) / 100;
  if (span.least >= needed) return FINE;
  if (span.most >= needed || !(isByTag || isDetailed(document))) return open('ketahanan_pangan', span);
  const args = { amount: span.most, whole, percent: limit.percent, basis: limit.basis, isByTag };
  return {
    found: diagnostic('ketahanan-pangan-kurang', wholeFile(document.source.file), args),
    unchecked: null,
  };
}

/** Whether all that is or could be paid from Dana Desa is told by kegiatan. */
function isDetailed(document: BudgetDocument): boolean {
  return document.leaves.every(
    (line) => line.account[0] !== '5' || depthOf(line.activity) === 3 || fromVillageFund(line) === 'not',
  );
}

function tagged(line: BudgetLine, marker: 'blt' | 'operasional' | 'ketahanan_pangan'): Belonging {
  return line.markers.includes(marker) ? 'surely' : 'not';
}

/** Fishery, farming, and capital for the village enterprise: a mapping of ours, so never for sure. */
function mayFeed(line: BudgetLine): Belonging {
  if (line.account.startsWith('6.2.2') || line.account === '6.2') return 'perhaps';
  return inActivities(line, ['4.1', '4.2']) === 'not' ? 'not' : 'perhaps';
}

/** BLT as tagged, else keadaan mendesak (5.3), surely where the row says so. */
function isCash(document: BudgetDocument): (line: BudgetLine) => Belonging {
  if (isTagged(document, 'blt')) return (line) => tagged(line, 'blt');
  return (line) => {
    const place = inActivities(line, ['5.3']);
    if (place === 'not') return 'not';
    return /\bblt\b|bantuan langsung tunai/.test(foldText(line.label)) ? 'surely' : 'perhaps';
  };
}

function isOperation(document: BudgetDocument): (line: BudgetLine) => Belonging {
  if (isTagged(document, 'operasional')) return (line) => tagged(line, 'operasional');
  return (line) => inActivities(line, ['1.1.08']);
}

/** The part of Dana Desa that is tagged for the Koperasi Desa Merah Putih. */
function kdmp(document: BudgetDocument): number {
  return spanOf(document, (line) =>
    both(line.markers.includes('kdmp') ? 'surely' : 'not', fromVillageFund(line)),
  ).least;
}

function open(what: Unchecked['what'], span: Span): Judgement {
  return { found: null, unchecked: { what, lines: span.open } };
}

function broken(
  document: BudgetDocument,
  code: 'batas-30-persen' | 'batas-blt' | 'operasional-dana-desa',
  args: { amount: number; whole: number; percent: number; basis: string },
): Judgement {
  return { found: diagnostic(code, wholeFile(document.source.file), args), unchecked: null };
}
