import type { Sheet } from '../views/print-types.ts';
import type { StandIn } from './stand-ins.ts';

const POINTS_PER_MM = 72 / 25.4;

/** A part of a file that is written anew. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly bytes: Buffer;
}

/**
 * The typesetter's PDF with what it cannot write itself: every box of a print shop on every page, and emblem and code
 * where it kept room for them. One pass over the file, because reading and writing all of it by a library takes
 * as long as the typesetting of a small print.
 * @throws Error where the typesetter writes its files otherwise than this was made for
 */
export function finishedPdf(
  pdf: Uint8Array,
  sheet: Sheet,
  standIns: ReadonlyMap<number, StandIn>,
): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = file.toString('latin1');
  const table = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(text.slice(-60))?.[1] ?? Number.NaN);
  const [, count, rows = '', trailer = ''] =
    /^xref\n0 (\d+)\n((?:\d{10} \d{5} [fn] ?\r?\n)+)(trailer\n[\s\S]*?)startxref/.exec(text.slice(table)) ??
    [];
  const offsets = [...rows.matchAll(/(\d{10}) \d{5} n/g)].map(([, offset]) => Number(offset));
  if (offsets.length + 1 !== Number(count)) throw new Error('the typesetter wrote an unknown kind of PDF');
  const edits = offsets
    .flatMap((offset) => editsOf(offset, text, boxesOf(sheet), standIns))
    .toSorted((a, b) => a.from - b.from);
  const boxed = edits.filter(({ bytes }) => bytes.includes('/TrimBox')).length;
  if (boxed === 0) throw new Error('the typesetter wrote a PDF without pages');
  const moved = (offset: number): number =>
    edits.reduce(
      (sum, { from, to, bytes }) => (from < offset ? sum + bytes.length - (to - from) : sum),
      offset,
    );
  const entries = offsets.map((offset) => `${String(moved(offset)).padStart(10, '0')} 00000 n \n`);
  const end = `xref\n0 ${count}\n0000000000 65535 f \n${entries.join('')}${trailer}startxref\n${moved(table)}\n%%EOF\n`;
  const parts = [...spliced(file.subarray(0, table), edits), Buffer.from(end, 'latin1')];
  return new Uint8Array(Buffer.concat(parts));
}

/** What changes in the object that begins at an offset. */
function editsOf(
  offset: number,
  text: string,
  boxes: string,
  standIns: ReadonlyMap<number, StandIn>,
): readonly Edit[] {
  const head = text.slice(offset, offset + 300);
  if (/^\d+ 0 obj\n<<\n {2}\/Type \/Page\n/.test(head)) {
    const box = /\/MediaBox \[[^\]]*\]/.exec(head);
    if (!box) throw new Error('the typesetter wrote a page without its size');
    const from = offset + box.index;
    return [{ from, to: from + box[0].length, bytes: Buffer.from(boxes, 'latin1') }];
  }
  const [, name = '', width] =
    /^(\d+ 0 obj\n)<<[^>]*\/Subtype \/Image\n[^>]*\/Width (\d+)\n/.exec(head) ?? [];
  const standIn = standIns.get(Number(width));
  if (!standIn) return [];
  return [{ from: offset, to: text.indexOf('endobj', offset), bytes: objectOf(name, standIn) }];
}

/** TrimBox is the finished size, BleedBox is larger by the bleed, the others also by what is told outside of it. */
function boxesOf({ widthMm, heightMm, bleedMm, slugMm, drawnAt }: Sheet): string {
  const [width, height, bleed] = [widthMm * drawnAt, heightMm * drawnAt, bleedMm * drawnAt];
  const box = (name: string, edgeMm: number): string => {
    const far = [width, height].map((side) => side + 2 * (bleed + slugMm) - edgeMm);
    const sides = [edgeMm, edgeMm, ...far].map((side) => Number((side * POINTS_PER_MM).toFixed(4)));
    return `/${name} [${sides.join(' ')}]`;
  };
  return [
    box('MediaBox', 0),
    box('CropBox', 0),
    box('BleedBox', slugMm),
    box('TrimBox', slugMm + bleed),
  ].join('\n  ');
}

function objectOf(name: string, { pdf }: StandIn): Buffer {
  const { entries, stream } = pdf();
  const all = ['/Type /XObject', ...entries, '/Filter /FlateDecode', `/Length ${stream.length}`];
  return Buffer.concat([
    Buffer.from(`${name}<<\n  ${all.join('\n  ')}\n>>\nstream\n`, 'latin1'),
    stream,
    Buffer.from('\nendstream\n', 'latin1'),
  ]);
}

function spliced(file: Buffer, edits: readonly Edit[]): readonly Buffer[] {
  const ends = [0, ...edits.map(({ to }) => to)];
  return [
    ...edits.flatMap(({ from, bytes }, index) => [file.subarray(ends[index], from), bytes]),
    file.subarray(ends.at(-1)),
  ];
}
