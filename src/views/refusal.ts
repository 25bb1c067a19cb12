import { write } from './billboard-pen.ts';
import { edgesOf, printSizeOf, type PrintSize } from './print-sizes.ts';
import type { Print } from './print-types.ts';

const A4: PrintSize = { name: 'a4', label: 'A4', widthMm: 210, heightMm: 297 };

/**
 * What stands in the place of a published print whose size has no room for a budget: the address stays, and nobody
 * prints half a budget.
 */
export function refusal(name: string, code: string): Print {
  const size = printSizeOf(name) ?? A4;
  const cap = Math.min(size.widthMm / 40, size.heightMm / 12);
  return {
    name,
    title: `${size.label}: tidak muat`,
    author: 'Papan Desa',
    sheet: { widthMm: size.widthMm, heightMm: size.heightMm, ...edgesOf(size), ground: 'paper' },
    pages: [
      [
        ...write('headline', cap * 4, cap * 4, cap, 'Ukuran ini tidak muat', { weight: 800 }),
        ...write('note', cap * 4, cap * 6.5, cap * 0.6, 'Huruf terkecilnya akan terlalu kecil. Pilih ukuran'),
        ...write('note', cap * 4, cap * 7.6, cap * 0.6, 'yang lebih besar dengan: papan cetak --ukuran=…'),
      ],
    ],
    emblemSvg: null,
    isBlack: false,
    code,
  };
}
