import { defineMiddleware } from 'astro:middleware';
import { addressBook } from './views/addresses.ts';
import { ENGLISH } from './views/english.ts';
import { withLinkedTerms } from './views/linked-terms.ts';
import { INDONESIAN, type Words } from './views/words.ts';

declare global {
  // oxlint-disable-next-line typescript/no-namespace
  namespace App {
    interface Locals {
      /** How the page speaks: what a component says of itself, it says by these. */
      words: Words;
    }
  }
}

const addresses = addressBook(import.meta.env.BASE_URL);
const english = addresses.face('en').home;
/** Pages that explain the terms themselves, or quote what files say. */
const EXPLAINING: ReadonlySet<string> = new Set([
  addresses.glossary,
  addresses.face('en').glossary,
  addresses.help(),
  addresses.check,
]);

/**
 * The address of a page decides its language; the view and every component of the page get the words for it here. The
 * terms of a page become links to the glossary of its language; everything that is no page passes untouched.
 */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  locals.words = url.pathname.startsWith(english) ? ENGLISH : INDONESIAN;
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (!isPage || EXPLAINING.has(url.pathname)) return response;
  const { glossary } = addresses.face(locals.words.language);
  return new Response(withLinkedTerms(await response.text(), glossary), response);
});
