import { App } from 'astro/app';
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import { regionMap, site, time } from './site.ts';
import { coverageRemarks } from './views/coverage-remarks.ts';
import { summaryLines } from './views/village-summary.ts';

/** As `createApp` makes it, but a page that cannot be made stops the build instead of becoming a page of an error. */
class PageMaker extends App {
  override createErrorHandler(): ReturnType<App['createErrorHandler']> {
    return {
      renderError: (_, { error, status }) =>
        Promise.reject(error instanceof Error ? error : new Error(`status ${status}`, { cause: error })),
    };
  }
}

/** Makes pages: `pages.render(request, { routeData })`. */
export const pages = new PageMaker(withDoorsOnce(createApp().manifest), false);

/** Each door is imported once: Astro would ask the loader for it again at every page. */
function withDoorsOnce({ pageMap, ...manifest }: App['manifest']): App['manifest'] {
  if (pageMap === undefined) throw new Error('Astro names no doors');
  const doors = [...pageMap].map(([component, imported]): [string, typeof imported] => {
    let door: ReturnType<typeof imported> | undefined;
    return [component, () => (door ??= imported())];
  });
  return { ...manifest, pageMap: new Map(doors) };
}

/** Every address of the site with the route that makes it. */
export const addressed = () => new StaticPaths(pages).getAll();

/** Everything that was read. */
export { site };

/** The summaries of every village, for the next build and for the pages that join shards; never published. */
export const summaries = (): string => [...summaryLines(site)].join('');

/** What a person should know of the whole: doubled codes, unlisted folders, map, history. */
export const remarks = (): readonly string[] => [...coverageRemarks(site, time), ...regionMap.remarks];
