import { defineMiddleware } from 'astro:middleware';
import { addressBook } from './views/addresses.ts';
import { ENGLISH } from './views/english.ts';
import { termLinks } from './views/linked-terms.ts';
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
const linked = termLinks(addresses);

/**
 * The address of a page decides its language; the view and every component of the page get the words for it here. While
 * the site is shown as it is worked on, the terms of a page become links here as well; a build does that where it writes.
 */
export const onRequest = defineMiddleware(async ({ url, locals }, next) => {
  locals.words = url.pathname.startsWith(english) ? ENGLISH : INDONESIAN;
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (import.meta.env.PROD || !isPage) return response;
  return new Response(linked(await response.text(), url.pathname), response);
});
