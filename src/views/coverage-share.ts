import { formatCount } from './written-amount.ts';

/** How many villages of a list published a budget, counted as they pass by; invented ones apart. */
export interface CoverageShare {
  readonly count: (village: { readonly isExample: boolean; readonly isOut: boolean }) => void;
  /** "2 dari 6 desa sudah menerbitkan APBDes". Invented villages are counted only where there is no real one. */
  readonly inWords: (document: string) => string;
}

/** A share of no village yet. */
export function coverageShare(): CoverageShare {
  const real = { all: 0, out: 0 };
  const invented = { all: 0, out: 0 };
  return {
    count: ({ isExample, isOut }) => {
      const counted = isExample ? invented : real;
      counted.all += 1;
      counted.out += Number(isOut);
    },
    inWords: (document) => {
      const { all, out } = real.all > 0 ? real : invented;
      return out === 0
        ? `Belum ada dari ${formatCount(all)} desa yang menerbitkan ${document}.`
        : `${formatCount(out)} dari ${formatCount(all)} desa sudah menerbitkan ${document}.`;
    },
  };
}
