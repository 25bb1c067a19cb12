import { readdirSync } from 'node:fs';
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

/**
 * Bundles every door of the site, with all components and views, to one plain module beside which nothing of Astro is
 * left: `.astro` files become functions that join strings. It exports `pages(constants)`. A person who writes a plain
 * script has the functions to begin with, so this is outside of what is measured.
 * @param built our finished site, which tells the hashed names of client scripts
 */
export async function bundleRival(folder: string, name: string, built: string): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    define: { 'import.meta.env.BASE_URL': '"/"' },
    plugins: [plainPages(await astroCompiler(), built)],
    build: {
      ssr: true,
      target: 'esnext',
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: {
        input: ENTRY,
        output: { entryFileNames: name, codeSplitting: false },
      },
    },
  });
}

async function astroCompiler(): Promise<Compiler> {
  const astro = createRequire(import.meta.url).resolve('astro');
  const compiler = createRequire(astro).resolve('@astrojs/compiler-rs');
  return (await import(pathToFileURL(compiler).href)) as Compiler;
}

function plainPages({ transform }: Compiler, built: string): Plugin {
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
      return id === `\0${ENTRY}` ? entryText(doorsOf(PAGES)) : null;
    },
    transform: (code, id) => {
      if (id.endsWith('.astro')) return { code: compiled(transform, code, id), map: null };
      const isDoor = dirname(id).startsWith(PAGES) && id.endsWith('.ts');
      return isDoor
        ? {
            code: `import { PlainResponse as Response } from '${join(HERE, 'plain-response.ts')}';\n${code}`,
            map: null,
          }
        : null;
    },
  };
}

/** As Astro compiles it, but for the address of the runtime. */
function compiled(transform: Compiler['transform'], source: string, filename: string): string {
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

/** Every door by its path below `src/pages`, in one order. */
function doorsOf(pages: string): readonly string[] {
  const doors = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:astro|ts)$/.test(name));
  const unknown = Object.keys(LEFT_OUT).filter((name) => !doors.includes(name));
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: left out, but no such page`);
  return doors.filter((name) => !(name in LEFT_OUT)).toSorted();
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
    ...imports,
    'const doors = {',
    ...entries,
    '};',
    'export const pages = (constants) => drawnPages(doors, constants);',
  ].join('\n');
}
