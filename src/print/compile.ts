import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type * as PdfLib from '@cantoo/pdf-lib';
import { INKS } from '../views/print-inks.ts';
import type { Print, Sheet } from '../views/print-types.ts';
import { qrCode } from './qr.ts';
import { sheetSvg } from './svg.ts';
import { templatesFolder } from './templates.ts';

const POINTS_PER_MM = 72 / 25.4;
/** A result that this many prints did not ask for again is forgotten, which keeps memory flat. */
const KEPT_PRINTS = 2;

/**
 * A print as PDF for the print shop: CMYK, fonts embedded. TrimBox is the finished size, BleedBox is larger by the
 * bleed, MediaBox also by what is told outside of it. The same print gives the same bytes.
 * @throws Error where the template has a fault or the address is longer than a code holds; no other data makes it throw,
 * an emblem that is no picture is left out
 */
export async function printPdf(print: Print): Promise<Uint8Array> {
  return withBoxes(await typeset(print, (document) => compiler().pdf(document)), print.sheet);
}

/**
 * The first page of a print as SVG of trim size for screens and for drawing programs: letters as outlines, nothing loaded
 * from elsewhere. Right after {@link printPdf} of the same print it costs less, because the layout is still known.
 * @throws Error as {@link printPdf}
 */
export async function printSvg(print: Print): Promise<string> {
  const first = { ...print, pages: print.pages.slice(0, 1) };
  return sheetSvg(await typeset(first, (document) => compiler().plainSvg(document)), print);
}

async function typeset<T>(print: Print, output: (document: NodeTypstDocument) => T): Promise<T> {
  const result = compiler().compile({
    mainFilePath: join(templatesFolder(), 'sheet.typ'),
    inputs: {
      print: JSON.stringify(print),
      code: JSON.stringify(qrCode(print.code)),
      inks: JSON.stringify(INKS),
    },
  });
  try {
    if (result.result) return output(result.result);
  } finally {
    compiler().evictCache(KEPT_PRINTS);
    // What the compiler gave out is freed between turns of the event loop only: without one, a thousand boards in a
    // row take a gigabyte.
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
  const [fault] = result.takeError()?.shortDiagnostics ?? [];
  if (print.emblemSvg === null) throw new Error(`sheet.typ: ${fault?.message ?? 'unknown fault'}`);
  return typeset({ ...print, emblemSvg: null }, output);
}

/** Typst writes a MediaBox only; dates stay out, so that equal prints are equal files. */
async function withBoxes(pdf: Uint8Array, sheet: Sheet): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const points = (mm: number): number => mm * sheet.drawnAt * POINTS_PER_MM;
  const slug = sheet.slugMm * POINTS_PER_MM;
  const bleed = points(sheet.bleedMm);
  const [width, height] = [points(sheet.widthMm), points(sheet.heightMm)];
  for (const page of document.getPages()) {
    for (const box of ['setMediaBox', 'setCropBox'] as const)
      page[box](0, 0, width + 2 * (bleed + slug), height + 2 * (bleed + slug));
    page.setBleedBox(slug, slug, width + 2 * bleed, height + 2 * bleed);
    page.setTrimBox(slug + bleed, slug + bleed, width, height);
  }
  return document.save();
}

const load = createRequire(join(templatesFolder(), 'compile.ts'));
// Its module build imports JSON in a way that Node refuses; the CommonJS build does not.
const { PDFDocument } = load('@cantoo/pdf-lib') as typeof PdfLib;

let made: NodeCompiler | undefined;

/** Made once: it keeps the fonts and the parsed template. */
function compiler(): NodeCompiler {
  const fonts = dirname(load.resolve('@expo-google-fonts/plus-jakarta-sans/package.json'));
  const fontPaths = ['500Medium', '700Bold', '800ExtraBold'].map((weight) => join(fonts, weight));
  made ??= NodeCompiler.create({ workspace: templatesFolder(), fontArgs: [{ fontPaths }] });
  return made;
}
