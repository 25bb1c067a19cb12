import type { Inspection, InspectedDocument } from '../inspection.ts';
import { DOCUMENT_KINDS } from '../model/budget.ts';
import type { ReferenceBook } from '../model/reference.ts';
import type { FiscalYear, Publication, Village } from '../model/village.ts';
import { expenditureByField, revenueByKind } from '../views/budget-charts.ts';
import { headline, type Headline } from '../views/headline.ts';
import { leadingDocument, newestReport } from '../views/in-force.ts';
import { stageComparison } from '../views/stages.ts';
import { worksOf } from '../views/works.ts';
import type { AnswerPreview } from './check-message.ts';

/** How many activities a preview shows. */
const SHOWN_WORKS = 5;

/** What the pages of the documents will say, by the view models of the site; one for each village and year. */
export function previewsOf(
  inspection: Inspection,
  book: ReferenceBook,
  toldName: string = '',
): AnswerPreview[] {
  const groups = Map.groupBy(inspection.documents, (one) => `${one.village}|${one.year}`);
  return [...groups.values()].slice(0, 3).flatMap((documents) => previewOf(documents, book, toldName) ?? []);
}

function previewOf(
  documents: readonly InspectedDocument[],
  book: ReferenceBook,
  toldName: string,
): AnswerPreview | null {
  const year: FiscalYear = {
    year: documents[0]?.year ?? 0,
    publications: DOCUMENT_KINDS.flatMap((kind): Publication[] =>
      documents.flatMap((one) =>
        one.kind === kind && one.document !== null
          ? [{ status: 'published', kind, document: one.document, findings: [] }]
          : [],
      ),
    ),
  };
  const name = toldName || titled(documents[0]?.village ?? '') || 'Anda';
  const village = { ...NOBODY, name };
  const document = leadingDocument(year);
  const opening = document ? headline(village, year) : null;
  if (!document || opening === null) return null;
  const works = worksOf(document, newestReport(year), book, () => null).groups.flatMap((group) => [
    ...group.shown,
    ...group.rest,
  ]);
  return {
    isPublished: documents.every((one) => one.findings.every((found) => found.severity !== 'error')),
    headline: year.year === 0 ? withoutYear(opening) : opening,
    charts: [revenueByKind(document, book), expenditureByField(document, book)],
    works: works
      .filter((work) => figureOf(work.exact) > 0)
      .toSorted((a, b) => figureOf(b.exact) - figureOf(a.exact))
      .slice(0, SHOWN_WORKS)
      .map(({ label, exact, details }) => ({ label, exact, details: details.join(' · ') })),
    stages: stageComparison(year)?.totals ?? [],
  };
}

/** The opening of a file that tells no year: better none than a wrong one. */
function withoutYear(opening: Headline): Headline {
  const [first, ...others] = opening.sentence;
  const sentence = first ? [{ ...first, text: first.text.replace(/^Tahun 0 /, '') }, ...others] : [];
  return { ...opening, title: opening.title.replace(/ 0$/, ''), sentence };
}

/** `Rp1.250.000,50` → 1250000.5, for order only. */
function figureOf(exact: string): number {
  return Number(exact.replace(/[^\d,]/g, '').replace(',', '.')) || 0;
}

/** `SUKA MAJU` → `Suka Maju`. */
function titled(name: string): string {
  return name.toLowerCase().replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
}

const NOBODY: Village = {
  code: '',
  name: '',
  districtSlug: '',
  slug: '',
  district: '',
  regency: '',
  province: '',
  population: null,
  head: '',
  address: '',
  website: '',
  complaint: { phone: '', whatsapp: '', email: '', address: '', hours: '' },
  informationOfficer: null,
  council: null,
  informationGroup: null,
  innovations: [],
  meetings: [],
  isExample: false,
  emblem: null,
  note: '',
  years: [],
};
