import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';

const MDX = 'text in MDX, a handful of pages';
const NO_TEXT = 'no text, and Eleventy writes texts';

/** Doors that the rivals do not open, and why; the bench fails where their files are more than a small share. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'panduan/[pembaca]/index.astro': MDX,
  'panduan/kesalahan/index.astro': MDX,
  'istilah/index.astro': MDX,
  'panduan/[templat].xlsx.ts': NO_TEXT,
  // Boards, photographs and emblems: where the bench is measured there are none.
  '[lambang].png.ts': NO_TEXT,
  '[kecamatan]/[desa]/lambang.png.ts': NO_TEXT,
  '[kecamatan]/[desa]/[foto].[format].ts': NO_TEXT,
  '[kecamatan]/[desa]/indikator/piagam.pdf.ts': NO_TEXT,
  '[kecamatan]/[desa]/[tahun]/baliho/[berkas].[format].ts': NO_TEXT,
  'opd/[slug]/[tahun]/[berkas].[format].ts': NO_TEXT,
};

const ROOT = resolve(import.meta.dirname, '../../..');
const PAGES = join(ROOT, 'src', 'pages');
const HERE = import.meta.dirname;
const ENTRY = 'virtual:papan-rival';

/** An import that wants the address of a script, not what is in it. */
const ADDRESS = /([\w-]+)\.ts\?(?:worker&)?url$/;

/** The compiler that the installed Astro itself uses: of its ways, what is used here. */
type Compiler = Readonly<{
  transform(
    source: string,
    options: object,
  ): { code: string; diagnostics: { severity: string; text: string }[] };
}>;

/** A bundle of all pages. */
export interface Bundle {
  /** Folder and file name. */
  readonly folder: string;
  readonly name: string;
  /** Our finished site, which tells the hashed names of client scripts. */
  readonly built: string;
  /** Compiled text by path: every component that a door needs, and the doors themselves. */
  readonly compiled: ReadonlyMap<string, string>;
  /** Exports besides the pages. */
  readonly more?: string;
}

/**
 * Bundles every door of the site, with all components and views, to one plain module beside which nothing of Astro is
 * left: `.astro` files become functions that join strings. It exports `pages(constants)`. A person who writes a plain
 * script has the functions to begin with, so this is outside of what is measured.
 */
export async function bundleRival(bundle: Bundle): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    define: { 'import.meta.env.BASE_URL': '"/"' },
    plugins: [plainPages(bundle)],
    build: {
      ssr: true,
      target: 'esnext',
      outDir: bundle.folder,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: {
        input: ENTRY,
        output: { entryFileNames: bundle.name, codeSplitting: false },
      },
    },
  });
}

function plainPages({ built, compiled, more = '' }: Bundle): Plugin {
  return {
    name: 'papan-rival',
    enforce: 'pre',
    resolveId: (source) => {
      if (source === ENTRY) return `\0${ENTRY}`;
      if (source === 'astro/compiler-runtime') return join(HERE, 'markup.ts');
      if (ADDRESS.test(source)) return `\0${source}`;
      return source.endsWith('.css') ? '\0styles' : null;
    },
    load: (id) => {
      if (id === '\0styles') return '';
      if (id.startsWith('\0') && ADDRESS.test(id)) return addressText(id, built);
      if (id.endsWith('.astro')) return compiled.get(id) ?? null;
      return id === `\0${ENTRY}` ? `${entryText([...doorFiles().keys()])}\n${more}` : null;
    },
    transform: (code, id) => {
      const isDoor = dirname(id).startsWith(PAGES) && id.endsWith('.ts');
      const plain = join(HERE, 'plain-response.ts');
      return isDoor
        ? { code: `import { PlainResponse as Response } from '${plain}';\n${code}`, map: null }
        : null;
    },
  };
}

/** Every door that is an `.astro` file, and every component that they need, compiled, by path. */
export async function compiledPages(): Promise<ReadonlyMap<string, string>> {
  const astro = createRequire(import.meta.url).resolve('astro');
  const compiler = createRequire(astro).resolve('@astrojs/compiler-rs');
  const { transform } = (await import(pathToFileURL(compiler).href)) as Compiler;
  const compiled = new Map<string, string>();
  const add = (path: string): void => {
    if (!path.endsWith('.astro') || compiled.has(path)) return;
    const code = compiledText(transform, readFileSync(path, 'utf8'), path);
    compiled.set(path, code);
    for (const [, from = ''] of code.matchAll(/^import \w+ from "([^"]+\.astro)";$/gm))
      add(join(dirname(path), from));
  };
  for (const path of doorFiles().values()) add(path);
  return compiled;
}

/** As Astro compiles it, but for the address of the runtime. */
function compiledText(transform: Compiler['transform'], source: string, filename: string): string {
  const { code, diagnostics } = transform(source, {
    compact: 'jsx',
    filename,
    normalizedFilename: filename.slice(ROOT.length),
    internalURL: 'astro/compiler-runtime',
    resultScopedSlot: true,
    resolvePath: (specifier: string) => specifier,
  });
  const fault = diagnostics.find(({ severity }) => severity === 'error');
  if (fault) throw new Error(`${filename}: ${fault.text}`);
  return code;
}

/** Path of every door by its name below `src/pages`, in one order. */
export function doorFiles(): ReadonlyMap<string, string> {
  const doors = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:astro|ts)$/.test(name));
  const unknown = Object.keys(LEFT_OUT).filter((name) => !doors.includes(name));
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: left out, but no such page`);
  const wanted = doors.filter((name) => !(name in LEFT_OUT)).toSorted();
  return new Map(wanted.map((name) => [name, join(PAGES, name)]));
}

/** The address of a client script, whose hashed name our build chose. */
function addressText(id: string, built: string): string {
  const name = ADDRESS.exec(id)?.[1] ?? '';
  const [file, ...others] = readdirSync(join(built, '_astro')).filter(
    (one) => one.startsWith(`${name}-`) && one.endsWith('.js'),
  );
  if (file === undefined || others.length > 0) throw new Error(`${built} has not one script ${name}`);
  return `export default '/_astro/${file}';`;
}

function entryText(doors: readonly string[]): string {
  const imports = doors.map((door, index) => `import * as door${index} from '${join(PAGES, door)}';`);
  const entries = doors.map((door, index) => `  ${JSON.stringify(door)}: door${index},`);
  return [
    `import { drawnPages } from '${join(HERE, 'drawing.ts')}';`,
    `export { surroundings } from '${join(HERE, 'drawing.ts')}';`,
    ...imports,
    'const doors = {',
    ...entries,
    '};',
    'export const pages = (constants) => drawnPages(doors, constants);',
  ].join('\n');
}
