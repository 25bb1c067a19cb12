/** Longest name, in characters, that stands in full. */
const LONG = 60;

/**
 * A long name without its parenthesis, which the table of all lines keeps.
 * @example briefLabel('Penyelenggaraan PAUD') // "Penyelenggaraan PAUD"
 */
export function briefLabel(label: string): string {
  const end = label.indexOf(' (');
  return label.length > LONG && end > 0 ? label.slice(0, end) : label;
}
