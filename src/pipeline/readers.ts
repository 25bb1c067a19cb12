import { foldHeader, type ReferenceBook } from '../model/reference.ts';
import { codeReader, type CodeReader } from './codes.ts';
import { fundingReader, type FundingReading } from './funding.ts';

/** What reading rows needs of `data/`; made once and used for every file, so that a spelling is read once. */
export interface Readers {
  readonly reference: ReferenceBook;
  readonly codes: CodeReader;
  funding(cell: string): FundingReading;
  /** The column that a header means, `undefined` if it is not known. */
  column(header: string): string | undefined;
}

/** The readers for one set of reference data. */
export function readersOf(reference: ReferenceBook): Readers {
  return {
    reference,
    codes: codeReader(reference),
    funding: fundingReader(reference),
    column: columnReader(reference),
  };
}

const REMEMBERED = 2_000;

function columnReader(reference: ReferenceBook): (header: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (header) => {
    if (known.has(header)) return known.get(header);
    const column = reference.headers.get(foldHeader(header));
    if (known.size < REMEMBERED) known.set(header, column);
    return column;
  };
}
