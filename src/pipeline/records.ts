import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { stageOf, type BudgetLine, type LineRole } from '../model/budget.ts';
import type { RowOrigin } from '../model/origin.ts';
import { maskPersonalData } from '../model/personal-data.ts';
import type { ColumnName, Sheet } from './columns.ts';
import { LONGEST_TEXT, mayHoldForbiddenText, tidyText } from './cells.ts';
import type { Control } from './controls.ts';
import { controlSubject, isTotalOfCode } from './controls.ts';
import { readCodes, type OldChart } from './row-codes.ts';
import { moneyReader } from './row-money.ts';
import { needsPersonalCheck, personalFaults, recipientRows } from './personal-data.ts';
import { placeOf } from './place.ts';
import type { Readers } from './readers.ts';
import { resemblingCodes } from './resembling.ts';
import { checkTexts, markersOf, NO_MARKERS, statusOf, volumeOf } from './row-texts.ts';
import type { Row } from './table.ts';

/** A line whose role in the sums and inherited text are still to be found. */
export type DraftLine = { -readonly [Key in keyof BudgetLine]: BudgetLine[Key] } & { role: LineRole };

/** Where a row could not be read: sums over it are not compared, because the difference would only be its consequence. */
export interface Unread {
  readonly activity: string;
  /** `''`: it could belong to any section. */
  readonly account: string;
  readonly row: Row;
}

/** The rows of a sheet as records, with what could not be read. */
export interface Records {
  readonly sheet: Sheet;
  readonly lines: readonly DraftLine[];
  readonly controls: readonly Control[];
  readonly unread: readonly Unread[];
  /** The file is of the chart of 2014; nothing else about its codes and sums is worth saying. */
  readonly oldChart: OldChart | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every row of a sheet: codes, figures, texts. Each fault is reported at its cell. */
export function readRecords(sheet: Sheet, readers: Readers): Records {
  const { table, columns } = sheet;
  const lines: DraftLine[] = [];
  const controls: Control[] = [];
  const unread: Unread[] = [];
  const diagnostics: Diagnostic[] = [];
  const money = moneyReader(sheet);
  if (money.note) diagnostics.push(money.note);
  const checksText = mayHoldForbiddenText(table);
  const holdsNumbers = needsPersonalCheck(sheet);
  const namesRecipients = recipientRows();
  const isBudget = stageOf(sheet.kind) !== 'realised';
  const needed = Math.max(columns.rekening, columns.kegiatan, columns.uraian, columns[sheet.money]);
  let oldChart: OldChart | null = null;
  let above = '';
  /** Cells of the row before, where it broke off: a row with just the cells that it lacked is its other half. */
  let brokenAt = 0;
  const text = (row: Row, column: ColumnName): string => {
    const tidy = tidyText((row.cells[columns[column]] ?? '').slice(0, LONGEST_TEXT));
    return holdsNumbers && tidy !== '' ? maskPersonalData(tidy) : tidy;
  };

  for (const row of table.rows) {
    const isRest = brokenAt > 0 && brokenAt + row.cells.length - 1 === table.header.cells.length;
    const shape = isRest ? null : shapeFault(sheet, row, needed);
    brokenAt = shape?.code === 'sel-kurang' ? row.cells.length : 0;
    if (shape !== null) diagnostics.push(shape);
    if (shape !== null || isRest) {
      unread.push({ activity: '', account: '', row });
      continue;
    }
    const label = text(row, 'uraian');
    checkTexts(sheet, row, checksText, diagnostics);
    const codes = readCodes(sheet, row, label, readers);
    if (codes.oldChart !== null) oldChart ??= codes.oldChart;
    const mayName = namesRecipients(codes.activity, row.cells[columns.penanda] ?? '');
    if (holdsNumbers || mayName) diagnostics.push(...personalFaults(sheet, row, holdsNumbers, mayName));
    if (codes.kind === 'faulty') {
      diagnostics.push(...codes.diagnostics);
      unread.push({ activity: codes.activity, account: codes.account, row });
      money.read(row, sheet.money, true, diagnostics);
      continue;
    }
    if (codes.kind === 'none' || isTotalOfCode(label)) {
      const subject =
        codes.kind === 'none'
          ? controlSubject(label, above)
          : ({ kind: 'node', activity: codes.activity, account: codes.account } as const);
      const stated = money.read(row, sheet.money, true, diagnostics);
      if (subject !== null) controls.push({ label, stated: stated.amount, origin: originOf(row), subject });
      else {
        const similar = resemblingCodes(label, readers.reference);
        diagnostics.push(
          diagnostic('isian-wajib-kosong', placeOf(table, row, columns.rekening), {
            column: 'rekening',
            similar,
          }),
        );
        unread.push({ activity: '', account: '', row });
      }
      continue;
    }
    diagnostics.push(...codes.diagnostics);
    const { activity, account } = codes;
    above = account;
    if (label === '')
      diagnostics.push(
        diagnostic('isian-wajib-kosong', placeOf(table, row, columns.uraian), {
          column: 'uraian',
          similar: [],
        }),
      );
    const figure = money.read(row, sheet.money, !isBudget || account === '6', diagnostics);
    if (!figure.isReadable) unread.push({ activity, account, row });
    const repeated =
      isBudget || columns.anggaran === -1 ? null : money.read(row, 'anggaran', true, diagnostics).amount;
    const funding = readers.funding(text(row, 'sumber_dana'));
    for (const part of funding.unknown) {
      diagnostics.push(
        diagnostic('sumber-dana-tidak-dikenal', placeOf(table, row, columns.sumber_dana), { text: part }),
      );
    }
    const volumeText = columns.volume === -1 ? '' : text(row, 'volume');
    lines.push({
      account,
      activity,
      label,
      amount: figure.amount,
      budgetAsReported: repeated,
      fundSources: funding.sources,
      location: columns.lokasi === -1 ? '' : text(row, 'lokasi'),
      executor: columns.pelaksana === -1 ? '' : text(row, 'pelaksana'),
      volume: volumeText === '' ? null : volumeOf(sheet, row, volumeText, diagnostics),
      volumeText,
      unit: columns.satuan === -1 ? '' : text(row, 'satuan'),
      markers: columns.penanda === -1 ? NO_MARKERS : markersOf(sheet, row, text(row, 'penanda'), diagnostics),
      status: columns.status === -1 ? null : statusOf(sheet, row, text(row, 'status'), diagnostics),
      note: columns.keterangan === -1 ? '' : text(row, 'keterangan'),
      origin: originOf(row),
      role: 'leaf',
    });
  }
  return { sheet, lines, controls, unread, oldChart, diagnostics };
}

/** The place of a row without its cells, which need not stay in memory. */
function originOf(row: Row): RowOrigin {
  return { line: row.line, record: row.record };
}

/** A row that does not line up with the header; its cells cannot be trusted to stand in their columns. */
function shapeFault(sheet: Sheet, row: Row, needed: number): Diagnostic | null {
  const { table } = sheet;
  const expected = table.header.cells.length;
  let found = row.cells.length;
  if (found === expected) return null;
  while (found > expected && (row.cells[found - 1] ?? '').trim() === '') found -= 1;
  if (found > expected) {
    return diagnostic('sel-berlebih', placeOf(table, row, expected), {
      found,
      expected,
      delimiter: table.delimiter,
    });
  }
  if (found > needed) return null;
  const column = table.header.cells[needed] ?? '';
  return diagnostic('sel-kurang', placeOf(table, row), { found, expected, column });
}
