import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { qrCode } from '../../src/print/qr.ts';
import type { Mark, Print, Tone } from '../../src/views/print-types.ts';

const COLOURS: Readonly<Record<Tone, string>> = {
  ink: '#14202e',
  soft: '#3c4a58',
  paper: '#fffdf7',
  white: '#ffffff',
  grey: '#dfe2e5',
  hairline: '#a5adb5',
  alert: '#f5a623',
  in: '#0b6e5f',
  out: '#801650',
  official: '#173f73',
};
const load = createRequire(import.meta.url);
const faces = [
  [500, '500Medium/PlusJakartaSans_500Medium.ttf'],
  [700, '700Bold/PlusJakartaSans_700Bold.ttf'],
  [800, '800ExtraBold/PlusJakartaSans_800ExtraBold.ttf'],
].map(([weight, file]) => {
  const data = readFileSync(load.resolve(`@expo-google-fonts/plus-jakarta-sans/${file}`)).toString('base64');
  return `@font-face{font-family:P;font-weight:${weight};src:url(data:font/ttf;base64,${data})}`;
});

/** The same print as a page for a browser: the same letters at the same places, without a script. */
export function htmlOf(print: Print): string {
  const isCard = print.name.startsWith('kartu');
  const unit = isCard ? 'px' : 'mm';
  const { widthMm, heightMm, ground } = print.sheet;
  const pages = print.pages.map(
    (marks) =>
      `<section style="position:relative;overflow:hidden;width:${widthMm}${unit};height:${heightMm}${unit};` +
      `background:${COLOURS[ground]}">${marks.map((mark) => drawn(mark, print, unit)).join('')}</section>`,
  );
  return `<!doctype html><meta charset=utf-8><style>${faces.join('')}@page{margin:0}*{margin:0}body{font-family:P}p,i{position:absolute;line-height:1;white-space:pre}</style>${pages.join('')}`;
}

function drawn(mark: Mark, print: Print, unit: string): string {
  const { x, y } = mark;
  if (mark.kind === 'text') {
    const size = mark.cap / 0.745;
    const side = mark.align === 'left' ? `left:${x}${unit}` : `right:${print.sheet.widthMm - x}${unit}`;
    return `<p style="${side};top:${y - size * 0.14}${unit};font:${mark.weight} ${size}${unit}/1 P;color:${COLOURS[mark.tone]}">${mark.words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
  }
  if (mark.kind === 'area')
    return `<i style="left:${x}${unit};top:${y}${unit};width:${mark.width}${unit};height:${mark.height}${unit};background:${COLOURS[mark.tone]};border-radius:${mark.radius}${unit}"></i>`;
  if (mark.kind === 'emblem') return '';
  const { size, quiet, outlines } = qrCode(print.code);
  const path = outlines.map((corners) => `M${corners.map((corner) => corner.join(' ')).join('L')}z`);
  return `<svg style="position:absolute;left:${x}${unit};top:${y}${unit}" width="${mark.side}${unit}" height="${mark.side}${unit}" viewBox="0 0 ${size + 2 * quiet} ${size + 2 * quiet}"><path fill="#fff" d="M0 0h99v99H0z"/><path d="${path.join('')}"/></svg>`;
}
