import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type * as program from '../../src/program.ts';
import { pageWriter, type ToWrite } from './page-writer.ts';

/** The program that makes pages, as its door exports it. */
export type PageProgram = typeof program;
type Addressed = Awaited<ReturnType<PageProgram['addressed']>>[number];

/** What was made of the pages and files that the program knows. */
export interface PagesMade {
  readonly made: number;
  /** Addresses that two routes claim; the one that Astro ranks higher was made. */
  readonly doubled: readonly string[];
  /** The distinct content policies of the pages. */
  readonly policies: ReadonlySet<string>;
}

/** Bytes of a file that are handed over together. */
const TOGETHER = 1_000_000;
/** Only its path counts: pages take the address of the site from its settings. */
const ORIGIN = 'http://situs.invalid';

/**
 * Makes the wanted pages and files of a program into a folder.
 * @param isWanted by the parts of an address below the base: `['rawa-teladan', 'umpamasari', '2026']`
 * @throws what a page threw, or where the folder takes no more; what was begun stays
 */
export async function madePages(
  { pages, addressed }: PageProgram,
  folder: string,
  isWanted: (parts: readonly string[]) => boolean,
): Promise<PagesMade> {
  const all = Map.groupBy(await addressed(), ({ pathname }) => pathname.replace(/\/$/, ''));
  const wanted = [...all.values()].flatMap(([first]) =>
    first !== undefined && isWanted(partsOf(first.pathname)) ? [first] : [],
  );
  await using writer = pageWriter({ folder, base: pages.manifest.base });
  for (const one of wanted.toSorted(byVillage)) {
    for await (const part of drawn(one, pages)) await writer.write(part);
    // What pages leave behind is given back only between tasks.
    await setImmediate();
  }
  const policies = await writer.finished();
  const doubled = [...all].flatMap(([address, { length }]) => (length > 1 ? [address] : []));
  return { made: wanted.length, doubled, policies };
}

/** What is written of one address: a page whole, since its terms are linked; any other file as it comes. */
async function* drawn(one: Addressed, pages: PageProgram['pages']): AsyncGenerator<ToWrite> {
  const { pathname, route } = one;
  const isPage = route.type === 'page';
  const address = `${pages.baseWithoutTrailingSlash}${isPage ? `${pathname.replace(/\/$/, '')}/` : pathname}`;
  const request = new Request(new URL(address, ORIGIN));
  const response = await pages.render(request, { routeData: route });
  const wanted = route.route === '/404' ? 404 : 200;
  if (response.status !== wanted) throw new Error(`${pathname}: status ${response.status}`);
  const told = { file: fileOf(one), address: isPage ? address : null };
  let isMore = false;
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    waiting.push(piece);
    length += piece.length;
    if (isPage || length < TOGETHER) continue;
    yield { ...told, isMore, body: joined(waiting, length) };
    [isMore, waiting, length] = [true, [], 0];
  }
  if (!isMore || length > 0) yield { ...told, isMore, body: joined(waiting, length) };
}

/** By its pieces, mostly one: to ask for it whole would copy it. What is copied is given back at once. */
function joined(pieces: readonly Uint8Array<ArrayBuffer>[], length: number): ToWrite['body'] {
  const [first] = pieces;
  if (first?.length === length && isWhole(first)) return first;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
    if (isWhole(piece)) piece.buffer.transfer(0);
  }
  return whole;
}

/** Whether its buffer holds nothing else. */
function isWhole({ length, buffer }: Uint8Array): boolean {
  return length === buffer.byteLength;
}

/** A page is the index of a folder, so that its address ends in a slash; only hosts ask for `404.html`. */
function fileOf({ pathname, route }: Addressed): string {
  if (route.type !== 'page') return pathname.replace(/\/$/, '');
  return route.route === '/404' ? '404.html' : join(pathname, 'index.html');
}

/** Village by village, so that what one page needs is at hand for the next; what speaks of all comes last. */
function byVillage(a: Addressed, b: Addressed): number {
  const [ofAll, other] = [a, b].map(({ route }) => Number(route.params.length === 0));
  if (ofAll !== other) return (ofAll ?? 0) - (other ?? 0);
  return a.pathname < b.pathname ? -1 : 1;
}

function partsOf(pathname: string): readonly string[] {
  return pathname.split('/').filter((part) => part !== '');
}
