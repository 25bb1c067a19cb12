import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { clientFiles } from './scripts/client-files.ts';
import { devTerms } from './scripts/dev-terms.ts';
import { galleryRoute } from './scripts/gallery-route.ts';
import { regencyStyles } from './scripts/regency-styles.ts';
import { watchData } from './scripts/watch-data.ts';

/** Where the site will stand: `situs.json` of the data directory, so that a regency changes no code. */
const settings = JSON.parse(readFileSync(resolve(process.env.PAPAN_DATA ?? 'data', 'situs.json'), 'utf8'));

export default defineConfig({
  site: settings.alamat,
  base: settings.dasar,
  trailingSlash: 'always',
  integrations: [
    mdx(),
    watchData(process.cwd()),
    clientFiles(process.cwd()),
    regencyStyles(process.cwd()),
    galleryRoute(process.cwd()),
    devTerms(process.cwd()),
  ],
  // Shiki writes inline styles, which the policy below refuses.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // One stylesheet for all pages: cached after the first, and 4,191 pages do not each carry a copy.
  build: { concurrency: 4, inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
      ],
      styleDirective: { resources: ["'self'"] },
    },
  },
});
