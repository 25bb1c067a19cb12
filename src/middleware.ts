import type { MiddlewareHandler } from 'astro';
import { addresses } from './site.ts';
import { withLinkedTerms } from './views/linked-terms.ts';

/** Pages that explain the terms themselves, or quote what files say. */
const EXPLAINING: ReadonlySet<string> = new Set([addresses.glossary, addresses.help(), addresses.check]);

/** Links the terms of every Indonesian page to the glossary; everything that is no page passes untouched. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (!isPage || EXPLAINING.has(url.pathname)) return response;
  const html = await response.text();
  const isIndonesian = /<html[^>]*\blang="id"/.test(html);
  return new Response(isIndonesian ? withLinkedTerms(html, addresses.glossary) : html, response);
};
