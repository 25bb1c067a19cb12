import { createRequire } from 'node:module';
import type * as PdfLib from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const { PDFDocument, PDFDict, PDFName, PDFRawStream, decodePDFRawStream } = createRequire(import.meta.url)(
  '@cantoo/pdf-lib',
) as typeof PdfLib;
const MM = 25.4 / 72;

/** One run of letters as a reader finds it; millimetres from the upper left corner of the trim. */
export interface PrintedText {
  readonly text: string;
  readonly font: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A box of the page in mm. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

/**
 * What a print shop's program would find in the file.
 * @param drawnAt size of the file against the print; texts are told in mm of the print
 * @param number which page, from 1
 */
export async function readPdf(pdf: Uint8Array, drawnAt: number = 1, number: number = 1) {
  const file = await PDFDocument.load(pdf, { updateMetadata: false });
  const sheet = file.getPage(number - 1);
  const trim = boxOf(sheet.getTrimBox());
  const descriptors = file.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.has(PDFName.of('FontName')) ? [object] : [],
    );
  const images = file.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image')
        ? [String(object.dict.get(PDFName.of('ColorSpace')))]
        : [],
    );
  const contents = sheet.node.Contents();
  const stream = contents instanceof PDFRawStream ? contents : null;
  const task = getDocument({ data: pdf.slice(), verbosity: 0 });
  const reader = await task.promise;
  const page = await reader.getPage(number);
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  const { info } = await reader.getMetadata();
  const texts = items.flatMap((item): PrintedText[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [size, , , , x, y] = item.transform as [number, number, number, number, number, number];
    const left = (x * MM - trim[0]) / drawnAt;
    const bottom = (trim[3] - y * MM) / drawnAt;
    return [
      {
        text: item.str,
        font: (page.commonObjs.get(item.fontName) as { name: string }).name,
        left,
        right: left + (item.width * MM) / drawnAt,
        top: bottom - (size * 0.745 * MM) / drawnAt,
        bottom,
      },
    ];
  });
  const result = {
    pages: reader.numPages,
    media: boxOf(sheet.getMediaBox()),
    bleed: boxOf(sheet.getBleedBox()),
    trim,
    info: info as Readonly<Record<string, unknown>>,
    language: file.catalog.get(PDFName.of('Lang'))?.toString() ?? '',
    fonts: descriptors.map((font) => ({
      name: String(font.get(PDFName.of('FontName'))),
      isEmbedded: font.has(PDFName.of('FontFile2')) || font.has(PDFName.of('FontFile3')),
    })),
    /** The drawing operators of the page. */
    painted: stream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '',
    texts,
    /** The inks of every picture in the file. */
    images,
  };
  await task.destroy();
  return result;
}

function boxOf(box: { x: number; y: number; width: number; height: number }): Box {
  return [box.x * MM, box.y * MM, (box.x + box.width) * MM, (box.y + box.height) * MM];
}
