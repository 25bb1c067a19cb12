import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  Tooltip,
  type ChartDataset,
} from 'chart.js';
import { ENGLISH_FIGURES } from '../views/english-figures.ts';
import type { SeriesChart } from '../views/series-chart.ts';
import { INDONESIAN } from '../views/words.ts';
import { patternOf } from './pattern.ts';

/** Characters of a label that a phone has room for. */
const LINE = 14;

/** Figures in the language of the page. */
const FIGURES = document.documentElement.lang === 'en' ? ENGLISH_FIGURES : INDONESIAN;

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

// The button of the page fetches this file and then calls by this event: a bundled file may lose its exports.
document.addEventListener('jelajahi', ({ target }) => {
  if (target instanceof HTMLElement) explore(target);
});

/** Draws the chart of a figure to explore: same description, same colours, figures one by one with the arrow keys. */
function explore(figure: HTMLElement): void {
  const described = figure.dataset['chart'];
  const place = figure.querySelector<HTMLElement>('[data-canvas]');
  const spoken = figure.querySelector<HTMLElement>('[data-spoken]');
  if (described === undefined || !place || !spoken) return;
  const description = JSON.parse(described) as SeriesChart;
  const canvas = document.createElement('canvas');
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute(
    'aria-label',
    `${description.title}. ${description.takeaway} ${figure.dataset['keys'] ?? ''}`,
  );
  place.replaceChildren(canvas);
  place.hidden = false;
  const chart = draw(canvas, description, getComputedStyle(figure));
  listen(canvas, chart, description, spoken);
  // Not where the figure is drawn again because of a choice elsewhere on the page.
  if (figure.contains(document.activeElement)) canvas.focus();
}

function draw(canvas: HTMLCanvasElement, description: SeriesChart, style: CSSStyleDeclaration): Chart {
  const colour = (role: string): string => style.getPropertyValue(`--${role}`).trim();
  const isStacked = description.layout === 'stacked';
  Chart.defaults.color = colour('ink');
  Chart.defaults.font.family = style.fontFamily;
  Chart.defaults.font.size = 14;
  return new Chart(canvas, {
    type: 'bar',
    data: {
      labels: description.rows.map((row) => linesOf(row.label)),
      datasets: description.series.map((series, index): ChartDataset<'bar', (number | null)[]> => ({
        label: series.label,
        data: description.rows.map((row) => row.cells[index]?.rupiah ?? null),
        backgroundColor: patternOf(series.pattern, colour(series.role), colour('paper')),
        borderColor: colour(series.role),
        borderWidth: 1,
      })),
    },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'nearest', intersect: true },
      scales: {
        x: {
          stacked: isStacked,
          beginAtZero: true,
          ticks: {
            maxTicksLimit: 3,
            maxRotation: 0,
            callback: (value) => FIGURES.forms(Number(value) * 100).short,
          },
          grid: { color: colour('line') },
        },
        y: { stacked: isStacked, grid: { display: false } },
      },
      plugins: {
        tooltip: {
          callbacks: {
            label: ({ dataset, raw }) =>
              `${dataset.label ?? ''}: ${FIGURES.rupiah(Math.round(Number(raw) * 100))}`,
          },
        },
      },
    },
  });
}

/** A label in lines of at most {@link LINE} characters, because canvas does not break them. */
function linesOf(label: string): string[] {
  return label.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}

/** Arrow keys walk from bar to bar; each is shown and spoken with its exact figure. */
function listen(
  canvas: HTMLCanvasElement,
  chart: Chart,
  { rows, series }: SeriesChart,
  spoken: HTMLElement,
): void {
  const bars = rows.flatMap((row, index) => series.map((_, datasetIndex) => ({ row, index, datasetIndex })));
  let at = -1;
  canvas.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    at = (at + step + bars.length) % bars.length;
    const bar = bars[at];
    const cell = bar?.row.cells[bar.datasetIndex];
    if (!bar || !cell) return;
    const active = cell.isKnown ? [{ datasetIndex: bar.datasetIndex, index: bar.index }] : [];
    chart.setActiveElements(active);
    chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    chart.update();
    spoken.textContent = `${bar.row.label}, ${series[bar.datasetIndex]?.label ?? ''}: ${cell.exact}`;
  });
}
