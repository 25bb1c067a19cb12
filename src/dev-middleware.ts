import { defineMiddleware } from 'astro:middleware';
import { addressBook } from './views/addresses.ts';
import { termLinks } from './views/linked-terms.ts';

const linked = termLinks(addressBook(import.meta.env.BASE_URL));

/** While the site is shown as it is worked on, the terms of a page become links as it is asked for. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  return isPage ? new Response(linked(await response.text(), url.pathname), response) : response;
});
