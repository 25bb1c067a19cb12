import type { Sen } from '../model/money.ts';
import type { Choice, VillageChoice, YearChoice } from './comparison-choice.ts';
import { comparisonKey, type ComparedVillage } from './comparison-data.ts';
import { median, MEASURES } from './peers.ts';
import { seriesChart, type SeriesChart } from './series-chart.ts';
import { formatCount, writtenAmount, type UnknownWords, type WrittenAmount } from './written-amount.ts';

/** One figure of what is compared, with where it stands in its group. */
export interface ComparedFigure {
  readonly label: string;
  readonly amount: WrittenAmount;
  /** "ke-2 dari 14, nilai tengah Rp1,86 miliar"; `''` where there is nothing to stand among. */
  readonly standing: string;
}

/** A village, or a year, of a comparison. */
export interface ComparedItem {
  readonly title: string;
  readonly href: string;
  readonly figures: readonly ComparedFigure[];
}

/** What a choice comes to. */
export interface ComparisonResult {
  /** What to do next, or what stands below. */
  readonly state: string;
  /** Among which villages places are told, and which residents are counted; `''` where nothing is compared. */
  readonly declared: string;
  readonly items: readonly ComparedItem[];
  /** `null` where nothing is compared. */
  readonly chart: SeriesChart | null;
}

/** One column of a comparison: a village in a document. */
interface Column {
  readonly village: ComparedVillage;
  readonly key: string;
  readonly title: string;
  readonly label: string;
}

const NAMES = ['Uang masuk', 'Uang keluar'] as const;
const SHARED = 'Alamat halaman ini dapat dibagikan.';
const nothing = (state: string): ComparisonResult => ({ state, declared: '', items: [], chart: null });

/** Everything that is shown of a choice: figures, per resident too, median, place in the declared group, chart. */
export function comparisonResult(
  choice: Choice,
  villages: readonly ComparedVillage[],
  documentNames: ReadonlyMap<string, string>,
): ComparisonResult {
  return choice.by === 'villages'
    ? ofVillages(choice, villages, documentNames)
    : ofYears(choice, villages, documentNames);
}

function ofVillages(
  { document, codes, isPerResident }: VillageChoice,
  villages: readonly ComparedVillage[],
  documentNames: ReadonlyMap<string, string>,
): ComparisonResult {
  const chosen = codes.flatMap(
    (code) => villages.find((one) => one.code === code && document in one.documents) ?? [],
  );
  if (chosen.some((one) => one.isExample) && chosen.some((one) => !one.isExample))
    return nothing('Desa contoh dan desa sungguhan tidak dibandingkan.');
  const [first] = chosen;
  if (first === undefined || chosen.length < 2) return nothing('Pilih sedikitnya dua desa.');
  const name = documentNames.get(document) ?? document;
  const columns = chosen.map((village) => ({
    village,
    key: document,
    title: `${nameOf(village)}, ${village.district}`,
    label: village.name,
  }));
  const peers = peersIn(villages, first, document);
  return {
    state: `${formatCount(chosen.length)} desa, ${name}. ${SHARED}`,
    declared: `Kelompok pembanding: ${formatCount(peers.length)} ${groupName(first)} yang menerbitkan ${name}. Warga dihitung menurut jumlah terakhir tiap desa.`,
    items: columns.map((column) => itemOf(column, villages)),
    chart: chartOf(columns, 'Desa', `${name} berdampingan`, isPerResident),
  };
}

function ofYears(
  { kind, code, years, isPerResident }: YearChoice,
  villages: readonly ComparedVillage[],
  documentNames: ReadonlyMap<string, string>,
): ComparisonResult {
  const village = villages.find((one) => one.code === code);
  if (village === undefined) return nothing('Pilih desanya.');
  const columns = years
    .map((year) => ({ village, key: comparisonKey(kind, year), title: String(year), label: String(year) }))
    .filter(({ key }) => key in village.documents);
  if (columns.length < 2) return nothing('Pilih sedikitnya dua tahun.');
  const name = documentNames.get(kind) ?? kind;
  const people =
    village.people === null
      ? ''
      : ` Per warga: dibagi jumlah warga terakhir, ${formatCount(village.people)}, untuk semua tahun.`;
  return {
    state: `Desa ${nameOf(village)}, ${formatCount(columns.length)} tahun, ${name}. ${SHARED}`,
    declared: `Kelompok pembanding tiap tahun: ${groupName(village)} yang menerbitkan ${name} tahun itu.${people}`,
    items: columns.map((column) => itemOf(column, villages)),
    chart: chartOf(columns, 'Tahun', `${name} Desa ${village.name} dari tahun ke tahun`, isPerResident),
  };
}

function nameOf({ name, isExample }: ComparedVillage): string {
  return isExample ? `${name} (data contoh)` : name;
}

function groupName({ isExample }: ComparedVillage): string {
  return isExample ? 'desa contoh di kabupaten ini' : 'desa di kabupaten ini';
}

function peersIn(
  villages: readonly ComparedVillage[],
  { isExample }: ComparedVillage,
  key: string,
): readonly ComparedVillage[] {
  return villages.filter((village) => village.isExample === isExample && key in village.documents);
}

function itemOf({ village, key, title }: Column, villages: readonly ComparedVillage[]): ComparedItem {
  const peers = peersIn(villages, village, key);
  return {
    title,
    href: village.href,
    figures: MEASURES.flatMap((_, measure) =>
      [false, true].map((isPerResident): ComparedFigure => {
        const amount = figureOf(village, key, measure, isPerResident);
        const known = peers.flatMap((peer) => figureOf(peer, key, measure, isPerResident) ?? []);
        return {
          label: `${NAMES[measure]}${isPerResident ? ' per warga' : ''}`,
          amount: writtenAmount(amount, unknownWords(key)),
          standing: standingOf(amount, known),
        };
      }),
    ),
  };
}

/** 1 is the largest; equal figures share a place. */
function standingOf(amount: Sen | null, known: readonly Sen[]): string {
  if (known.length < 2) return 'belum ada pembanding';
  const middle = `nilai tengah ${writtenAmount(median(known)).short.replace(' ', '\u00a0')}`;
  if (amount === null) return middle;
  return `ke-${known.filter((other) => other > amount).length + 1} dari ${formatCount(known.length)}, ${middle}`;
}

function figureOf(
  village: ComparedVillage,
  key: string,
  measure: number,
  isPerResident: boolean,
): Sen | null {
  const amount = village.documents[key]?.[measure] ?? null;
  if (!isPerResident || amount === null) return amount;
  return village.people === null || village.people === 0 ? null : Math.round(amount / village.people);
}

function unknownWords(key: string): UnknownWords {
  return key.startsWith('realisasi') ? 'belum dilaporkan' : 'belum disajikan';
}

function chartOf(
  columns: readonly Column[],
  rowHead: string,
  title: string,
  isPerResident: boolean,
): SeriesChart {
  return seriesChart({
    id: 'bandingan',
    title: `${title}${isPerResident ? ', per warga' : ''}`,
    takeaway: `${title}${isPerResident ? ', rupiah per warga' : ''}.`,
    layout: 'grouped',
    rowHead,
    series: [
      { label: NAMES[0], role: 'in', pattern: 'solid' },
      { label: NAMES[1], role: 'out', pattern: 'striped' },
    ],
    rows: columns.map(({ village, key, label }) => ({
      label,
      note: '',
      unknown: unknownWords(key),
      amounts: MEASURES.map((_, measure) => figureOf(village, key, measure, isPerResident)),
    })),
  });
}
