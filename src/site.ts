import { helpEntries } from './diagnostics/explain.ts';
import { withWorkbooks } from './importers/workbooks.ts';
import type { Site } from './model/site.ts';
import { dataFolders } from './pipeline/folders.ts';
import { loadVillages } from './pipeline/load.ts';
import { readFolder } from './pipeline/read.ts';
import { readersOf } from './pipeline/readers.ts';
import { referenceFrom } from './pipeline/reference.ts';
import { addressBook } from './views/addresses.ts';

/** Everything that the pages are made from, loaded once per build. Wrong documents are held back, never fatal. */
export const site: Site = await loadSite();

/** Every address of the site, below its base path. */
export const addresses = addressBook(import.meta.env.BASE_URL);

/** Pages name a source by its path among the villages, wherever the folder lies on the building machine. */
async function loadSite(): Promise<Site> {
  const folders = dataFolders(process.cwd(), process.env);
  const reference = referenceFrom(readFolder(folders.data.path, folders.data.shown));
  const villages = await withWorkbooks(readFolder(folders.villages.path, 'villages'), reference);
  const load = loadVillages(villages, readersOf(reference));
  return { reference, ...load, help: helpEntries() };
}
