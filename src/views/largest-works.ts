import { Column } from '../model/column.ts';

/** What decides which activities are shown, by their numbers: a country has millions. */
export class WorkTable {
  /** Sen; 0 where they are not told. */
  private readonly amounts = new Column(Float64Array);
  /** Characters that each takes in a part of the search. */
  private readonly sizes = new Column(Uint32Array);

  /** @returns its number */
  add(amount: number, size: number): number {
    this.amounts.push(amount);
    return this.sizes.push(size);
  }

  sizeOf(work: number): number {
    return this.sizes.at(work);
  }

  /** For sorting: largest first, of the same amount as they are numbered. */
  readonly order = (one: number, other: number): number =>
    this.amounts.at(other) - this.amounts.at(one) || one - other;
}

/** Activities of one or more beginnings. */
export interface FoundTogether {
  /** Their numbers, largest first. */
  readonly works: Uint32Array;
  /** Characters that all of them take. */
  readonly size: number;
  /** Whether smaller ones are left out. */
  readonly isCut: boolean;
}

const FIRST_ROOM = 16;

/**
 * The largest activities up to a number of characters, of however many that are added: those that can no longer be among
 * them are let go.
 */
export class LargestWorks {
  private readonly table: WorkTable;
  private readonly most: number;
  private held = new Uint32Array(FIRST_ROOM);
  private length = 0;
  private size = 0;
  /** The first one that found no room: neither does a smaller one. */
  private beyond: number | null = null;

  /** @param most characters */
  constructor(table: WorkTable, most: number) {
    this.table = table;
    this.most = most;
  }

  add(work: number): void {
    if (this.beyond !== null && this.table.order(this.beyond, work) < 0) return;
    if (this.length === this.held.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.held);
      this.held = larger;
    }
    this.held[this.length] = work;
    this.length += 1;
    this.size += this.table.sizeOf(work);
    // Not at each one, which would sort them again and again.
    if (this.size > 2 * this.most) this.cut();
  }

  found(): FoundTogether {
    this.cut();
    return { works: this.held.slice(0, this.length), size: this.size, isCut: this.beyond !== null };
  }

  private cut(): void {
    const sorted = this.held.subarray(0, this.length).sort(this.table.order);
    this.size = 0;
    for (const [index, work] of sorted.entries()) {
      const size = this.table.sizeOf(work);
      if (this.size + size > this.most) {
        this.beyond = work;
        this.length = index;
        return;
      }
      this.size += size;
    }
  }
}

/** What stands in one or in both of two that are not cut. */
export function joinedWorks(table: WorkTable, one: FoundTogether, other: FoundTogether): FoundTogether {
  const works = Uint32Array.from(new Set([...one.works, ...other.works])).sort(table.order);
  return { works, size: works.reduce((sum, work) => sum + table.sizeOf(work), 0), isCut: false };
}
