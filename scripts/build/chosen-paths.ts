import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Address of the summaries, which leave the site before it is published. */
export const SUMMARIES_ROUTE = 'papan-ringkasan.ndjson';
/** Address of what was found in the folders, which leaves it too. */
export const FINDINGS_ROUTE = 'papan-temuan.json';

/** What a build made of the pages and files that it knows, counted while it runs. */
export interface PathTally {
  made: number;
  passedOver: number;
  /** Milliseconds of a clock that only runs forward, when pages began. */
  begun: number;
  finished: number;
}

/**
 * Makes only the wanted pages and files; the others are told to Astro at no time. Also adds the summaries, which pages
 * of many villages are made from the next time.
 * @param isWanted by the parts of an address below the base: `['rawa-teladan', 'umpamasari', '2026']`
 */
export function chosenPaths(
  isWanted: (parts: readonly string[]) => boolean,
  tally: PathTally,
): AstroIntegration {
  return {
    name: 'papan-chosen-paths',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const [name, door] of [
          [SUMMARIES_ROUTE, 'summary-route.ts'],
          [FINDINGS_ROUTE, 'findings-route.ts'],
        ] as const) {
          const entrypoint = fileURLToPath(new URL(`../../src/${door}`, import.meta.url));
          injectRoute({ pattern: `/${name}`, entrypoint, prerender: true });
        }
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          getStaticPaths: async () => {
            const paths = await standard.getStaticPaths();
            const wanted = paths.filter(({ pathname }) => isWanted(partsOf(pathname)));
            tally.made = wanted.length;
            tally.passedOver = paths.length - wanted.length;
            tally.begun = performance.now();
            return wanted;
          },
          teardown: async () => {
            tally.finished = performance.now();
            await standard.teardown?.();
          },
        }));
      },
    },
  };
}

function partsOf(pathname: string): readonly string[] {
  return pathname.split('/').filter((part) => part !== '');
}
