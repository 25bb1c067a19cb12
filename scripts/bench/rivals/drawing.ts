import { addressBook } from '../../../src/views/addresses.ts';
import { ENGLISH } from '../../../src/views/english.ts';
import { termLinks } from '../../../src/views/linked-terms.ts';
import { INDONESIAN, type Words } from '../../../src/views/words.ts';
import type { Component, Drawing, Markup, Props } from './markup.ts';
import type { PlainResponse } from './plain-response.ts';

/** What our build decided once for all pages of a door: no page of a village changes it. */
export interface Constants {
  /** End of `<head>` by door: content policy and stylesheets. */
  readonly heads: Lookup;
  /** The element of every client script by its id. */
  readonly scripts: Lookup;
}
type Lookup = Pick<ReadonlyMap<string, string>, 'get'>;

/** A page or file of the site. */
export interface DrawnPage {
  readonly door: string;
  /** Below the site's folder. */
  readonly path: string;
  readonly params: Params;
  readonly props: Props;
  readonly draw: () => string | Promise<string>;
}

type Params = Readonly<Record<string, string | undefined>>;
type Context = Readonly<{ params: Params; props: Props }>;
/** A module of `src/pages`. */
interface DoorModule {
  readonly getStaticPaths?: () => readonly Readonly<{ params: Params; props?: Props }>[];
  readonly default?: Component;
  readonly GET?: (context: Context) => PlainResponse | Promise<PlainResponse>;
}

const addresses = addressBook(import.meta.env.BASE_URL);
const english = addresses.face('en');
const linked = termLinks(addresses);

/** Every page of the doors in their order, not drawn yet. */
export function drawnPages(
  doors: Readonly<Record<string, DoorModule>>,
  constants: Constants,
): readonly DrawnPage[] {
  return Object.entries(doors).flatMap(([door, module]) => {
    const given = { head: constants.heads.get(door) ?? '', scripts: constants.scripts };
    const all = module.getStaticPaths?.() ?? [{ params: {} }];
    return all.map(({ params, props = {} }): DrawnPage => {
      const path = pathOf(door, params);
      const context = { params, props };
      return { door, path, ...context, draw: () => drawnText(module, path, context, given) };
    });
  });
}

function drawnText(
  module: DoorModule,
  path: string,
  context: Context,
  given: Pick<Drawing, 'head' | 'scripts'>,
): string | Promise<string> {
  const { default: component, GET } = module;
  if (component !== undefined) return pageText(component, path, context, given);
  if (GET === undefined) throw new Error(`${path}: its door draws nothing`);
  const response = GET(context);
  return response instanceof Promise ? response.then(fileText) : fileText(response);
}

function fileText({ body }: PlainResponse): string | Promise<string> {
  if (body instanceof ReadableStream)
    return Array.fromAsync(body).then((pieces) => Buffer.concat(pieces).toString());
  if (typeof body !== 'string') throw new TypeError('a file that is no text');
  return body;
}

function pageText(
  component: Component,
  path: string,
  { params, props }: Context,
  given: Pick<Drawing, 'head' | 'scripts'>,
): string | Promise<string> {
  const { words, finished } = surroundings(path);
  const locals = { words };
  const drawing: Drawing = {
    ...given,
    placed: new Set(),
    createAstro: (own) => ({ props: own, params, locals }),
  };
  const whole = ({ text }: Markup): string => finished(`<!DOCTYPE html>${text}`);
  const drawn = component(drawing, props, {});
  return drawn instanceof Promise ? drawn.then(whole) : whole(drawn);
}

/** What our build adds to a page: the words of its language before it is drawn, the linked terms after it. */
export function surroundings(path: string): {
  readonly words: Words;
  readonly finished: (html: string) => string;
} {
  const address = addresses.home + path.replace(/index\.html$/, '');
  const words = address.startsWith(english.home) ? ENGLISH : INDONESIAN;
  return { words, finished: (html) => linked(html, address) };
}

/** The file of a page, by the name of its door: `[kecamatan]/[desa]/index.astro`, `feed.xml.ts`, `404.astro`. */
function pathOf(door: string, params: Params): string {
  const name = door.endsWith('.ts') ? door.slice(0, -'.ts'.length) : door.replace(/\.astro$/, '.html');
  return name.replace(/\[(\w+)\]/g, (_, key: string) => {
    const value = params[key];
    if (value === undefined) throw new Error(`${door} names no ${key}`);
    return value;
  });
}
