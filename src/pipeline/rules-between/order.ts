import { diagnostic, wholeFile } from '../../diagnostics/diagnostic.ts';
import { remark, type Dossier, type Remark, type SoundDocument, type YearDossier } from './rule.ts';

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
  const enacted = year.sound.find(({ document }) => document.kind === 'apbdes');
  const regulation = enacted?.document.regulation;
  const adopted = regulation?.status === 'ditetapkan' ? regulation.date : '';
  if (enacted === undefined || limit === null || adopted === '' || adopted <= limit.latest) return [];
  const args = { adopted, latest: limit.latest, basis: limit.basis };
  return [
    remark(enacted, diagnostic('terlambat-ditetapkan', year.regulationPlace('apbdes', 'tanggal'), args)),
  ];
}
