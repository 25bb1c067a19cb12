import { helpEntries } from './diagnostics/explain.ts';
import { gitHistory } from './git-history.ts';
import { dayOf } from './model/history.ts';
import { withWorkbooks } from './importers/workbooks.ts';
import type { Site } from './model/site.ts';
import { agenciesFrom } from './pipeline/agencies.ts';
import { dataFolders } from './pipeline/folders.ts';
import { loadVillages } from './pipeline/load.ts';
import { readFolder } from './pipeline/read.ts';
import { readersOf } from './pipeline/readers.ts';
import { regionMapFrom, type MapReading } from './pipeline/region-map.ts';
import { referenceFrom } from './pipeline/reference.ts';
import { buildPlan, villagesMade, wantedFolders, withKnown } from './site-plan.ts';
import { addressBook } from './views/addresses.ts';

const plan = buildPlan(process.env);

/** Everything that the pages are made from, loaded once per build. Wrong documents are held back, never fatal. */
export const site: Site = await loadSite();

/** The villages of which this build makes pages: all, unless `papan bangun` knows some already. */
export const madeVillages = villagesMade(site.villages, plan);

/** Every address of the site, below its base path. */
export const addresses = addressBook(import.meta.env.BASE_URL);

/** The day of the build and what git tells of the past; `SOURCE_DATE_EPOCH` makes two builds alike. */
export const time = {
  today: dayOf(new Date(Number(process.env['SOURCE_DATE_EPOCH'] ?? Date.now() / 1000) * 1000).toISOString()),
  history: gitHistory(dataFolders(process.cwd(), process.env).villages.path, 'villages'),
};

/** The map of the regency from `peta.geojson`, where the operator supplies one. */
export const regionMap = loadMap();

function loadMap(): MapReading {
  const { data } = dataFolders(process.cwd(), process.env);
  const file = readFolder(data.path, 'data').files.find((one) => one.name === 'peta.geojson');
  return regionMapFrom(file, site.reference);
}

/** Pages name a source by its path among the villages, wherever the folder lies on the building machine. */
async function loadSite(): Promise<Site> {
  const folders = dataFolders(process.cwd(), process.env);
  const data = readFolder(folders.data.path, folders.data.shown);
  const reference = referenceFrom(data);
  const folder = readFolder(folders.villages.path, 'villages', wantedFolders(plan));
  const { villages, findings } = loadVillages(await withWorkbooks(folder, reference), readersOf(reference));
  return {
    reference,
    villages: withKnown(villages, plan),
    findings,
    elsewhere: plan.elsewhere,
    joined: plan.joined,
    help: helpEntries(),
    agencies: agenciesFrom(data),
  };
}
