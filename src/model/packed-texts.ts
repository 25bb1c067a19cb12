/** Bytes that are taken at once. */
const BLOCK = 1_048_576;
/** Most bytes of one UTF-16 unit. */
const WIDEST = 3;
/** Bytes in front of each text that tell its length. */
const HEAD = 4;

/** Many short texts in few blocks of bytes: each would take half as much again by itself. */
export class PackedTexts {
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();
  private readonly blocks: DataView<ArrayBuffer>[] = [];
  private used = BLOCK;

  /**
   * @returns by which the text is found again
   * @throws where it may take more than a block
   */
  add(text: string): number {
    const most = HEAD + text.length * WIDEST;
    if (most > BLOCK) throw new Error(`${text.length} characters are too many`);
    if (this.used + most > BLOCK) {
      this.blocks.push(new DataView(new ArrayBuffer(BLOCK)));
      this.used = 0;
    }
    const number = this.blocks.length - 1;
    const block = this.blocks[number];
    if (block === undefined) throw new Error('No block');
    const { written } = this.encoder.encodeInto(text, new Uint8Array(block.buffer, this.used + HEAD));
    block.setUint32(this.used, written);
    const place = number * BLOCK + this.used;
    this.used += HEAD + written;
    return place;
  }

  at(place: number): string {
    const block = this.blocks[Math.floor(place / BLOCK)];
    if (block === undefined) throw new Error(`No text at ${place}`);
    const from = place % BLOCK;
    return this.decoder.decode(new Uint8Array(block.buffer, from + HEAD, block.getUint32(from)));
  }
}
