import type { AddressBook } from './addresses.ts';
import type { CoverageCell, CoverageVillage } from './coverage.ts';
import { stateWord } from './coverage-count.ts';
import { formatDate } from './dates.ts';
import { documentName, stageName } from './names.ts';

/** One document of a village, in words. */
export interface CoverageCellView {
  readonly label: string;
  readonly state: CoverageCell['state'];
  readonly word: string;
  /** "sejak 12 Januari 2026"; `''` where it does not apply or nobody can tell. */
  readonly since: string;
}

/** A village with its documents. */
export interface CoverageLine {
  readonly name: string;
  /** `''`: it has no page. */
  readonly href: string;
  readonly isExample: boolean;
  readonly cells: readonly CoverageCellView[];
}

/** A document that waits for mending, with the reason. */
export interface CoverageHeld {
  readonly title: string;
  readonly href: string;
  readonly reason: string;
  readonly since: string;
}

/** What the board tells of one village. */
export interface CoverageRow {
  readonly line: CoverageLine;
  /** Whether the budget is published. */
  readonly isOut: boolean;
}

/** A village of the board. */
export function coverageRow(
  entry: CoverageVillage,
  cells: readonly CoverageCell[],
  year: number,
  addresses: AddressBook,
  viewOf: CellViews,
): CoverageRow {
  return {
    line: lineOf(entry, cells, year, addresses, viewOf),
    isOut: cells.some(({ kind, state }) => kind === 'apbdes' && state === 'published'),
  };
}

/** The documents of a village that wait for mending. */
export function heldOf(
  entry: CoverageVillage,
  cells: readonly CoverageCell[],
  addresses: AddressBook,
): readonly CoverageHeld[] {
  const { village } = entry;
  if (village === null) return [];
  return cells
    .filter((cell) => cell.state === 'held-back')
    .map((cell) => ({
      title: `${entry.name}: ${documentName(cell.kind)} ${cell.year}`,
      href: addresses.year(village, cell.year),
      reason: cell.reason,
      since: sinceWords(cell),
    }));
}

function lineOf(
  entry: CoverageVillage,
  cells: readonly CoverageCell[],
  year: number,
  addresses: AddressBook,
  viewOf: CellViews,
): CoverageLine {
  const { village, place } = entry;
  const hasYear = village?.years.some((one) => one.year === year) ?? false;
  return {
    name: entry.name,
    href: place === null ? '' : hasYear ? addresses.year(place, year) : addresses.village(place),
    isExample: entry.isExample,
    cells: cells.map(viewOf),
  };
}

/** Tells equal cells by one and the same view: a country has hundreds of thousands. */
export function cellViews(): CellViews {
  const known = new Map<string, CoverageCellView>();
  return (cell) => {
    const key = `${cell.kind} ${cell.state} ${cell.since}`;
    const view = known.get(key) ?? {
      label: stageName(cell.kind).replace('Realisasi semester', 'Semester'),
      state: cell.state,
      word: stateWord(cell.state),
      since: sinceWords(cell),
    };
    known.set(key, view);
    return view;
  };
}

type CellViews = (cell: CoverageCell) => CoverageCellView;

function sinceWords(cell: CoverageCell): string {
  return cell.since === '' || cell.state === 'late' ? '' : `sejak ${formatDate(cell.since)}`;
}
