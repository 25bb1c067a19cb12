import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type * as program from '../../src/program.ts';
import { policyIn } from '../response-headers.ts';

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

/** Where the policy stands in a page, in bytes. */
const HEAD = 8192;
/** Bytes that are written together. */
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
  const policies = new Set<string>();
  const folders = new Set<string>();
  for (const one of wanted.toSorted(byVillage)) {
    const file = join(folder, fileOf(one));
    const above = dirname(file);
    if (!folders.has(above)) mkdirSync(above, { recursive: true });
    folders.add(above);
    await written(file, await responseOf(one, pages), (beginning) => {
      if (one.route.type === 'page') policies.add(policyOf(beginning, one));
    });
    // What pages leave behind is given back only between tasks.
    await setImmediate();
  }
  const doubled = [...all].flatMap(([address, { length }]) => (length > 1 ? [address] : []));
  return { made: wanted.length, doubled, policies };
}

async function responseOf({ pathname, route }: Addressed, pages: PageProgram['pages']): Promise<Response> {
  const path = route.type === 'page' ? `${pathname.replace(/\/$/, '')}/` : pathname;
  const request = new Request(new URL(`${pages.baseWithoutTrailingSlash}${path}`, ORIGIN));
  const response = await pages.render(request, { routeData: route });
  const wanted = route.route === '/404' ? 404 : 200;
  if (response.status !== wanted) throw new Error(`${pathname}: status ${response.status}`);
  return response;
}

/**
 * Writes what is sent as it comes, so that a file of a whole country is never held.
 * @param onBeginning is given what comes first before anything is written
 */
async function written(
  file: string,
  response: Response,
  onBeginning: (bytes: Uint8Array) => void,
): Promise<void> {
  let isBegun = false;
  let waiting: Uint8Array[] = [];
  const write = (): void => {
    // By its pieces, mostly one: to join one would copy it.
    const bytes = waiting.length === 1 && waiting[0] ? waiting[0] : Buffer.concat(waiting);
    if (!isBegun) onBeginning(bytes);
    // Without waiting in between: handing 12,000 files to other threads takes longer than writing them.
    writeFileSync(file, bytes, { flag: isBegun ? 'a' : 'w' });
    isBegun = true;
    waiting = [];
  };
  let length = 0;
  for await (const piece of response.body ?? []) {
    waiting.push(piece);
    length += piece.length;
    if (length < TOGETHER) continue;
    write();
    length = 0;
  }
  if (!isBegun || waiting.length > 0) write();
}

/** A page is the index of a folder, so that its address ends in a slash; only hosts ask for `404.html`. */
function fileOf({ pathname, route }: Addressed): string {
  if (route.type !== 'page') return pathname.replace(/\/$/, '');
  return route.route === '/404' ? '404.html' : join(pathname, 'index.html');
}

function policyOf(body: Uint8Array, { pathname }: Addressed): string {
  const page = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const policy = policyIn(page.toString('latin1', 0, HEAD)) ?? policyIn(page.toString('latin1'));
  if (policy === null) throw new Error(`${pathname} has no content policy`);
  return policy;
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
