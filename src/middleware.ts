import { defineMiddleware } from 'astro:middleware';
import { addressBook } from './views/addresses.ts';
import { ENGLISH } from './views/english.ts';
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

const english = addressBook(import.meta.env.BASE_URL).face('en').home;

/** The address of a page decides its language; the view and every component of the page get the words for it here. */
export const onRequest = defineMiddleware(({ url, locals }, next) => {
  locals.words = url.pathname.startsWith(english) ? ENGLISH : INDONESIAN;
  return next();
});
