type Numbers = Float64Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** Numbers of a block: a power of two. */
const BLOCK = 65_536;

/** Numbers side by side, of which nobody knows beforehand how many; in blocks, so that none is ever copied. */
export class Column<T extends Numbers> {
  private readonly kind: new (length: number) => T;
  private readonly blocks: T[] = [];
  private length = 0;

  constructor(kind: new (length: number) => T) {
    this.kind = kind;
  }

  /** @returns its index */
  push(value: number): number {
    const index = this.length;
    if (index % BLOCK === 0) this.blocks.push(new this.kind(BLOCK));
    const block = this.blocks[Math.floor(index / BLOCK)];
    if (block !== undefined) block[index % BLOCK] = value;
    this.length = index + 1;
    return index;
  }

  /** @throws where there is none */
  at(index: number): number {
    const value = index < this.length ? this.blocks[Math.floor(index / BLOCK)]?.[index % BLOCK] : undefined;
    if (value === undefined) throw new RangeError(`No number at ${index}`);
    return value;
  }
}
