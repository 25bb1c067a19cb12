import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { INKS } from '../views/print-inks.ts';
import type { Print } from '../views/print-types.ts';
import { emblemOf } from './emblem-inks.ts';
import { finishedPdf } from './pdf-finish.ts';
import { standInsOf } from './stand-ins.ts';
import { sheetSvg } from './svg.ts';
import { templatesFolder } from './templates.ts';

/** After so many prints, what none of them asked for twice is forgotten: memory stays flat, and looking is quick. */
const FORGET_EVERY = 16;

/**
 * A print as PDF for the print shop: CMYK, fonts embedded. TrimBox is the finished size, BleedBox is larger by the
 * bleed, MediaBox also by what is told outside of it. The same print gives the same bytes.
 * @throws Error where the template has a fault or the address is longer than a code holds; no other data makes it throw,
 * an emblem that is no picture is left out
 */
export async function printPdf(print: Print): Promise<Uint8Array> {
  const pdf = await typeset(print, (document) => compiler().pdf(document));
  return finishedPdf(pdf, print.sheet, standInsOf(print));
}

/**
 * The first page of a print as SVG of trim size for screens and for drawing programs: letters as outlines, nothing loaded
 * from elsewhere. Right after {@link printPdf} of the same print it costs less, because the layout is still known.
 * @throws Error as {@link printPdf}
 */
export async function printSvg(print: Print): Promise<string> {
  const first = print.pages.length === 1 ? print : { ...print, pages: print.pages.slice(0, 1) };
  return sheetSvg(await typesetSvg(first), first, standInsOf(first));
}

/** The first page as the typesetter draws it: other colours, room for the pictures, and every letter for every size. */
export async function typesetSvg(print: Print): Promise<string> {
  return typeset(print, (document) => compiler().plainSvg(document));
}

/** The layout of the last print, which its second format does not make again. */
let last: { readonly key: string; readonly document: NodeTypstDocument } | null = null;
let made = 0;

async function typeset<T>(print: Print, output: (document: NodeTypstDocument) => T): Promise<T> {
  const key = JSON.stringify({ ...print, emblemSvg: '', emblem: sidesOf(print) });
  if (last?.key === key) return output(last.document);
  const result = compiler().compile({
    mainFilePath: join(templatesFolder(), 'sheet.typ'),
    inputs: { print: key, inks: JSON.stringify(INKS) },
  });
  const document = result.result;
  if (!document) {
    const [fault] = result.takeError()?.shortDiagnostics ?? [];
    throw new Error(`sheet.typ: ${fault?.message ?? 'unknown fault'}`);
  }
  last = { key, document };
  const given = output(document);
  made += 1;
  if (made % FORGET_EVERY === 0) compiler().evictCache(0);
  // What the compiler gave out is freed between turns of the event loop only: without one, a thousand boards in a
  // row take a gigabyte.
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  return given;
}

/** Width and height of the emblem in parts of its square; `null` where none is drawn. */
function sidesOf(print: Print): readonly [number, number] | null {
  const emblem = emblemOf(print);
  if (emblem === null) return null;
  const longest = Math.max(emblem.width, emblem.height);
  return [emblem.width / longest, emblem.height / longest];
}

const load = createRequire(join(templatesFolder(), 'compile.ts'));

let typesetter: NodeCompiler | undefined;

/** Made once: it keeps the fonts and the parsed template. */
function compiler(): NodeCompiler {
  const fonts = dirname(load.resolve('@expo-google-fonts/plus-jakarta-sans/package.json'));
  const fontPaths = ['500Medium', '700Bold', '800ExtraBold'].map((weight) => join(fonts, weight));
  typesetter ??= NodeCompiler.create({ workspace: templatesFolder(), fontArgs: [{ fontPaths }] });
  return typesetter;
}
