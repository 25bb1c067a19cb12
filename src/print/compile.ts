import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type * as PdfLib from '@cantoo/pdf-lib';
import type { Billboard } from '../views/billboard-types.ts';
import { qrCode } from './qr.ts';
import { boardSvg } from './svg.ts';

const POINTS_PER_MM = 72 / 25.4;
/** A result that this many boards did not ask for again is forgotten, which keeps memory flat. */
const KEPT_BOARDS = 2;

/**
 * The board as PDF for the print shop: CMYK, fonts embedded, one page. TrimBox is the size of the board, BleedBox and
 * MediaBox are larger by the bleed. The same board gives the same bytes.
 * @throws Error where the template has a fault or the address is longer than a code holds; no other data makes it throw,
 * an emblem that is no picture is left out
 */
export async function billboardPdf(board: Billboard): Promise<Uint8Array> {
  return withBoxes(await typeset(board, (document) => compiler().pdf(document)), board.page);
}

/**
 * The board as SVG of trim size for screens and for drawing programs: letters as outlines, nothing loaded from
 * elsewhere. Right after {@link billboardPdf} of the same board it costs less, because the layout is still known.
 * @throws Error as {@link billboardPdf}
 */
export async function billboardSvg(board: Billboard): Promise<string> {
  return boardSvg(await typeset(board, (document) => compiler().plainSvg(document)), board);
}

async function typeset<T>(board: Billboard, output: (document: NodeTypstDocument) => T): Promise<T> {
  const result = compiler().compile({
    mainFilePath: join(templates(), 'baliho.typ'),
    inputs: { board: JSON.stringify(board), code: JSON.stringify(qrCode(board.footer.qr.text)) },
  });
  try {
    if (result.result) return output(result.result);
  } finally {
    compiler().evictCache(KEPT_BOARDS);
    // What the compiler gave out is freed between turns of the event loop only: without one, a thousand boards in a
    // row take a gigabyte.
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
  const [fault] = result.takeError()?.shortDiagnostics ?? [];
  if (board.header.emblemSvg === null) throw new Error(`baliho.typ: ${fault?.message ?? 'unknown fault'}`);
  return typeset({ ...board, header: { ...board.header, emblemSvg: null } }, output);
}

/** Typst writes a MediaBox only; dates stay out, so that equal boards are equal files. */
async function withBoxes(pdf: Uint8Array, page: Billboard['page']): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const bleed = page.bleedMm * POINTS_PER_MM;
  const [width, height] = [page.widthMm * POINTS_PER_MM, page.heightMm * POINTS_PER_MM];
  const sheet = document.getPage(0);
  for (const box of ['setMediaBox', 'setCropBox', 'setBleedBox'] as const)
    sheet[box](0, 0, width + 2 * bleed, height + 2 * bleed);
  sheet.setTrimBox(bleed, bleed, width, height);
  return document.save();
}

/** Folder of the templates; a bundler moves this module away from them, and then builds from the project's folder. */
function templates(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  return here.endsWith(join('src', 'print')) ? here : join(process.cwd(), 'src', 'print');
}

const load = createRequire(join(templates(), 'compile.ts'));
// Its module build imports JSON in a way that Node refuses; the CommonJS build does not.
const { PDFDocument } = load('@cantoo/pdf-lib') as typeof PdfLib;

let made: NodeCompiler | undefined;

/** Made once: it keeps the fonts and the parsed template. */
function compiler(): NodeCompiler {
  const fonts = dirname(load.resolve('@expo-google-fonts/plus-jakarta-sans/package.json'));
  const fontPaths = ['500Medium', '700Bold', '800ExtraBold'].map((weight) => join(fonts, weight));
  made ??= NodeCompiler.create({ workspace: templates(), fontArgs: [{ fontPaths }] });
  return made;
}
