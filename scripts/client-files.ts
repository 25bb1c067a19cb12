import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { dataFolders } from '../src/pipeline/folders.ts';
import { readFolder } from '../src/pipeline/read.ts';
import { referenceFrom } from '../src/pipeline/reference.ts';
import { processEffects } from './effects.ts';

/**
 * The two scripts of `/periksa/`, as classic scripts so that they also run from a folder on a USB stick:
 * `periksa.js` draws, `kerja.js` carries the worker as text and the reference lists, and is fetched with the first file.
 */
export function clientFiles(directory: string): AstroIntegration {
  return {
    name: 'papan-client-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = join(fileURLToPath(dir), 'periksa');
        const { write } = processEffects();
        for (const [name, text] of await clientScripts(directory)) write(join(folder, name), text);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = /\/periksa\/(periksa|kerja)\.js$/.exec(request.url ?? '')?.[1];
          if (name === undefined) return next();
          void clientScripts(directory).then((scripts) => {
            response.setHeader('content-type', 'text/javascript');
            response.end(scripts.get(`${name}.js`));
          });
        });
      },
    },
  };
}

/** Both scripts by name. */
export async function clientScripts(directory: string): Promise<ReadonlyMap<string, string>> {
  const worker = await bundled(directory, 'src/client/check-worker.ts');
  const lists = JSON.stringify(referenceLists(directory));
  const parcel = `self.papanKerja={program:${JSON.stringify(worker)},acuan:${lists}};`;
  return new Map([
    ['periksa.js', await bundled(directory, 'src/client/check-page.ts')],
    ['kerja.js', parcel],
  ]);
}

/** What the pipeline asks of `data/`, as lists that survive JSON; the regions, which no budget names, stay behind. */
function referenceLists(directory: string): object {
  const { data } = dataFolders(directory, process.env);
  const book = referenceFrom(readFolder(data.path, data.shown));
  const lists = Object.entries(book).map(([name, value]: [string, unknown]) => {
    if (name === 'regions' || name === 'regencies' || name === 'allocations') return [name, []];
    return [name, value instanceof Map || value instanceof Set ? [...value] : value];
  });
  return Object.fromEntries(lists) as object;
}

async function bundled(directory: string, entry: string): Promise<string> {
  const outcome = await build({
    configFile: false,
    root: directory,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(directory, entry), formats: ['iife'], name: 'papan' },
    },
  });
  const [first] = Array.isArray(outcome) ? outcome : [outcome];
  const chunk = first && 'output' in first ? first.output.find((one) => one.type === 'chunk') : undefined;
  if (chunk === undefined) throw new Error(`${entry} gave no script`);
  return chunk.code;
}
