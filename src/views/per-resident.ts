import type { BudgetDocument } from '../model/budget.ts';
import { isWithin } from '../model/code.ts';
import { formatRupiah, sumKnown, type Sen } from '../model/money.ts';
import type { Village } from '../model/village.ts';
import { formatCount } from './written-amount.ts';

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

/** Per resident and per household, rounded to the rupiah; `null` where the village does not tell its population. */
export function perResident(
  village: Pick<Village, 'population'>,
  document: BudgetDocument,
): PerResident | null {
  const { population } = village;
  if (population === null || population.people <= 0) return null;
  const { people, households, year } = population;
  const fund = sumKnown(
    document.leaves.filter((line) => isWithin('4.2.1', line.account)).map((line) => line.amount),
  );
  const figures = [
    divided('Uang masuk', document.summary.revenue, people, 'warga'),
    divided('Dana Desa', fund, people, 'warga'),
    divided('Uang keluar', document.summary.expenditure, people, 'warga'),
    divided('Uang keluar', document.summary.expenditure, households ?? 0, 'keluarga'),
  ];
  return {
    note: `Jumlah penduduk menurut desa, tahun ${year}. Hasilnya dibulatkan ke rupiah.`,
    figures: figures.filter((figure) => figure !== null),
  };
}

function divided(label: string, amount: Sen | null, count: number, unit: string): ResidentFigure | null {
  if (amount === null || count <= 0) return null;
  return {
    label: `${label} per ${unit}`,
    formula: `${formatRupiah(amount)} ÷ ${formatCount(count)} ${unit}`,
    result: formatRupiah(Math.round(amount / count / 100) * 100),
  };
}
