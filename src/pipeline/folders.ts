import { isAbsolute, relative, resolve } from 'node:path';

/** Where villages and reference data lie, with the path under which people know them. */
export interface DataFolders {
  readonly villages: { readonly path: string; readonly shown: string };
  readonly data: { readonly path: string; readonly shown: string };
}

/** The two folders: `villages` and `data` of the project, unless `PAPAN_VILLAGES` and `PAPAN_DATA` name others. */
export function dataFolders(
  directory: string,
  env: Readonly<Record<string, string | undefined>>,
): DataFolders {
  return {
    villages: folder(directory, env['PAPAN_VILLAGES'] || 'villages'),
    data: folder(directory, env['PAPAN_DATA'] || 'data'),
  };
}

function folder(directory: string, given: string): { path: string; shown: string } {
  const path = resolve(directory, given);
  const below = relative(directory, path).replaceAll('\\', '/');
  return {
    path,
    shown: below === '' || below.startsWith('..') || isAbsolute(below) ? path.replaceAll('\\', '/') : below,
  };
}
