import type { ComparisonResult, ComparedItem } from '../views/comparison-result.ts';
import type { SeriesChart } from '../views/series-chart.ts';
import { element } from './elements.ts';

/** What a comparison comes to, as a table that stands without its chart. */
export function resultElements(
  { declared, items, chart }: ComparisonResult,
  exploreHref: string,
): HTMLElement[] {
  if (chart === null) return [];
  return [
    ...(mayExplore() ? [figureOf(chart, exploreHref)] : []),
    tableOf(items),
    element('p', { class: 'small soft' }, declared, ' Angka besar belum tentu lebih baik.'),
  ];
}

/** Never on a connection that saves data. */
function mayExplore(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData !== true;
}

/** A button that fetches what draws the chart; the drawing itself is that of the budget page. */
function figureOf(chart: SeriesChart, exploreHref: string): HTMLElement {
  const button = element('button', { class: 'button', type: 'button' }, 'Lihat grafiknya');
  const place = element('div', { class: 'canvas', 'data-canvas': '' });
  place.hidden = true;
  const figure = element(
    'figure',
    { class: 'series print-hidden', id: chart.id, 'data-chart': JSON.stringify(chart) },
    element('figcaption', {}, chart.takeaway),
    keyOf(chart),
    button,
    place,
    element('p', { class: 'small soft', role: 'status', 'data-spoken': '' }),
  );
  button.addEventListener('click', () => void draw(figure, button, exploreHref));
  return figure;
}

/** Which bars are which, with the stripes that the chart has. */
function keyOf({ series }: SeriesChart): HTMLElement {
  const sample = (role: string, stripes: string): SVGElement => {
    const space = 'http://www.w3.org/2000/svg';
    const svg = document.createElementNS(space, 'svg');
    const line = document.createElementNS(space, 'line');
    const attributes = { x1: '0', x2: '100%', y1: '6', y2: '6', 'stroke-width': '12', class: role };
    for (const [name, value] of Object.entries(attributes)) line.setAttribute(name, value);
    if (stripes !== '') line.setAttribute('stroke-dasharray', stripes);
    svg.setAttribute('class', 'bar');
    svg.setAttribute('height', '12');
    svg.append(line);
    return svg;
  };
  return element(
    'ul',
    { class: 'key', 'aria-hidden': 'true' },
    ...series.map(({ label, role, pattern }) =>
      element('li', {}, sample(role, pattern === 'striped' ? '7 3' : ''), label),
    ),
  );
}

async function draw(figure: HTMLElement, button: HTMLButtonElement, exploreHref: string): Promise<void> {
  try {
    await import(/* @vite-ignore */ exploreHref);
    figure.dispatchEvent(new Event('jelajahi', { bubbles: true }));
    button.hidden = true;
  } catch {
    button.textContent = 'Grafik tidak dapat dimuat. Coba lagi.';
  }
}

function tableOf(items: readonly ComparedItem[]): HTMLElement {
  const bodies = items.map((item) =>
    element(
      'tbody',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'rowgroup', colspan: '2' }, element('a', { href: item.href }, item.title)),
      ),
      ...item.figures.map(({ label, amount, standing }) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, label, element('small', {}, standing)),
          element(
            'td',
            { class: 'n' },
            amount.isKnown ? amount.short : element('i', { class: 'unknown' }, amount.short),
            ...(amount.exact === '' ? [] : [element('small', {}, amount.exact)]),
          ),
        ),
      ),
    ),
  );
  return element('table', { class: 'stage compared' }, ...bodies);
}
