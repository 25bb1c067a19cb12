import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the templates; a bundler moves this module away from them, and then builds from the project's folder. */
export function templatesFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  return here.endsWith(join('src', 'print')) ? here : join(process.cwd(), 'src', 'print');
}
