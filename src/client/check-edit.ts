import type { AnswerCell } from './check-message.ts';
import { element } from './elements.ts';

/**
 * The faulty cells as a table with a field for each, and those that were corrected before; the button checks again with
 * everything that was typed. The corrected file is then the tidy CSV below.
 */
export function editElements(
  cells: readonly AnswerCell[],
  edits: Readonly<Record<string, string>>,
  onCheck: (edits: Record<string, string>) => void,
): HTMLElement[] {
  const told = new Set(cells.map((one) => one.cell));
  const before = Object.entries(edits)
    .filter(([cell]) => !told.has(cell))
    .map(([cell, text]): AnswerCell => ({ cell, message: 'Sudah dibetulkan.', text }));
  const all = [...cells, ...before];
  if (all.length === 0) return [];
  const inputs = all.map(({ cell, text }) => {
    const input = element('input', { autocomplete: 'off', 'aria-label': `Isi sel ${cell}` });
    input.value = edits[cell] ?? text;
    return input;
  });
  const rows = all.map(({ cell, message, text }, at) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, cell),
      element('td', {}, inputs[at] ?? ''),
      element('td', {}, message),
      element('td', {}, text),
    ),
  );
  const head = ['Sel', 'Ganti menjadi', 'Mengapa', 'Tertulis'].map((text) =>
    element('th', { scope: 'col' }, text),
  );
  const button = element('button', { type: 'button', class: 'button' }, 'Periksa lagi dengan isi ini');
  button.addEventListener('click', () => onCheck(changesOf(all, inputs, edits)));
  return [
    element('h2', {}, 'Betulkan di sini'),
    element(
      'div',
      { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': 'Sel yang dapat dibetulkan' },
      element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...rows)),
    ),
    element('p', {}, button),
    element(
      'p',
      { class: 'small soft' },
      'Berkas asli tidak berubah; hasilnya diunduh sebagai CSV rapi di bawah.',
    ),
  ];
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
