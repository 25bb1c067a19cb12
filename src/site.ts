import { explain, helpEntries } from './diagnostics/explain.ts';
import { gitHistory } from './git-history.ts';
import { pastLines } from './past-lines.ts';
import { dayOf, type PastLines } from './model/history.ts';
import { withWorkbooks } from './importers/workbooks.ts';
import type { Appearance } from './model/appearance.ts';
import type { Site } from './model/site.ts';
import { appearanceOf } from './pipeline/appearance.ts';
import { agenciesFrom, agencyFindings } from './pipeline/agencies.ts';
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

/** The same for the English pages: among themselves they lead to English pages. */
export const english = addressBook(import.meta.env.BASE_URL, 'en');

/** The day of the build and what git tells of the past; `SOURCE_DATE_EPOCH` makes two builds alike. */
export const time = {
  today: dayOf(new Date(Number(process.env['SOURCE_DATE_EPOCH'] ?? Date.now() / 1000) * 1000).toISOString()),
  history: gitHistory(dataFolders(process.cwd(), process.env).villages.path, 'villages'),
};

let altered: Promise<PastLines> | undefined;

/** What changes altered line by line, read from git when the first feed asks for it. */
export function alteredLines(): Promise<PastLines> {
  const { villages } = dataFolders(process.cwd(), process.env);
  return (altered ??= pastLines(time.history, villages.path, 'villages', readersOf(site.reference)));
}

/** The regency's own emblem, untrusted; `null` if it has none that can be shown. */
export const emblem = loadEmblem();

function loadEmblem(): Appearance['emblem'] {
  const { data } = dataFolders(process.cwd(), process.env);
  return appearanceOf(readFolder(data.path, data.shown)).value.emblem;
}

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
  const said = appearanceOf(data).diagnostics.map(explain);
  return {
    reference,
    villages: withKnown(villages, plan),
    findings: [...said, ...agencyFindings(data), ...findings],
    elsewhere: plan.elsewhere,
    joined: plan.joined,
    help: helpEntries(),
    agencies: agenciesFrom(data),
  };
}
