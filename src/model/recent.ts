/**
 * The same function, which remembers what it worked out last: of a few things that are asked for in turn all are at
 * hand, of a long row only its end, so that memory does not grow with the row.
 * @param most how much is remembered, in the unit of `weightOf`; a thing that alone is more is remembered for a while
 */
export function recently<Key extends object, Value extends object>(
  most: number,
  weightOf: (key: Key) => number,
  workOut: (key: Key) => Value,
): (key: Key) => Value {
  // Two halves: when the younger is full, the older is forgotten. To forget one by one would take longer.
  let [older, younger] = [new Map<Key, Value>(), new Map<Key, Value>()];
  let weight = 0;
  return (key) => {
    const known = younger.get(key);
    if (known !== undefined) return known;
    const value = older.get(key) ?? workOut(key);
    weight += weightOf(key);
    if (weight > most / 2) {
      [older, younger] = [younger, new Map()];
      weight = weightOf(key);
    }
    younger.set(key, value);
    return value;
  };
}
