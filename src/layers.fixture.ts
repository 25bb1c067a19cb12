const srcPath = (name: string): string => `src/${name}${name.endsWith('.ts') ? '' : '/'}`;

/** What each layer may import besides itself; a path that ends in `/` means everything below it. */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'src/model/': [],
  'src/diagnostics/': ['src/model/'],
  'src/pipeline/': ['src/model/', 'src/diagnostics/'],
  // Importers end where the ordinary way begins: they know texts, tables and how figures are written.
  'src/importers/': [
    'src/model/',
    'src/diagnostics/',
    ...['parse', 'text', 'table', 'numbers', 'place', 'read'].map((name) => `src/pipeline/${name}.ts`),
  ],
  'src/inspection.ts': ['src/model/', 'src/diagnostics/', 'src/pipeline/', 'src/importers/'],
  'src/views/': ['src/model/'],
  'src/components/': ['src/views/', 'src/model/', 'src/styles/', 'src/client/'],
  'src/print/': ['src/views/', 'src/model/'],
  'src/client/': 'inspection.ts pipeline diagnostics importers views model'.split(' ').map(srcPath),
  'src/content/': [],
  'src/styles/': [],
  'src/git-history.ts': ['src/model/'],
  // What a build reads anew and what it knows already.
  'src/site-plan.ts': 'model pipeline/read.ts summary-file.ts views/known-village.ts'.split(' ').map(srcPath),
  'src/summary-file.ts': ['src/views/known-village.ts'],
  'src/past-lines.ts': 'model diagnostics pipeline importers git-history.ts'.split(' ').map(srcPath),
  'src/site.ts':
    'model pipeline diagnostics importers git-history.ts past-lines.ts site-plan.ts views/addresses.ts'
      .split(' ')
      .map(srcPath),
  'src/middleware.ts': ['src/views/'],
  'src/dev-middleware.ts': ['src/views/'],
  'src/pages/': ['src/site.ts', 'src/views/', 'src/components/', 'src/print/', 'src/model/', 'src/content/'],
  // The door of the bundled program, opened only by `papan bangun`.
  'src/program.ts': 'site.ts views/village-summary.ts views/coverage-remarks.ts'.split(' ').map(srcPath),
  // Scripts see everything but components and pages.
  'scripts/':
    'model diagnostics pipeline importers views print client site.ts program.ts inspection.ts git-history.ts'
      .split(' ')
      .map(srcPath),
};

const PRINTING = '@myriaddreamin/typst-ts-node-compiler @cantoo/pdf-lib qrcode @resvg/resvg-js'.split(' ');

/** The only places that may import a package. */
export const OWNERS: Readonly<Record<string, readonly string[]>> = {
  papaparse: ['src/pipeline/parse.ts'],
  zod: ['src/pipeline/schemas/'],
  'jsonc-parser': ['src/pipeline/json.ts', 'src/pipeline/schemas/read-object.ts'],
  ...Object.fromEntries(PRINTING.map((name) => [name, ['src/print/']])),
  marked: ['src/views/village-note.ts'],
  sharp: ['src/print/photo.ts'],
  'chart.js': ['src/client/'],
  minisearch: ['src/client/'],
  daff: ['scripts/row-changes.ts'],
  'playwright-core': ['scripts/browser.ts'],
  '@sparticuz/chromium': ['scripts/browser.ts'],
  'read-excel-file': ['src/importers/'],
  fflate: ['src/importers/'],
  hucre: ['src/print/template-file.ts'],
  '@clack/prompts': ['scripts/questions.ts'],
  vite: ['scripts/client-files.ts'],
  astro: [
    'src/pages/',
    'src/middleware.ts',
    'src/dev-middleware.ts',
    'src/program.ts',
    'scripts/commands/',
    'scripts/build/',
    ...['watch-data', 'client-files', 'regency-styles', 'gallery-route', 'dev-terms'].map(
      (name) => `scripts/${name}.ts`,
    ),
  ],
  'node:fs':
    'src/pipeline/read.ts src/summary-file.ts src/print/kept-files.ts scripts/effects.ts scripts/build/ scripts/site-folder.ts scripts/browser.ts'.split(
      ' ',
    ),
  'node:*':
    'pipeline/read.ts pipeline/folders.ts git-history.ts past-lines.ts site-plan.ts summary-file.ts views/checksum.ts print'
      .split(' ')
      .map(srcPath)
      .concat('scripts/'),
};

/** Parts of the pipeline that need Node; the rest also runs in a browser. */
export const NEEDS_NODE = ['src/pipeline/read.ts', 'src/pipeline/folders.ts'];
/** What also runs in a browser: nothing here may need Node, but for {@link NEEDS_NODE}. */
export const BROWSER_TOO = ['src/pipeline/', 'src/importers/', 'src/inspection.ts', 'src/client/'];
