/** A hostile or broken file: where it stands in a year folder, its content, and the code that must name it. */
export interface Hostile {
  readonly title: string;
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly code: string;
  /** Made as large as this without writing it. */
  readonly size?: number;
}

const HEADER = 'rekening;kegiatan;uraian;anggaran;lokasi\n';
const row = (label: string, amount = '1', place = '') => `${HEADER};2.3.10;${label};${amount};${place}\n`;
const csv = (title: string, code: string, content: string | Uint8Array): Hostile => ({
  title,
  code,
  content,
  name: 'apbdes.csv',
});
const json = (title: string, code: string, content: string): Hostile => ({
  title,
  code,
  content,
  name: 'apbdes.json',
});
const object = (more: string) => `[{"rekening": "4.2.1", "uraian": "DD", "anggaran": ${more}}]`;
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

/** Forty files that nobody should be harmed by, each with the message that it gets. */
export const HOSTILE: readonly Hostile[] = [
  csv('nothing', 'berkas-kosong', ''),
  { ...csv('two gigabytes', 'berkas-terlalu-besar', ''), size: 2_147_483_648 },
  csv('NULs', 'enkode-tidak-terbaca', row('Jalan\0')),
  csv('UTF-16 of something else', 'kolom-wajib-hilang', utf16('nama\tumur\nSiti\t40\n')),
  csv('a quote that is never closed', 'kutip-tidak-ditutup', row('"Jalan')),
  csv('a cell of 100 KB', 'teks-terlalu-panjang', row('x'.repeat(100_000))),
  csv('a million columns', 'kolom-terlalu-banyak', HEADER.trim() + ';x'.repeat(900_000)),
  csv('a row of a million cells', 'sel-berlebih', `${row('Jalan').trim()}${';x'.repeat(900_000)}`),
  csv('too many rows', 'baris-terlalu-banyak', HEADER + ';2.3.10;Jalan;1;\n'.repeat(30_000)),
  csv('two megabytes of line breaks', 'baris-terlalu-banyak', HEADER + '\n'.repeat(1_900_000)),
  csv('a bidi override', 'karakter-terlarang', row('Jalan \u202E000.1\u202C')),
  csv('a zero-width space', 'karakter-terlarang', row('Ja\u200Blan')),
  csv('an escape for the terminal', 'karakter-terlarang', row('\u001B[2J\u001B]0;x\u0007')),
  csv('a formula', 'rumus-berbahaya', row('=HYPERLINK("http://x")'.replaceAll('"', "'"))),
  csv('a full-width formula', 'rumus-berbahaya', row('＝1+1')),
  csv('a formula by a plus', 'rumus-berbahaya', row("+cmd('x')")),
  csv('a formula by an at', 'rumus-berbahaya', row('Jalan', '1', '@SUM(1)')),
  csv('an error of Excel', 'sel-galat-excel', row('Jalan', '#REF!')),
  csv('digits of another script', 'angka-tidak-terbaca', row('Jalan', '١٢٣')),
  csv('look-alike letters in a header', 'kolom-wajib-hilang', row('Jalan').replace('anggaran', 'аnggаrаn')),
  csv('a figure of 400 digits', 'angka-tidak-terbaca', row('Jalan', '9'.repeat(400))),
  csv(
    'a figure with 100 KB of spaces in it',
    'angka-tidak-terbaca',
    row('Jalan', `1${' '.repeat(100_000)}1`),
  ),
  csv('a code of 100 KB', 'rekening-tidak-dikenal', `${HEADER}${'4.'.repeat(50_000)};;DD;1;\n`),
  csv('figures beyond what sums can hold', 'angka-tidak-terbaca', `${HEADER}${sums()}`),
  csv('one row four thousand times', 'baris-ganda', HEADER + ';2.3.10;Jalan;1;\n'.repeat(4_000)),
  csv('four thousand totals that differ', 'jumlah-tidak-cocok', row('Jalan') + totals()),
  csv('a column twice', 'kolom-ganda', 'rekening;uraian;anggaran;jumlah\n4.2.1;DD;1;1\n'),
  csv('numbers of a person', 'data-pribadi', row('Bantuan 3522140101850001')),
  csv('markup and a script', 'rumus-berbahaya', row('Jalan', '1', '@<script>alert(1)</script>')),
  json('__proto__ as a key', 'json-tidak-terbaca', object('1, "__proto__": "x"')),
  json('a key twice', 'json-tidak-terbaca', object('1, "anggaran": 2')),
  json('a hundred thousand brackets', 'json-tidak-terbaca', '['.repeat(100_000)),
  json('a megabyte of escaped quotes', 'json-tidak-terbaca', `["${'\\"'.repeat(500_000)}`),
  json('a number beyond 2^53', 'angka-tidak-terbaca', object('9007199254740993')),
  json('a number beyond every number', 'angka-tidak-terbaca', object('1e400')),
  json('a key of its own in every row', 'kolom-terlalu-banyak', `[${keys()}]`),
  json('an object', 'json-tidak-terbaca', '{"rekening": "4"}'),
  json('a list in a cell', 'json-tidak-terbaca', object('[1, 2]')),
  json('a comment', 'json-tidak-terbaca', `// x\n${object('1')}`),
  json('a code as a number', 'kode-bukan-teks', '[{"rekening": 4.10, "uraian": "DD", "anggaran": 1}]'),
];

function sums(): string {
  return Array.from({ length: 20 }, (_, at) => `4.2.1;;DD ${at};9999999999999;\n`).join('');
}

function totals(): string {
  return Array.from(
    { length: 4_000 },
    (_, at) => `;;${at % 2 ? 'JUMLAH BELANJA' : 'SURPLUS'};${at + 2};\n`,
  ).join('');
}

function keys(): string {
  return Array.from(
    { length: 15_000 },
    (_, at) => `{"rekening": "4", "uraian": "x", "kunci ${at}": 1}`,
  ).join();
}
