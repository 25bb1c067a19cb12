import type { Village } from '../model/village.ts';
import type { SiteSettings } from '../model/reference.ts';
import type { AddressBook } from '../views/addresses.ts';
import { certificate } from '../views/certificate.ts';
import type { CoverageTime } from '../views/coverage.ts';
import type { Print } from '../views/print-types.ts';
import { emblemSource } from './emblem.ts';

/** The certificate of a village, with the address of its evidence as text and QR code. */
export function certificateFile(
  village: Village,
  year: number,
  time: CoverageTime,
  settings: SiteSettings,
  addresses: AddressBook,
): Print {
  const address = addresses.absolute(settings.origin, addresses.villageIndicators(village));
  const emblemSvg = village.emblem === null ? undefined : emblemSource(village.emblem.content);
  return certificate(village, year, time, { address, emblemSvg });
}
