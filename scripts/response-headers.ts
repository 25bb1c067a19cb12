import { join } from 'node:path';
import { writeAt } from './site-folder.ts';

/** Directives of a content policy by name. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** What a page cannot say of itself: a `meta` element is not heard on framing. */
const OF_HEADERS_ALONE = "frame-ancestors 'none'";
/**
 * What single pages allow themselves (search, comparison, check page), so that every shard writes the same file; and the
 * emblem inside of a board that somebody opens as SVG, which has no policy of its own.
 */
const OF_SINGLE_FILES = "connect-src 'self'; worker-src 'self' blob:; img-src data:";

/**
 * Writes `_headers`, which Cloudflare Pages and Netlify read: the policy of all pages together, so that it refuses
 * nothing that a page allows itself, and what only a header can say.
 * @param policies of the pages, as their `meta` elements write them
 */
export function writeHeaders(site: string, policies: Iterable<string>, base: string): void {
  const joined = joinedPolicy([...policies].toSorted().map(policyFrom));
  writeAt(join(site, '_headers'), headersText(joined, base.replace(/\/?$/, '/')));
}

/** Text of `_headers` for a site at a base path. */
export function headersText(policy: Policy, base: string): string {
  const directives = [...policy].map(([name, sources]) => [name, ...sources].join(' '));
  return [
    '/*',
    `  Content-Security-Policy: ${directives.join('; ')}`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  X-Frame-Options: DENY',
    // Their names change with their content.
    `${base}_astro/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    // Open data may be read by programs of other sites.
    ...['json', 'csv', 'xml'].flatMap((ending) => [`/*.${ending}`, '  Access-Control-Allow-Origin: *']),
    '',
  ].join('\n');
}

/** The policy that a page says by its `meta` element; `null` if it says none. */
export function policyIn(html: string): string | null {
  return /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? null;
}

/** A policy as a header or `meta` element writes it. */
export function policyFrom(text: string): Policy {
  const directives = text.split(';').map((one) => one.trim().split(/\s+/));
  return new Map(directives.flatMap(([name = '', ...sources]) => (name === '' ? [] : [[name, sources]])));
}

/** The strictest policy that refuses nothing that one of these allows, and nothing that may be framed. */
export function joinedPolicy(policies: readonly Policy[]): Policy {
  const all = [...policies, policyFrom(OF_SINGLE_FILES)];
  const names = [...new Set(all.flatMap((policy) => [...policy.keys()]))];
  const joined = names.map((name): [string, readonly string[]] => {
    const sources = new Set(all.flatMap((policy) => policy.get(name) ?? []));
    if (sources.size > 1) sources.delete("'none'");
    return [name, [...sources]];
  });
  return new Map([...joined, ...policyFrom(OF_HEADERS_ALONE)]);
}
