import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { PROGRAM_DOOR, PROGRAM_FOLDER } from './program.ts';

/** Name of Astro's own folder for what makes pages, within the folder that it builds into. */
const ASTRO_FOLDER = '.prerender';
/** How Astro calls the door of it; a hash follows. */
const ASTRO_DOOR = 'prerender-entry';
const DOOR = fileURLToPath(new URL('../../src/program.ts', import.meta.url));

/**
 * Bundles what makes the pages, and the files that belong to no page (styles, scripts, `public/`), into a folder within
 * the project. Makes no page: that is done by another process, which needs none of the bundler's memory.
 */
async function bundled(folder: string): Promise<void> {
  await build({
    outDir: folder,
    logLevel: 'warn',
    integrations: [
      {
        name: 'papan-program',
        hooks: {
          'astro:config:setup': ({ updateConfig }) =>
            void updateConfig({
              vite: {
                plugins: [
                  {
                    name: 'papan-program-door',
                    configEnvironment: (name) =>
                      name === 'prerender'
                        ? { build: { rolldownOptions: { input: { [ASTRO_DOOR]: DOOR } } } }
                        : null,
                  },
                ],
              },
            }),
          'astro:config:done': ({ setAdapter }) =>
            setAdapter({
              name: 'papan',
              entrypointResolution: 'auto',
              adapterFeatures: { buildOutput: 'static' },
              supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
            }),
          'astro:build:start': ({ setPrerenderer }) =>
            setPrerenderer({
              name: 'papan-program',
              getStaticPaths: () => Promise.resolve([]),
              render: () => Promise.reject(new Error('no page is made while bundling')),
              // Astro removes its folder as soon as the pages are made.
              teardown: () => Promise.resolve(kept(folder)),
            }),
        },
      },
    ],
  });
}

function kept(folder: string): void {
  const program = join(folder, PROGRAM_FOLDER);
  renameSync(join(folder, ASTRO_FOLDER), program);
  const door = readdirSync(program).find((name) => name.startsWith(ASTRO_DOOR));
  if (door === undefined) throw new Error(`Astro made no ${ASTRO_DOOR}`);
  writeFileSync(join(program, PROGRAM_DOOR), `export * from './${door}';\n`);
}

const [folder] = process.argv.slice(2);
if (import.meta.main && folder !== undefined) {
  await bundled(folder);
  // Bytes at the peak, for the report of the build.
  process.stdout.write(`${process.resourceUsage().maxRSS * 1024}`);
}
