import { foldText, type ReferenceBook } from '../model/reference.ts';

/** The fund sources of a cell, and those among them that no list knows, as written. */
export interface FundingReading {
  readonly sources: readonly string[];
  readonly unknown: readonly string[];
}

const NONE: FundingReading = { sources: [], unknown: [] };
const REMEMBERED = 5_000;

/**
 * A reader of `sumber_dana`: codes and synonyms, several joined by `,` `/` `+` `&` `dan`. The whole cell is looked
 * up first, because names such as "Pajak & Retribusi" contain a joining sign.
 */
export function fundingReader(
  reference: Pick<ReferenceBook, 'fundSourceSynonyms'>,
): (cell: string) => FundingReading {
  const known = new Map<string, FundingReading>([['', NONE]]);
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const reading = readFunding(cell, reference.fundSourceSynonyms);
    if (known.size < REMEMBERED) known.set(cell, reading);
    return reading;
  };
}

function readFunding(cell: string, synonyms: ReadonlyMap<string, string>): FundingReading {
  const text = cell.trim();
  if (text === '' || /^[-–]+$/.test(text)) return NONE;
  const whole = synonyms.get(foldText(text));
  if (whole !== undefined) return { sources: [whole], unknown: [] };
  const sources = new Set<string>();
  const unknown: string[] = [];
  for (const part of text.split(/[,/+&;]|\bdan\b/i)) {
    if (part.trim() === '') continue;
    const code = synonyms.get(foldText(part));
    if (code === undefined) unknown.push(part.trim());
    // Kept as written: money of which only one source is understood must not count as wholly that source's.
    sources.add(code ?? part.trim());
  }
  return { sources: [...sources], unknown };
}
