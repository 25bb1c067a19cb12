import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Links the terms of pages in `npm run dev`; a build does that as it writes them (`build/writer-thread.ts`). */
export function devTerms(directory: string): AstroIntegration {
  const entrypoint = pathToFileURL(join(directory, 'src', 'dev-middleware.ts'));
  return {
    name: 'papan-dev-terms',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command === 'dev') addMiddleware({ entrypoint, order: 'pre' });
      },
    },
  };
}
