import { helpEntries } from './diagnostics/explain.ts';
import type { Site } from './model/site.ts';
import { agenciesFrom } from './pipeline/agencies.ts';
import { dataFolders } from './pipeline/folders.ts';
import { loadVillages } from './pipeline/load.ts';
import { readFolder } from './pipeline/read.ts';
import { readersOf } from './pipeline/readers.ts';
import { referenceFrom } from './pipeline/reference.ts';
import { addressBook } from './views/addresses.ts';

/** Everything that the pages are made from, loaded once per build. Wrong documents are held back, never fatal. */
export const site: Site = loadSite();

/** Every address of the site, below its base path. */
export const addresses = addressBook(import.meta.env.BASE_URL);

/** Pages name a source by its path among the villages, wherever the folder lies on the building machine. */
function loadSite(): Site {
  const folders = dataFolders(process.cwd(), process.env);
  const data = readFolder(folders.data.path, folders.data.shown);
  const reference = referenceFrom(data);
  const load = loadVillages(readFolder(folders.villages.path, 'villages'), readersOf(reference));
  return { reference, ...load, help: helpEntries(), agencies: agenciesFrom(data) };
}
