import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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

/** Files that are being written while the next page is made. */
const WRITTEN_AT_ONCE = 8;
/** Where the policy stands in a page, in bytes. */
const HEAD = 8192;
/** Only its path counts: pages take the address of the site from its settings. */
const ORIGIN = 'http://situs.invalid';

/**
 * Makes the wanted pages and files of a program into a folder: those of a village first, those of the whole last.
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
  const files = writer();
  for (const one of wanted.toSorted((a, b) => b.route.params.length - a.route.params.length)) {
    const file = join(folder, fileOf(one));
    const body = await bodyOf(one, pages);
    if (one.route.type === 'page') policies.add(policyOf(body, one));
    const above = dirname(file);
    if (!folders.has(above)) mkdirSync(above, { recursive: true });
    folders.add(above);
    await files.write(file, body);
  }
  await files.finished();
  const doubled = [...all].flatMap(([address, { length }]) => (length > 1 ? [address] : []));
  return { made: wanted.length, doubled, policies };
}

/** Writes some files at once, so that the disk is never waited for; what fails is thrown at the next file. */
function writer(): { write(file: string, body: Uint8Array): Promise<void>; finished(): Promise<void> } {
  const writing = new Set<Promise<void>>();
  const faults: unknown[] = [];
  const stopAtFault = (): void => {
    if (faults.length > 0) throw faults[0];
  };
  return {
    write: async (file, body) => {
      const written = writeFile(file, body)
        .catch((fault: unknown) => void faults.push(fault))
        .finally(() => writing.delete(written));
      writing.add(written);
      if (writing.size >= WRITTEN_AT_ONCE) await Promise.race(writing);
      stopAtFault();
    },
    finished: async () => {
      await Promise.all(writing);
      stopAtFault();
    },
  };
}

async function bodyOf({ pathname, route }: Addressed, pages: PageProgram['pages']): Promise<Uint8Array> {
  const path = route.type === 'page' ? `${pathname.replace(/\/$/, '')}/` : pathname;
  const request = new Request(new URL(`${pages.baseWithoutTrailingSlash}${path}`, ORIGIN));
  const response = await pages.render(request, { routeData: route });
  const wanted = route.route === '/404' ? 404 : 200;
  if (response.status !== wanted) throw new Error(`${pathname}: status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
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

function partsOf(pathname: string): readonly string[] {
  return pathname.split('/').filter((part) => part !== '');
}
