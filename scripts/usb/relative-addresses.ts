import { posix } from 'node:path';

/** The files of a built site, by their path from its root. */
export type SiteFiles = ReadonlySet<string>;

/** A page whose addresses lead on without a web server, and those that lead to no file. */
export interface RelativePage {
  readonly html: string;
  readonly lost: readonly string[];
}

/** An opening tag with its attributes; what stands in scripts and styles, whose bytes the policy names, is passed over. */
const PIECE = /<(script|style)\b([^>]*)>.*?<\/\1>|<!--.*?-->|<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gis;
const ATTRIBUTE = /(\s)([a-z:-]+)="([^"]*)"/gi;

/**
 * Rewrites every address of the site on one page to a path that starts from the page, with `index.html` written out.
 * Scripts of their own file and what fetches do not run from a folder: their elements and doors are left out, so that
 * the page shows what it shows without them.
 * @param path of the page from the root of the site
 * @param base path of the site, with `/` at both ends
 * @example relativePage('<a href="/a/b/#c">', 'd/index.html', '/', new Set(['a/b/index.html'])).html
 * // '<a href="../a/b/index.html#c">'
 */
export function relativePage(html: string, path: string, base: string, files: SiteFiles): RelativePage {
  const lost: string[] = [];
  const relative: Rewrite = (address, mayBeLost) => {
    const [, route = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
    const whole = route.startsWith('/') ? route : posix.join(base, posix.dirname(path), route);
    const file = fileOf(whole, base, files);
    if (file === null && !mayBeLost) lost.push(address);
    return file === null ? address : posix.relative(posix.dirname(path), file) + rest;
  };
  const rewritten = html.replace(PIECE, (piece, element: string | undefined, attributes: string = '') => {
    if (element === undefined) return withAddresses(piece, relative);
    const source = / src="([^"]*)"/.exec(attributes)?.[1];
    if (source === undefined) return piece;
    return attributes.includes('type="module"') ? '' : withAddresses(piece, relative);
  });
  return { html: rewritten, lost };
}

type Rewrite = (address: string, mayBeLost: boolean) => string;

/** Leads out of the site, or stays on the page. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/|[?#]|$)/i;

function withAddresses(piece: string, relative: Rewrite): string {
  return piece.replace(ATTRIBUTE, (whole, space: string, name: string, value: string) => {
    if (name === 'data-explore') return '';
    const [, before = '', address = ''] = /^(\d+; *url=)?(.*)$/is.exec(value) ?? [];
    if (ELSEWHERE.test(address) || !holdsAddress(name, before !== '', address)) return whole;
    // What only a script reads may be a folder, or the beginning of an address.
    return `${space}${name}="${before}${relative(address, name.startsWith('data-'))}"`;
  });
}

function holdsAddress(name: string, isRedirect: boolean, address: string): boolean {
  if (isRedirect) return name === 'content';
  return /^(?:href|src|action|poster)$/i.test(name) || (name.startsWith('data-') && address.startsWith('/'));
}

function fileOf(route: string, base: string, files: SiteFiles): string | null {
  if (!route.startsWith(base)) return null;
  const path = decodeURIComponent(route.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return files.has(file) ? file : null;
}
