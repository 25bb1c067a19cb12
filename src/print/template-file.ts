import type { CellStyle } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { TEMPLATE_COLUMNS, type Template, type TemplateCell } from '../views/template.ts';

/** Rows of the sheet to fill for which the drop-downs and number rules hold. */
const RULED_ROWS = 500;
/** What may be written although no list offers it. */
const BESIDE: Readonly<Record<string, string>> = {
  rekening: 'Kode lain-lain, 90 sampai 99, boleh ditulis sendiri.',
  kegiatan: 'Kode lain-lain, 90 sampai 99, boleh ditulis sendiri.',
  sumber_dana: 'Gabungan seperti "ADD, PBH" boleh ditulis sendiri.',
  penanda: 'Gabungan seperti "blt|sebagian" boleh ditulis sendiri.',
};
const PAGE = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
/** When a template was made: told the same by every build, so that the same content gives the same file. */
const MADE = new Date('2026-01-01T00:00:00Z');

/**
 * A template as a workbook: the sheet to fill with drop-downs and number rules, an example, instructions, and the lists
 * that the drop-downs offer.
 */
export async function templateWorkbook(template: Template): Promise<Uint8Array> {
  const lists = Object.entries(template.choices);
  const longest = Math.max(...lists.map(([, values]) => values.length));
  const listRows = Array.from({ length: longest }, (_, at) => [
    ...lists.map(([, values]) => values[at]?.[0] ?? null),
    null,
    ...lists.flatMap(([, values]) => [...(values[at] ?? [null, null]), null]),
  ]);
  const listHeader = [
    ...lists.map(([name]) => name),
    null,
    ...lists.flatMap(([name]) => [name, `arti ${name}`, null]),
  ];
  const header = TEMPLATE_COLUMNS.map(([name]) => name);
  return (await writeXlsx({
    properties: { created: MADE, modified: MADE, title: 'Templat APBDes' },
    sheets: [
      { ...sheet('APBDes', header, template.rows), dataValidations: [...listRules(lists), amountRule()] },
      sheet('Contoh', header, template.example),
      {
        name: 'Petunjuk',
        columns: [{ width: 140 }],
        rows: template.instructions.map((line) => [line]),
        pageSetup: PAGE,
      },
      {
        name: 'Daftar',
        columns: listHeader.map((name) => ({
          width: name?.startsWith('arti') ? 52 : name ? 14 : 3,
          numFmt: '@',
        })),
        rows: [listHeader, ...listRows],
        cells: headerCells(listHeader),
        freezePane: { rows: 1 },
        pageSetup: PAGE,
      },
    ],
  })) as Uint8Array;
}

function sheet(name: string, header: readonly string[], rows: readonly (readonly TemplateCell[])[]) {
  return {
    name,
    // Codes are texts: Excel would make 4.10 of them, or a date.
    columns: TEMPLATE_COLUMNS.map(([column, width]) => ({
      width,
      numFmt: column === 'anggaran' ? '#,##0' : column === 'volume' ? 'General' : '@',
    })),
    rows: [[...header], ...rows.map((row) => [...row])],
    cells: new Map([...headerCells(header), ...cellsToFill(rows)]),
    freezePane: { rows: 1 },
    pageSetup: PAGE,
  };
}

/** A cell by its row and column, counted from 0. */
type StyledCell = readonly [place: string, cell: { value: string | null; style: CellStyle }];

/** The header as the site's own band. */
function headerCells(header: readonly (string | null)[]): Map<string, StyledCell[1]> {
  const style = { font: { bold: true, color: { rgb: 'FFFFFF' } }, fill: filled('173F73') };
  return new Map(
    header.flatMap((value, at) => (value === null ? [] : [[`0,${at}`, { value, style }] as const])),
  );
}

/** Amounts that a village owes stand out. */
function cellsToFill(rows: readonly (readonly TemplateCell[])[]): StyledCell[] {
  const column = TEMPLATE_COLUMNS.findIndex(([name]) => name === 'anggaran');
  const style = { fill: filled('FFF4D6'), numFmt: '#,##0' };
  return rows.flatMap((row, at) =>
    row[column] === null ? [[`${at + 1},${column}`, { value: null, style }] as const] : [],
  );
}

function filled(rgb: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } } as const;
}

function listRules(lists: readonly (readonly [string, readonly unknown[]])[]) {
  return lists.map(([name, values], at) => {
    const letter = String.fromCodePoint(65 + at);
    return {
      type: 'list' as const,
      formula1: `Daftar!$${letter}$2:$${letter}$${values.length + 1}`,
      range: rangeOf(name),
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning' as const,
      errorTitle: 'Tidak ada dalam daftar',
      errorMessage: `Pilih ${name} dari daftar. ${BESIDE[name] ?? ''}`.trim(),
    };
  });
}

function amountRule() {
  return {
    type: 'decimal' as const,
    operator: 'greaterThanOrEqual' as const,
    formula1: '0',
    range: rangeOf('anggaran'),
    allowBlank: true,
    showErrorMessage: true,
    showInputMessage: true,
    inputTitle: 'Anggaran',
    inputMessage: 'Angka rupiah, tanpa "Rp". Tulis 0 bila tidak dianggarkan.',
    errorStyle: 'stop' as const,
    errorTitle: 'Bukan angka rupiah',
    errorMessage: 'Tulis angka saja, misalnya 12500000. Tidak boleh kurang dari 0.',
  };
}

function rangeOf(column: string): string {
  const letter = String.fromCodePoint(65 + TEMPLATE_COLUMNS.findIndex(([name]) => name === column));
  return `${letter}2:${letter}${RULED_ROWS + 1}`;
}
