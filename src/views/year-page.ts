import type { BudgetDocument } from '../model/budget.ts';
import { NO_HISTORY, type History } from '../model/history.ts';
import type { Site } from '../model/site.ts';
import type { FiscalYear, Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { expenditureByField, expenditureByFund, revenueByKind } from './budget-charts.ts';
import type { BarChart } from './chart.ts';
import { askBox, type AskBox } from './contact.ts';
import { financingOf, type Financing } from './financing.ts';
import { heldBack, warningsOf, type HeldBack, type Warnings } from './findings.ts';
import { datasetMark } from './dataset.ts';
import { disclosureOf, type Disclosure } from './disclosure.ts';
import { hasEnglish } from './english-years.ts';
import { examplesAmong, frameOf, type Crumb, type Frame } from './frame.ts';
import { headline, plainText, type Headline } from './headline.ts';
import { heldBackPublications, leadingDocument, publishedDocuments, settledReport } from './in-force.ts';
import { lineComparison, type LineComparison } from './line-comparison.ts';
import { lineQuestion } from './line-question.ts';
import { lineTable, type LineTable } from './line-table.ts';
import { stageComparison, type StageComparison } from './stages.ts';
import { documentName } from './names.ts';
import { perResident, type PerResident } from './per-resident.ts';
import { questionsOf } from './questions.ts';
import { letterFor, type RequestLetter } from './request-letter.ts';
import { revisionOf, type Revision } from './revision.ts';
import { sectionLinks, type SectionLink } from './sections.ts';
import type { SeriesChart } from './series-chart.ts';
import { spentChart } from './spent-chart.ts';
import { cardHref, printLinks, type PrintLinks } from './village-prints.ts';
import { sourceNotes, type SourceNote } from './trust.ts';
import { termsIn, type TermLink } from './terms.ts';
import { waysOn } from './ways-on.ts';
import { anyWhatsappLink } from './web-link.ts';
import { INDONESIAN, type Words } from './words.ts';
import { worksOf, type Asking, type Works } from './works.ts';

/** The budget of a year, section by section. */
export interface BudgetView {
  readonly headline: Headline;
  readonly perResident: PerResident | null;
  readonly charts: readonly BarChart[];
  readonly fundChart: BarChart | null;
  readonly works: Works;
  readonly stages: StageComparison | null;
  readonly spent: SeriesChart | null;
  readonly revision: Revision | null;
  readonly lineComparison: LineComparison | null;
  readonly financing: Financing;
  readonly warnings: Warnings;
  /** "Pertanyaan untuk Musdes". */
  readonly questions: readonly string[];
  readonly disclosure: Disclosure;
  readonly lines: readonly LineTable[];
  readonly sources: readonly SourceNote[];
  /** Data Package of all its documents. */
  readonly packageHref: string;
  /** `null`: none of this year is published. */
  readonly prints: PrintLinks | null;
}

/** The page of a village and year, whichever of its documents are published. */
export interface YearPage {
  readonly frame: Frame;
  /** What the page is called where no budget speaks for itself. */
  readonly title: string;
  /** The way to every section, for the top of the page. */
  readonly sections: readonly SectionLink[];
  readonly villageHref: string;
  readonly waysOn: readonly Crumb[];
  readonly heldBack: readonly HeldBack[];
  readonly budget: BudgetView | null;
  readonly ask: AskBox;
  /** WhatsApp with sentence and address, for any reader. */
  readonly shareHref: string;
  /** The terms of this page with their explanations. */
  readonly terms: readonly TermLink[];
  /** How to ask for the documents; `null` where an adopted budget tells both sides. */
  readonly letter: RequestLetter | null;
}

/** Everything that stands on `/<kecamatan>/<desa>/<tahun>/`. */
export function yearPage(
  village: Village,
  year: FiscalYear,
  site: Site,
  addresses: AddressBook,
  words: Words = INDONESIAN,
  history: History = NO_HISTORY,
): YearPage {
  const subject = { village: village.name, year: String(year.year) };
  const document = leadingDocument(year);
  const budget = document ? budgetView(document, village, year, { site, addresses, words, history }) : null;
  const title = words.say('Uang Desa {village} {year}', subject);
  const description = budget
    ? plainText(budget.headline.sentence)
    : words.say('Anggaran Desa {village} tahun {year} belum terbit.', subject);
  const shown = heldBackPublications(year).map((publication) =>
    heldBack(publication, year.year, addresses, words),
  );
  const ask = askBox(village, `anggaran Desa ${village.name} tahun ${year.year}`, addresses, words);
  const { settings } = site.reference;
  const address = addresses.absolute(settings.origin, addresses.year(village, year.year));
  return {
    frame: frameOf(
      {
        title,
        description,
        address: addresses.year(village, year.year),
        face: hasEnglish(village, year) ? (face) => face.year(village, year.year) : undefined,
        crumbs: [
          { label: village.district, href: addresses.district(village.districtSlug) },
          { label: village.name, href: addresses.village(village) },
          { label: String(year.year), href: '' },
        ],
        examples: examplesAmong([village]),
        feed: addresses.villageFeed(village),
        dataset: datasetMark(village, year, settings, addresses),
        picture: cardHref(village, year, settings.prints, addresses),
      },
      settings,
      addresses,
      words,
    ),
    title,
    sections: sectionLinks(budget, words),
    villageHref: addresses.village(village),
    waysOn: waysOn(village, addresses, words),
    heldBack: shown,
    budget,
    ask,
    shareHref: anyWhatsappLink(`${title}. ${description} ${address}`),
    terms: termsIn([budget, shown, ask], addresses),
    letter: letterFor(village, year),
  };
}

function budgetView(
  document: BudgetDocument,
  village: Village,
  year: FiscalYear,
  {
    site,
    addresses,
    words,
    history,
  }: {
    readonly site: Site;
    readonly addresses: AddressBook;
    readonly words: Words;
    readonly history: History;
  },
): BudgetView | null {
  const opening = headline(village, year, words);
  if (!opening) return null;
  const book = site.reference;
  return {
    headline: opening,
    perResident: perResident(village, document, words),
    charts: [revenueByKind(document, book, words), expenditureByField(document, book, words)],
    fundChart: expenditureByFund(document, book, words),
    works: worksOf(
      document,
      settledReport(year),
      book,
      askingAbout(document, village, site, addresses),
      words,
    ),
    stages: stageComparison(year, words),
    spent: spentChart(year, words),
    revision: revisionOf(year, book, words),
    lineComparison: lineComparison(year, book, words),
    financing: financingOf(document, words),
    warnings: warningsOf(year, addresses, words),
    questions: questionsOf(year, words),
    disclosure: disclosureOf(village, year, words),
    lines: publishedDocuments(year).map((one) => lineTable(one, one === document, words)),
    sources: sourceNotes(village, year, { history, repository: book.settings.repository }, addresses, words),
    packageHref: addresses.dataPackage(village, year.year),
    prints: printLinks(village, year, book.settings.prints, addresses),
  };
}

/** Ready questions about rows of the document, each with the address at which the row stands. */
function askingAbout(document: BudgetDocument, village: Village, site: Site, addresses: AddressBook): Asking {
  const page = addresses.absolute(
    site.reference.settings.origin,
    addresses.face('id').year(village, document.year),
  );
  return ({ id, ...row }) =>
    lineQuestion(
      village,
      {
        ...row,
        document: `${documentName(document.kind)} ${document.year}`,
        address: addresses.part(page, id),
      },
      addresses.askLetter(village),
    );
}
