import type { ReferenceBook } from '../model/reference.ts';
import type { AddressBook } from '../views/addresses.ts';
import { billboard } from '../views/billboard.ts';
import type { BoardPath } from '../views/board-paths.ts';
import { printPdf, printSvg } from './compile.ts';
import { emblemSource } from './emblem.ts';

/** A file as a server sends it. */
export interface BoardFile {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** The board of one published document, 3000 × 2000 mm, with the address of its page as text and QR code. */
export async function boardFile(
  props: BoardPath['props'],
  reference: ReferenceBook,
  addresses: AddressBook,
): Promise<BoardFile> {
  const { village, year, compared, format } = props;
  const address = addresses.absolute(reference.settings.origin, addresses.year(village, year));
  const emblemSvg = village.emblem === null ? undefined : emblemSource(village.emblem.content);
  const board = billboard(village, compared, reference, {
    address,
    ...(emblemSvg === undefined ? {} : { emblemSvg }),
  });
  if (board === null) throw new Error('a board of 3 × 2 m has room for every document');
  if (format === 'svg') return { body: await printSvg(board), type: 'image/svg+xml' };
  return { body: new Uint8Array(await printPdf(board)), type: 'application/pdf' };
}
