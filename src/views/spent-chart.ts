import { fieldOf, sectionOf } from '../model/code.ts';
import type { Sen } from '../model/money.ts';
import { stageSteps } from '../model/stages.ts';
import type { FiscalYear } from '../model/village.ts';
import { formatDate } from './dates.ts';
import { publishedDocuments } from './in-force.ts';
import { fieldName, reportedUntil } from './names.ts';
import { seriesChart, type SeriesChart } from './series-chart.ts';
import { percentInWords } from './share.ts';

/** What is spent of each bidang and what remains of its budget; `null` where no report can be compared. */
export function spentChart(year: FiscalYear): SeriesChart | null {
  const step = stageSteps(publishedDocuments(year)).findLast(({ after }) => after.stage === 'realised');
  if (step === undefined) return null;
  const { comparison, after } = step;
  const fields = [...new Set(comparison.nodes.filter(isSpending).map((node) => fieldOf(node.activity)))];
  const nodes = fields.map((activity) => ({ activity, node: comparison.node({ activity, account: '5' }) }));
  const rows = nodes.flatMap(({ activity, node }) => {
    if (node === null || node.before.amount === null) return [];
    const spent = node.after.amount;
    return [
      {
        label: fieldName(activity).label,
        budget: node.before.amount,
        note: noteOf(spent, node.before.amount, node.after.isPartial),
        unknown: 'belum dilaporkan' as const,
        amounts: [spent, spent === null ? null : Math.max(0, node.before.amount - spent)],
      },
    ];
  });
  if (rows.length === 0) return null;
  const total = comparison.node({ activity: '', account: '5' });
  const until = reportedUntil(after);
  const percent = total && percentInWords(total.after.amount, total.before.amount);
  return seriesChart({
    id: 'terpakai',
    title: 'Terpakai dan belum terpakai',
    takeaway: `${until === '' ? 'Dilaporkan' : `Sampai ${formatDate(until)}`} terpakai ${percent || 'sebagian'} dari rencana belanja.`,
    layout: 'stacked',
    rowHead: 'Bidang',
    series: [
      { label: 'Terpakai', role: 'out', pattern: 'solid' },
      { label: 'Belum terpakai', role: 'official', pattern: 'dotted' },
    ],
    rows: rows.sort((left, right) => right.budget - left.budget),
  });
}

function isSpending(node: { readonly account: string }): boolean {
  return sectionOf(node.account) === '5';
}

function noteOf(spent: Sen | null, budget: Sen, isPartial: boolean): string {
  if (spent === null) return 'belum dilaporkan';
  const percent = percentInWords(spent, budget).replace(/^–$/, 'tidak dianggarkan');
  return `${percent}${isPartial ? ', baru sebagian' : ''}`;
}
