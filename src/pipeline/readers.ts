import type { ReferenceBook } from '../model/reference.ts';
import { codeReader, type CodeReader } from './codes.ts';
import { fundingReader, type FundingReading } from './funding.ts';

/** What reading rows needs of `data/`; made once and used for every file, so that a spelling is read once. */
export interface Readers {
  readonly reference: ReferenceBook;
  readonly codes: CodeReader;
  funding(cell: string): FundingReading;
}

/** The readers for one set of reference data. */
export function readersOf(reference: ReferenceBook): Readers {
  return { reference, codes: codeReader(reference), funding: fundingReader(reference) };
}
