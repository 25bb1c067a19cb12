import { formatRupiah, formatShort, type Sen } from '../model/money.ts';
import type { FiscalYear, Village } from '../model/village.ts';
import { budgetInForce, leadingDocument } from './in-force.ts';
import { documentName, isDraft, unknownIn } from './names.ts';
import { seriesChart, type SeriesChart } from './series-chart.ts';
import { percentInWords } from './share.ts';

/** Every year of a village that published anything, oldest first; `null` where fewer than two did. */
export function trendOf(village: Pick<Village, 'name' | 'years'>): SeriesChart | null {
  const years = village.years.filter((year) => leadingDocument(year) !== null).toReversed();
  if (years.length < 2) return null;
  return seriesChart({
    id: 'tren',
    title: 'Dari tahun ke tahun',
    takeaway: trendSentence(years),
    layout: 'grouped',
    rowHead: 'Tahun',
    series: [
      { label: 'Uang masuk', role: 'in', pattern: 'solid' },
      { label: 'Uang keluar', role: 'out', pattern: 'striped' },
    ],
    rows: years.flatMap((year) => {
      const document = leadingDocument(year);
      if (document === null) return [];
      return [
        {
          label: String(year.year),
          note: `${isDraft(document) ? 'Rancangan ' : ''}${documentName(document.kind)}`,
          unknown: unknownIn(document),
          amounts: [document.summary.revenue, document.summary.expenditure],
        },
      ];
    }),
  });
}

/** First and last year of which an adopted budget tells its revenue: like with like only. */
function trendSentence(years: readonly FiscalYear[]): string {
  const told = years.flatMap((year) => {
    const budget = budgetInForce(year);
    const revenue = budget && !isDraft(budget) ? budget.summary.revenue : null;
    return revenue === null ? [] : [{ year: year.year, revenue }];
  });
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || first === last) return 'Angka antartahun belum dapat dibandingkan.';
  return `Sejak ${first.year} sampai ${last.year} anggaran uang masuk ${changeInWords(first.revenue, last.revenue)}.`;
}

/**
 * @example changeInWords(100_00, 150_00) // "naik 50 persen, dari Rp100 menjadi Rp150"
 */
export function changeInWords(from: Sen, to: Sen): string {
  if (from === to) return `tetap ${formatRupiah(from)}`;
  const percent = percentInWords(Math.abs(to - from), from).replace(/^–$/, '');
  const verb = to > from ? 'naik' : 'turun';
  return `${[verb, percent].filter((part) => part !== '').join(' ')}, dari ${formatShort(from)} menjadi ${formatShort(to)}`;
}
