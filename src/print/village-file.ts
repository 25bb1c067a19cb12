import type { ReferenceBook } from '../model/reference.ts';
import type { AddressBook } from '../views/addresses.ts';
import type { Print } from '../views/print-types.ts';
import { refusal } from '../views/refusal.ts';
import { printedAddress } from '../views/short-page.ts';
import { printOf, type VillagePrint } from '../views/village-prints.ts';
import { emblemSource } from './emblem.ts';

/** A published print of a village, with the address of its page as text and QR code. */
export function villageFile(
  { village, compared, name, year }: Omit<VillagePrint, 'file' | 'formats'>,
  reference: ReferenceBook,
  addresses: AddressBook,
): Print {
  const address = printedAddress(village, year, reference.settings.origin, addresses);
  const emblemSvg = village.emblem === null ? undefined : emblemSource(village.emblem.content);
  return printOf(name, village, compared, reference, { address, emblemSvg }) ?? refusal(name, address);
}
