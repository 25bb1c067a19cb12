import type { BudgetDocument } from '../model/budget.ts';
import { isWithin } from '../model/code.ts';
import { sumKnown, type Sen } from '../model/money.ts';
import type { Village } from '../model/village.ts';
import { isPartlyReported } from './reported.ts';
import { INDONESIAN, type Words } from './words.ts';

/** A figure divided among people, with the division written out. */
export interface ResidentFigure {
  readonly label: string;
  /** "Rp2.127.068.700 ÷ 3.412 warga". */
  readonly formula: string;
  /** "Rp623.408". */
  readonly result: string;
}

/** What falls to one resident. */
export interface PerResident {
  readonly note: string;
  readonly figures: readonly ResidentFigure[];
}

/** Per resident and per household, rounded to the rupiah; `null` where population or figures are not told. */
export function perResident(
  village: Pick<Village, 'population'>,
  document: BudgetDocument,
  words: Words = INDONESIAN,
): PerResident | null {
  const { population } = village;
  if (population === null || population.people <= 0) return null;
  const { people, households, year } = population;
  const fund = sumKnown(
    document.leaves.filter((line) => isWithin('4.2.1', line.account)).map((line) => line.amount),
  );
  const isPart = isPartlyReported(document, ['4', '5']);
  const divisions = [
    divided('Uang masuk per warga', document.summary.revenue, people, words),
    divided('Dana Desa per warga', fund, people, words),
    divided('Uang keluar per warga', document.summary.expenditure, people, words),
    divided('Uang keluar per keluarga', document.summary.expenditure, households ?? 0, words),
  ];
  const figures = divisions.filter((figure) => figure !== null);
  if (figures.length === 0) return null;
  return {
    note: `${words.say('Jumlah penduduk menurut desa, tahun {year}. Hasilnya dibulatkan ke rupiah.', { year: String(year) })}${isPart ? words.say(' Uangnya baru yang sudah dilaporkan.') : ''}`,
    figures,
  };
}

type Label =
  'Uang masuk per warga' | 'Dana Desa per warga' | 'Uang keluar per warga' | 'Uang keluar per keluarga';

function divided(label: Label, amount: Sen | null, count: number, words: Words): ResidentFigure | null {
  if (amount === null || count <= 0) return null;
  const values = { amount: words.rupiah(amount), count };
  return {
    label: words.say(label),
    formula: label.endsWith('keluarga')
      ? words.say('{amount} ÷ {count} keluarga', values)
      : words.say('{amount} ÷ {count} warga', values),
    result: words.rupiah(Math.round(amount / count / 100) * 100),
  };
}
