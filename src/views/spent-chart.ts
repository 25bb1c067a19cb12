import { fieldOf, sectionOf } from '../model/code.ts';
import type { Sen } from '../model/money.ts';
import { stageSteps } from '../model/stages.ts';
import type { FiscalYear } from '../model/village.ts';
import { publishedDocuments } from './in-force.ts';
import { fieldName, reportedUntil } from './names.ts';
import { seriesChart, type SeriesChart } from './series-chart.ts';
import { percentInWords } from './share.ts';
import { INDONESIAN, type Words } from './words.ts';

/** What is spent of each bidang and what remains of its budget; `null` where no report can be compared. */
export function spentChart(year: FiscalYear, words: Words = INDONESIAN): SeriesChart | null {
  const { say } = words;
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
        label: fieldName(activity, words).label,
        budget: node.before.amount,
        note: noteOf(spent, node.before.amount, node.after.isPartial, words),
        unknown: 'belum dilaporkan' as const,
        // What is not reported may be spent as well: nothing can be said to be left.
        amounts: [
          spent,
          spent === null || node.after.isPartial ? null : Math.max(0, node.before.amount - spent),
        ],
      },
    ];
  });
  if (rows.length === 0) return null;
  const total = comparison.node({ activity: '', account: '5' });
  const until = reportedUntil(after);
  const percent = total && percentInWords(total.after.amount, total.before.amount, words);
  const share = percent || say('sebagian');
  const sentence =
    until === ''
      ? say('Dilaporkan terpakai {share} dari rencana belanja', { share })
      : say('Sampai {date} terpakai {share} dari rencana belanja', { date: words.date(until), share });
  return seriesChart(
    {
      id: 'terpakai',
      title: say('Terpakai dan belum terpakai'),
      takeaway: `${sentence}${total?.after.isPartial ? say(', sebagian lain belum dilaporkan') : ''}.`,
      layout: 'stacked',
      rowHead: say('Bidang'),
      series: [
        { label: say('Terpakai'), role: 'out', pattern: 'solid' },
        { label: say('Belum terpakai'), role: 'official', pattern: 'dotted' },
      ],
      rows: rows.sort((left, right) => right.budget - left.budget),
    },
    words,
  );
}

function isSpending(node: { readonly account: string }): boolean {
  return sectionOf(node.account) === '5';
}

function noteOf(spent: Sen | null, budget: Sen, isPartial: boolean, words: Words): string {
  const { say } = words;
  if (spent === null) return say('belum dilaporkan');
  const percent = percentInWords(spent, budget, words).replace(/^–$/, say('tidak dianggarkan'));
  return `${percent}${isPartial ? say(', baru sebagian') : ''}`;
}
