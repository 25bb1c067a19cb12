import type { Finding } from '../model/finding.ts';

/** A finding with every part that a report shows. */
export const FINDING: Finding = {
  code: 'angka-tidak-terbaca',
  severity: 'error',
  file: 'villages/a/b/2025/apbdes.csv',
  line: 14,
  column: 5,
  cell: 'B14',
  entry: null,
  excerpt: '2;5;1o0;Bidang',
  length: 3,
  message: 'Angka "1o0" tidak dapat dibaca (sel B14).',
  written: '1o0',
  expected: null,
  difference: null,
  mend: 'ganti sel B14 dengan angka saja',
  help: 'panduan/kesalahan/#angka-tidak-terbaca',
};
