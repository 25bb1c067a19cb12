import type { SiteSettings } from '../model/reference.ts';
import type { AddressBook } from './addresses.ts';

/**
 * The text of `/.well-known/security.txt`; it ends a year after the build, so that a forgotten site does not promise.
 * @see RFC 9116
 */
export function securityText(settings: SiteSettings, today: string, addresses: AddressBook): string {
  const expires = `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}T00:00:00Z`;
  const address = addresses.absolute(settings.origin, addresses.securityText);
  return `Contact: ${settings.securityContact}\nExpires: ${expires}\nPreferred-Languages: id, en\nCanonical: ${address}\n`;
}
