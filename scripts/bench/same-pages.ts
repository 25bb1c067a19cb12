import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withWorkbooks } from '../../src/importers/workbooks.ts';
import { NO_HISTORY } from '../../src/model/history.ts';
import type { Site } from '../../src/model/site.ts';
import { loadVillages } from '../../src/pipeline/load.ts';
import { readFolder } from '../../src/pipeline/read.ts';
import { readersOf } from '../../src/pipeline/readers.ts';
import { referenceFrom } from '../../src/pipeline/reference.ts';
import { addressBook } from '../../src/views/addresses.ts';
import { askLetter, askPage } from '../../src/views/ask-pages.ts';
import { villageCard } from '../../src/views/card.ts';
import { yearPackage } from '../../src/views/data-package.ts';
import { documentCsv, documentJson } from '../../src/views/export.ts';
import { feedXml } from '../../src/views/feed.ts';
import { publishedDocuments } from '../../src/views/in-force.ts';
import { villageIndicatorsPage } from '../../src/views/indicator-pages.ts';
import { shortPage } from '../../src/views/short-page.ts';
import { villagePage } from '../../src/views/village-page.ts';
import { yearPage } from '../../src/views/year-page.ts';

/** One page or file of a village: its path in the site, and what has to be computed for it. */
export interface SamePage {
  readonly path: string;
  readonly view: () => unknown;
}

/**
 * The pages and files of every village by the view models that ours are made from; the text of a page is what our own
 * build wrote. So a rival computes and writes the same, and is given the drawing up of the HTML.
 */
export async function samePages(villagesFolder: string, dataFolder: string): Promise<readonly SamePage[]> {
  const reference = referenceFrom(readFolder(dataFolder, 'data'));
  const folder = await withWorkbooks(readFolder(villagesFolder, 'villages'), reference);
  const { villages, findings } = loadVillages(folder, readersOf(reference));
  const site: Site = { reference, villages, findings, elsewhere: [], joined: {}, help: [], agencies: [] };
  const addresses = addressBook('/');
  const time = { today: '2026-09-21', history: NO_HISTORY };
  const { settings } = reference;
  return villages.flatMap((village) => {
    const home = addresses.village(village);
    return [
      page(home, () => villagePage(village, site, addresses)),
      page(addresses.villageIndicators(village), () => villageIndicatorsPage(village, site, time, addresses)),
      page(addresses.ask(village), () => askPage(village, site, addresses)),
      page(addresses.askLetter(village), () => askLetter(village, site, time, addresses)),
      page(addresses.short(village.code), () => shortPage(village, site, addresses)),
      {
        path: addresses.villageFeed(village),
        view: () => feedXml(site, time, new Map(), addresses, village),
      },
      { path: addresses.card(village), view: () => villageCard(village) },
      ...village.years.flatMap((year) => [
        page(addresses.year(village, year.year), () => yearPage(village, year, site, addresses)),
        {
          path: addresses.dataPackage(village, year.year),
          view: () => yearPackage(village, year, settings, addresses),
        },
        ...publishedDocuments(year).flatMap((document) => [
          {
            path: addresses.data(village, year.year, document.kind, 'csv'),
            view: () => documentCsv(document),
          },
          {
            path: addresses.data(village, year.year, document.kind, 'json'),
            view: () => documentJson(village, document),
          },
        ]),
      ]),
    ];
  });
}

function page(address: string, view: () => unknown): SamePage {
  return { path: `${address}index.html`, view };
}

/** What our build wrote for a page. */
export function writtenText(built: string, { path }: SamePage): string {
  return readFileSync(join(built, path), 'utf8');
}
