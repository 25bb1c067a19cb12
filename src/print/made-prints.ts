import type { ReferenceBook } from '../model/reference.ts';
import type { AddressBook } from '../views/addresses.ts';
import type { MadePrint } from '../views/board-page.ts';
import type { VillagePrint } from '../views/village-prints.ts';
import { printedFile } from './print-file.ts';
import { villageFile } from './village-file.ts';

/** The prints of a page with the sizes of their files, which the page tells before anyone downloads them. */
export async function madePrints(
  prints: readonly VillagePrint[],
  reference: ReferenceBook,
  addresses: AddressBook,
): Promise<readonly MadePrint[]> {
  const made: MadePrint[] = [];
  for (const published of prints) {
    const print = villageFile(published, reference, addresses);
    const bytes: { pdf?: number; svg?: number; png?: number } = {};
    // One after the other: the typesetter keeps the layout of the last print for its second format.
    for (const format of published.formats)
      bytes[format] = (await printedFile(print, format)).body.byteLength;
    made.push({ published, print, bytes });
  }
  return made;
}
