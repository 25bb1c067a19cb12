import { bar, write, writeBlock } from './billboard-pen.ts';
import type { ExpenditureLayout, Block } from './billboard-expenditure.ts';
import type { Caps } from './billboard-field.ts';
import { linesMm, RHYTHM } from './billboard-rhythm.ts';
import { shareOf, type ToldField } from './billboard-types.ts';
import type { Mark } from './print-types.ts';

const GAP = RHYTHM.spending;

/** Draws the columns of bidang and activities side by side, the first at `x`. */
export function drawExpenditure(
  layout: ExpenditureLayout,
  x: number,
  y: number,
  gutterMm: number,
): readonly Mark[] {
  const fields = layout.columns.flatMap((column) => column.blocks.map((block) => block.prepared.field));
  const largest = Math.max(0, ...fields.flatMap((field) => [field.sen ?? 0, field.before?.sen ?? 0]));
  return layout.columns.flatMap(({ blocks, gapMm }, index) => {
    const left = x + index * (layout.columnMm + gutterMm);
    let top = y;
    return blocks.flatMap((block) => {
      const { marks, heightMm } = drawField(block, left, top, layout, largest);
      top += heightMm + gapMm;
      return marks;
    });
  });
}

function drawField(block: Block, x: number, y: number, layout: ExpenditureLayout, largest: number) {
  const { field, name, amount, before } = block.prepared;
  const { caps, columnMm } = layout;
  const marks: Mark[] = [
    ...writeBlock('field', x, y, { lines: name, capMm: caps.field }, { weight: 700 }),
    ...write('field', x + columnMm, y, caps.field, amount.text, {
      weight: amount.sen === null ? 500 : 800,
      align: 'right',
    }),
  ];
  let top = y + linesMm(name.length, caps.field);
  if (before.length > 0) {
    top += caps.detail * GAP.beforeBefore;
    marks.push(...writeBlock('before', x, top, { lines: before, capMm: caps.detail }, { tone: 'soft' }));
    top += linesMm(before.length, caps.detail);
  }
  if (field.sen !== null || before.length > 0) {
    top += caps.field * GAP.beforeBar;
    const shares = [shareOf(field.sen, largest), shareOf(field.before?.sen ?? null, largest)] as const;
    marks.push(...bar(x, top, columnMm, caps.field * GAP.bar, ...shares, 'out'));
    top += caps.field * GAP.bar;
  }
  for (const [rank, { row }] of block.prepared.rows.slice(0, block.count).entries()) {
    top += caps.activity * (rank === 0 ? GAP.beforeActivities : GAP.betweenActivities);
    const drawn = drawActivity(row, x, top, columnMm, caps);
    marks.push(...drawn.marks);
    top += drawn.heightMm;
  }
  return { marks, heightMm: top - y };
}

function drawActivity(
  row: Block['prepared']['rows'][number]['row'],
  x: number,
  y: number,
  columnMm: number,
  caps: Caps,
) {
  const nameMm = linesMm(row.name.length, caps.activity);
  const detailTop = y + nameMm + caps.detail * GAP.beforeDetail;
  const detail = { lines: row.detail, capMm: caps.detail };
  return {
    marks: [
      ...writeBlock('activity', x, y, { lines: row.name, capMm: caps.activity }),
      ...write('activity', x + columnMm, y, caps.activity, row.amount.text, { weight: 700, align: 'right' }),
      ...writeBlock('detail', x, detailTop, detail, { tone: 'soft' }),
    ],
    heightMm: row.detail.length === 0 ? nameMm : detailTop + linesMm(row.detail.length, caps.detail) - y,
  };
}

/** The bidang as they stand on the board. */
export function toldFields(layout: ExpenditureLayout): readonly ToldField[] {
  return layout.columns.flatMap(({ blocks }) =>
    blocks.map(({ prepared, count }) => ({
      code: prepared.field.code,
      amount: prepared.amount,
      activities: prepared.rows.slice(0, count).map(({ row }) => ({
        name: row.name.join(' '),
        detail: row.detail.join(' '),
        amount: row.amount,
      })),
    })),
  );
}
