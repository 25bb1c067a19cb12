/** Shorter texts are copied by the engine itself when they are cut out of a file. */
const SHORTEST = 13;
const REMEMBERED = 50_000;

/**
 * Texts that outlive the file that they were cut from. A part of a long text keeps the whole of it in memory; and the
 * same words stand in the budgets of many years and villages.
 */
export function textKeeper(): (text: string) => string {
  const known = new Map<string, string>();
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return (text) => {
    if (text.length < SHORTEST) return text;
    const before = known.get(text);
    if (before !== undefined) return before;
    // Half a surrogate pair, where a cell was cut in the middle of a sign, would not come back.
    const copy = text.isWellFormed() ? decoder.decode(encoder.encode(text)) : text;
    if (known.size < REMEMBERED) known.set(copy, copy);
    return copy;
  };
}
