import { diagnostic, wholeFile } from '../../diagnostics/diagnostic.ts';
import type { LastDay } from '../../model/limits.ts';
import { remark, settled, type Dossier, type Remark, type SoundDocument, type YearDossier } from './rule.ts';

/**
 * An amendment dated before the budget that it amends (`perubahan-mendahului-apbdes`): one of the dates is wrong.
 * @see Permendagri 20/2018 Pasal 40
 */
export function amendedTooEarly(year: YearDossier): Remark[] {
  const dateOf = (one: SoundDocument | undefined) => one?.document.regulation?.date ?? '';
  const revised = year.sound.find(({ document }) => document.kind === 'perubahan');
  const enacted = dateOf(year.sound.find(({ document }) => document.kind === 'apbdes'));
  const amended = dateOf(revised);
  if (revised === undefined || amended === '' || enacted === '' || amended >= enacted) return [];
  const place = year.regulationPlace('perubahan', 'tanggal');
  return [remark(revised, diagnostic('perubahan-mendahului-apbdes', place, { amended, enacted }))];
}

/** An amended budget of a year whose first budget is not filed (`perubahan-tanpa-apbdes`). */
export function amendedAlone(year: YearDossier): Remark[] {
  const revised = year.sound.find(({ document }) => document.kind === 'perubahan');
  if (revised === undefined || year.filed.has('apbdes')) return [];
  const place = wholeFile(revised.document.source.file);
  return [remark(revised, diagnostic('perubahan-tanpa-apbdes', place, { year: year.year }))];
}

/**
 * Amended more often than the law knows (`perubahan-lebih-dari-sekali`).
 * @see Permendagri 20/2018 Pasal 40: once a year, but for extraordinary circumstances
 */
export function amendedOften(year: YearDossier, { reference }: Dossier): Remark[] {
  const limit = reference.limits.get(year.year)?.amendments ?? null;
  const revised = year.sound.find(({ document }) => document.kind === 'perubahan');
  const times = revised?.document.regulation?.amendment ?? 0;
  if (revised === undefined || limit === null || times <= limit.most) return [];
  const args = { times, most: limit.most, basis: limit.basis };
  const place = year.regulationPlace('perubahan', 'ke');
  return [remark(revised, diagnostic('perubahan-lebih-dari-sekali', place, args))];
}

/**
 * Adopted after the last day for it (`terlambat-ditetapkan`).
 * @see Permendagri 20/2018 Pasal 38 ayat (2)
 */
export function adoptedLate(year: YearDossier, { reference }: Dossier): Remark[] {
  const limit = reference.limits.get(year.year)?.adoption ?? null;
  const late = lateOn(settled(year, 'apbdes'), limit);
  return late === null ? [] : [told(year, 'terlambat-ditetapkan', late)];
}

/**
 * Reported after the last day for it (`laporan-terlambat`): the half year to the bupati, the whole year by Peraturan
 * Desa. A report up to an earlier day is not yet that of the year.
 * @see Permendagri 20/2018 Pasal 68 ayat (3), Pasal 70
 */
export function reportedLate(year: YearDossier, { reference }: Dossier): Remark[] {
  const limits = reference.limits.get(year.year);
  const half = settled(year, 'realisasi-semester-1');
  const whole = settled(year, 'realisasi');
  const isWholeYear = whole?.document.regulation?.asOf === `${year.year}-12-31`;
  return [
    lateOn(half, limits?.halfYearReport ?? null),
    isWholeYear ? lateOn(whole, limits?.yearReport ?? null) : null,
  ].flatMap((late) => (late === null ? [] : told(year, 'laporan-terlambat', late)));
}

interface Late extends LastDay {
  readonly sound: SoundDocument;
  readonly date: string;
}

function lateOn(sound: SoundDocument | null, limit: LastDay | null): Late | null {
  const date = sound?.document.regulation?.date ?? '';
  if (sound === null || limit === null || date <= limit.latest) return null;
  return { ...limit, sound, date };
}

function told(
  year: YearDossier,
  code: 'terlambat-ditetapkan' | 'laporan-terlambat',
  { sound, date, latest, basis }: Late,
): Remark {
  const { kind } = sound.document;
  const place = year.regulationPlace(kind, 'tanggal');
  if (code === 'terlambat-ditetapkan')
    return remark(sound, diagnostic(code, place, { adopted: date, latest, basis }));
  return remark(sound, diagnostic(code, place, { document: kind, reported: date, latest, basis }));
}
