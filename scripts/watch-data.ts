import type { AstroIntegration } from 'astro';
import { dataFolders } from '../src/pipeline/folders.ts';

/**
 * Makes the development server load the villages anew and refresh the page when a file of `villages` or `data` changes:
 * these files are read from disk, so no module of the site imports them.
 */
export function watchData(directory: string): AstroIntegration {
  const folders = dataFolders(directory, process.env);
  const watched = [folders.villages.path, folders.data.path];
  return {
    name: 'papan-watch-data',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(watched);
        server.watcher.on('all', (_event, path) => {
          if (!watched.some((folder) => path.startsWith(folder))) return;
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
