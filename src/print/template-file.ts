import { writeXlsx } from 'hucre/xlsx';
import { TEMPLATE_COLUMNS, type Template, type TemplateCell } from '../views/template.ts';

/** Rows of the sheet to fill for which the drop-downs and number rules hold. */
const RULED_ROWS = 500;
/** When a template was made: told the same by every build, so that the same content gives the same file. */
const MADE = new Date('2026-01-01T00:00:00Z');

/**
 * A template as a workbook: the sheet to fill with drop-downs and number rules, an example, instructions, and the lists
 * that the drop-downs offer.
 */
export async function templateWorkbook(template: Template): Promise<Uint8Array> {
  const lists = Object.entries(template.choices);
  const longest = Math.max(...lists.map(([, values]) => values.length));
  const listRows = Array.from({ length: longest }, (_, at) => lists.map(([, values]) => values[at] ?? null));
  const header = TEMPLATE_COLUMNS.map(([name]) => name);
  return (await writeXlsx({
    properties: { created: MADE, modified: MADE, title: 'Templat APBDes' },
    sheets: [
      { ...sheet('APBDes', header, template.rows), dataValidations: [...listRules(lists), amountRule()] },
      sheet('Contoh', header, template.example),
      { name: 'Petunjuk', columns: [{ width: 110 }], rows: template.instructions.map((line) => [line]) },
      { name: 'Daftar', rows: [lists.map(([name]) => name), ...listRows] },
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
    freezePane: { rows: 1 },
  };
}

function listRules(lists: readonly (readonly [string, readonly string[]])[]) {
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
      errorMessage: `Pilih ${name} dari daftar. Kode 90–99 dan gabungan seperti "ADD, PBH" boleh ditulis sendiri.`,
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
