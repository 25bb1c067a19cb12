import type { BudgetDocument } from '../model/budget.ts';
import type { Site } from '../model/site.ts';
import type { FiscalYear, Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { expenditureByField, expenditureByFund, revenueByKind } from './budget-charts.ts';
import type { BarChart } from './chart.ts';
import { askBox, type AskBox } from './contact.ts';
import { financingOf, type Financing } from './financing.ts';
import { heldBack, warningsOf, type Explanation, type HeldBack } from './findings.ts';
import { examplesAmong, frameOf, type Frame } from './frame.ts';
import { headline, plainText, type Headline } from './headline.ts';
import { heldBackPublications, leadingDocument, newestReport, publishedDocuments } from './in-force.ts';
import { lineTable, type LineTable } from './line-table.ts';
import { stageComparison, type StageComparison } from './stages.ts';
import { cardHref } from './village-prints.ts';
import { sourceNotes, type SourceNote } from './trust.ts';
import { worksOf, type Works } from './works.ts';

/** The budget of a year, section by section. */
export interface BudgetView {
  readonly headline: Headline;
  readonly charts: readonly BarChart[];
  readonly fundChart: BarChart | null;
  readonly works: Works;
  readonly stages: StageComparison | null;
  readonly financing: Financing;
  readonly warnings: readonly Explanation[];
  readonly lines: readonly LineTable[];
  readonly sources: readonly SourceNote[];
  readonly board: { readonly pageHref: string; readonly pdfHref: string; readonly svgHref: string };
}

/** The page of a village and year, whichever of its documents are published. */
export interface YearPage {
  readonly frame: Frame;
  /** What the page is called where no budget speaks for itself. */
  readonly title: string;
  readonly villageHref: string;
  readonly heldBack: readonly HeldBack[];
  readonly budget: BudgetView | null;
  readonly ask: AskBox;
}

/** Everything that stands on `/<kecamatan>/<desa>/<tahun>/`. */
export function yearPage(village: Village, year: FiscalYear, site: Site, addresses: AddressBook): YearPage {
  const document = leadingDocument(year);
  const budget = document ? budgetView(document, village, year, site, addresses) : null;
  const title = `Uang Desa ${village.name} ${year.year}`;
  const description = budget
    ? plainText(budget.headline.sentence)
    : `Anggaran Desa ${village.name} tahun ${year.year} belum terbit.`;
  return {
    frame: frameOf(
      {
        title,
        description,
        address: addresses.year(village, year.year),
        crumbs: [
          { label: village.district, href: addresses.district(village.districtSlug) },
          { label: village.name, href: addresses.village(village) },
          { label: String(year.year), href: '' },
        ],
        examples: examplesAmong([village]),
        picture: cardHref(village, year, site.reference.settings.prints, addresses),
      },
      site.reference.settings,
      addresses,
    ),
    title,
    villageHref: addresses.village(village),
    heldBack: heldBackPublications(year).map((publication) => heldBack(publication, year.year, addresses)),
    budget,
    ask: askBox(village, `anggaran Desa ${village.name} tahun ${year.year}`),
  };
}

function budgetView(
  document: BudgetDocument,
  village: Village,
  year: FiscalYear,
  site: Site,
  addresses: AddressBook,
): BudgetView | null {
  const opening = headline(village, year);
  if (!opening) return null;
  const book = site.reference;
  return {
    headline: opening,
    charts: [revenueByKind(document, book), expenditureByField(document, book)],
    fundChart: expenditureByFund(document, book),
    works: worksOf(document, newestReport(year), book),
    stages: stageComparison(year),
    financing: financingOf(document),
    warnings: warningsOf(year, addresses),
    lines: publishedDocuments(year).map(lineTable),
    sources: sourceNotes(village, year, addresses),
    board: {
      pageHref: addresses.boards(village, year.year),
      pdfHref: addresses.boardFile(village, year.year, 'pdf'),
      svgHref: addresses.boardFile(village, year.year, 'svg'),
    },
  };
}
