import type { AgencyBudget } from '../model/agency.ts';
import type { SiteSettings } from '../model/reference.ts';
import type { AddressBook } from '../views/addresses.ts';
import { agencyBoard } from '../views/agency-board.ts';
import { printSizeOf } from '../views/print-sizes.ts';
import type { Print } from '../views/print-types.ts';
import { refusal } from '../views/refusal.ts';

/** The banner of an agency, with the address of its page as text and QR code. */
export function agencyFile(
  budget: AgencyBudget,
  name: string,
  settings: SiteSettings,
  addresses: AddressBook,
): Print {
  const address = addresses.absolute(settings.origin, addresses.agency(budget.slug, budget.year));
  const size = printSizeOf(name) ?? undefined;
  return agencyBoard(budget, settings, { address, size }) ?? refusal(name, address);
}
