import { formatRupiah } from '../model/money.ts';
import { readMoney } from '../pipeline/numbers.ts';
import type { AnswerDocument, AnswerFinding, AnswerGroup, AnswerPreview } from './check-message.ts';
import { barElement, breakable, element, type Content } from './elements.ts';

/** The findings of one rule, with its explanation one tap away. */
export function groupElement(group: AnswerGroup, help: string): HTMLElement {
  const kind = group.isError ? 'Harus dibetulkan' : 'Saran';
  return element(
    'section',
    { class: 'check-group' },
    element('h3', {}, `${group.title} (${group.findings.length + group.more})`),
    element(
      'p',
      { class: 'small soft' },
      `${kind} · `,
      element('a', { href: `${help}#${group.code}` }, 'Apa artinya?'),
    ),
    element('ul', { class: 'plain' }, ...group.findings.map(findingElement)),
    ...(group.more > 0 ? [element('p', { class: 'small' }, `Dan ${group.more} hal lain sejenis.`)] : []),
  );
}

function findingElement(found: AnswerFinding): HTMLElement {
  const facts = found.facts.map(([term, text]) =>
    element('div', {}, element('dt', {}, term), element('dd', {}, text)),
  );
  const parts: Content[] = [element('p', {}, found.message)];
  if (found.place !== '') parts.unshift(element('p', {}, element('strong', {}, found.place)));
  if (found.excerpt !== '') parts.push(element('pre', {}, found.excerpt));
  return element('li', { class: 'finding' }, ...parts, element('dl', { class: 'facts' }, ...facts));
}

/** Totals of a document, each beside a field for the figure that the regulation prints. */
export function documentElement(one: AnswerDocument, index: number): HTMLElement {
  const rows = one.totals.map((total, at) => {
    const id = `cetak-${index}-${at}`;
    const verdict = element('small', { class: 'verdict', 'aria-live': 'polite' });
    const input = element('input', {
      id,
      inputmode: 'decimal',
      autocomplete: 'off',
      'aria-label': `${total.label} menurut Perdes`,
    });
    input.addEventListener('input', () => {
      verdict.textContent = verdictOf(total.amount, input.value);
      verdict.dataset['hasil'] = verdict.textContent === 'sama' ? 'sama' : '';
    });
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, total.label, element('b', { class: 'amount' }, total.text)),
      element('td', {}, input, verdict),
    );
  });
  const head = ['Menurut berkas', 'Menurut Perdes'].map((text) => element('th', { scope: 'col' }, text));
  return element(
    'section',
    {},
    element('h3', {}, one.name),
    element(
      'p',
      { class: 'small soft' },
      'Tulis angka dari Peraturan Desa di sebelahnya. Bedanya langsung terlihat.',
    ),
    element(
      'table',
      { class: 'check-totals' },
      element('caption', { class: 'skip' }, `Jumlah ${one.name}`),
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...rows),
    ),
    one.csv === null
      ? element('p', { class: 'small soft' }, 'CSV rapi dapat diunduh setelah berkasnya dibetulkan.')
      : downloadElement(one.fileName, one.csv),
  );
}

function verdictOf(amount: number | null, typed: string): string {
  const reading = readMoney(typed, 'indonesia');
  if (reading.kind === 'empty') return '';
  if (reading.kind !== 'figure') return 'angka belum terbaca';
  if (amount === null) return 'tidak ada di berkas';
  return reading.amount === amount ? 'sama' : `berbeda ${formatRupiah(Math.abs(reading.amount - amount))}`;
}

function downloadElement(name: string, text: string): HTMLElement {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  return element(
    'p',
    {},
    element('a', { class: 'button', href, download: name }, `Unduh CSV rapi (${name})`),
  );
}

/** What the published page will open with. */
export function previewElement(preview: AnswerPreview): HTMLElement {
  const { headline, charts, works, stages } = preview;
  return element(
    'section',
    { class: 'check-preview' },
    element('h3', {}, headline.title),
    ...(preview.isPublished
      ? []
      : [element('p', { class: 'notice' }, 'Belum dapat terbit. Betulkan dahulu yang disebut di atas.')]),
    element(
      'p',
      {},
      ...headline.sentence.map((part) => (part.isStrong ? element('strong', {}, part.text) : part.text)),
    ),
    element(
      'dl',
      { class: 'figures' },
      ...headline.figures.map(({ role, label, amount, note }) =>
        element(
          'div',
          { class: role },
          element('dt', {}, label),
          element(
            'dd',
            { class: 'amount' },
            element('b', amount.isKnown ? {} : { class: 'unknown' }, amount.short),
            element('small', {}, amount.exact),
          ),
          ...(note === '' ? [] : [element('dd', { class: 'small soft' }, note)]),
        ),
      ),
    ),
    ...charts.map((chart) =>
      element(
        'section',
        { class: chart.role },
        element('h4', {}, chart.title),
        element(
          'ul',
          { class: 'bars' },
          ...chart.bars.map((bar) =>
            element(
              'li',
              {},
              element('span', {}, ...breakable(bar.label)),
              element('b', { class: bar.amount.isKnown ? 'amount' : 'amount unknown' }, bar.amount.short),
              ...(bar.amount.isKnown ? [barElement(bar.length)] : []),
            ),
          ),
        ),
      ),
    ),
    ...listSection(
      'Kegiatan terbesar',
      works.map((work) => [work.label, work.exact, work.details]),
    ),
    ...listSection(
      'Tahap',
      stages.map((group) => [
        group.label,
        group.figures.map((one) => `${one.stage} ${one.exact}`).join(' → '),
        '',
      ]),
    ),
  );
}

function listSection(title: string, rows: readonly (readonly string[])[]): HTMLElement[] {
  if (rows.length === 0) return [];
  const items = rows.map(([label = '', figure = '', more = '']) =>
    element(
      'li',
      {},
      element('span', {}, ...breakable(label)),
      element('b', { class: 'amount' }, figure),
      ...(more === '' ? [] : [element('small', { class: 'soft' }, more)]),
    ),
  );
  return [element('h4', {}, title), element('ul', { class: 'check-list' }, ...items)];
}
