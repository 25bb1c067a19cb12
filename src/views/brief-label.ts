/** Longest name, in characters, that stands in full. */
const LONG = 60;

/** What residents call the kinds of work that the law strings together. */
const WORKS: Readonly<Record<string, string>> = {
  pembangunan: 'pembangunan',
  rehabilitasi: 'perbaikan',
  rehabilitas: 'perbaikan',
  rehab: 'perbaikan',
  peningkatan: 'perbaikan',
  pengerasan: 'perbaikan',
  pemeliharaan: 'perawatan',
  pengadaan: 'pengadaan',
  pengembangan: 'pengembangan',
  pengelolaan: 'pengelolaan',
  pemanfaatan: 'pemanfaatan',
};

/**
 * A name as residents read it: without a long parenthesis, and with the law's string of works in everyday words. The
 * table of all lines and the data keep the name as it is written.
 * @example briefLabel('Penyelenggaraan PAUD') // "Penyelenggaraan PAUD"
 * @example briefLabel('Pembangunan/Rehabilitasi/Peningkatan/Pengerasan Jalan Desa') // "Pembangunan atau perbaikan Jalan Desa"
 */
export function briefLabel(label: string): string {
  const end = label.indexOf(' (');
  return everyday(label.length > LONG && end > 0 ? label.slice(0, end) : label);
}

/** Two works or more, joined by slashes, and then what is worked on. */
function everyday(label: string): string {
  const [, chain = '', rest = ''] = /^(\p{L}+(?:\/ ?\p{L}+)+) (.+)$/su.exec(label) ?? [];
  const works = chain.split(/\/ ?/).map((word) => WORKS[word.toLowerCase()]);
  if (chain === '' || works.includes(undefined)) return label;
  const words = [...new Set(works)];
  const last = words.pop() ?? '';
  const list = words.length === 0 ? last : `${words.join(', ')}${words.length > 1 ? ',' : ''} atau ${last}`;
  return `${list.charAt(0).toUpperCase()}${list.slice(1)} ${rest}`;
}
