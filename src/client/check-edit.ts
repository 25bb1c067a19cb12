import type { Answer, AnswerCell } from './check-message.ts';
import { element } from './elements.ts';

/**
 * The faulty cells as a table with a field for each, and those that were corrected before; the button checks again with
 * everything that was typed. The corrected file is then the tidy CSV below.
 */
export function editElements(
  { cells, elsewhere }: Pick<Answer, 'cells' | 'elsewhere'>,
  edits: Readonly<Record<string, string>>,
  onCheck: (edits: Record<string, string>) => void,
): HTMLElement[] {
  if (cells.length === 0 && Object.keys(edits).length === 0) return elsewhereElements(elsewhere);
  const told = new Set(cells.map((one) => one.cell));
  const before = Object.entries(edits)
    .filter(([cell]) => !told.has(cell))
    .map(([cell, text]): AnswerCell => ({ cell, label: labelOf(cell), message: 'Sudah dibetulkan.', text }));
  const all = [...cells, ...before];
  const inputs = all.map(({ cell, label, text }) => {
    const input = element('input', { autocomplete: 'off', 'aria-label': `Isi sel ${label}` });
    input.value = edits[cell] ?? text;
    return input;
  });
  const rows = all.map(({ label, message }, at) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, label),
      element('td', {}, inputs[at] ?? '', element('small', {}, message)),
    ),
  );
  const head = ['Sel', 'Ganti menjadi'].map((text) => element('th', { scope: 'col' }, text));
  const button = element('button', { type: 'button', class: 'button' }, 'Periksa lagi dengan isi ini');
  button.addEventListener('click', () => onCheck(changesOf(all, inputs, edits)));
  return [
    element('h2', {}, 'Betulkan di sini'),
    element(
      'table',
      { class: 'check-cells' },
      element('caption', { class: 'skip' }, 'Sel yang dapat dibetulkan'),
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...rows),
    ),
    ...elsewhereElements(elsewhere),
    element('p', {}, button),
    element(
      'p',
      { class: 'small soft' },
      'Berkas asli tidak berubah; hasilnya diunduh sebagai CSV rapi di bawah.',
    ),
  ];
}

/** What no field can mend is mended where it was made. */
function elsewhereElements(count: number): HTMLElement[] {
  if (count === 0) return [];
  const text = `${count} hal tidak berada di satu sel. Betulkan di berkas atau program asalnya, lalu pilih lagi berkasnya.`;
  return [element('p', { class: 'small' }, text)];
}

/** The address of a correction for a person, where no message tells it any more. */
function labelOf(cell: string): string {
  const [record = '', ...key] = cell.split('.');
  return key.length === 0 ? cell : `data ke-${record}, ${key.join('.')}`;
}

/** What differs from the file, or was corrected before. */
function changesOf(
  cells: readonly AnswerCell[],
  inputs: readonly HTMLInputElement[],
  edits: Readonly<Record<string, string>>,
): Record<string, string> {
  const changed = cells.flatMap(({ cell, text }, at): [string, string][] => {
    const value = inputs[at]?.value ?? text;
    return value !== text || cell in edits ? [[cell, value]] : [];
  });
  return Object.fromEntries(changed);
}
