import { INDONESIAN, type Words } from './words.ts';

/** A section of a long page and how to get there. */
export interface SectionLink {
  readonly id: string;
  readonly label: string;
}

/** What decides which sections a budget page has. */
interface Content {
  readonly stages: unknown;
  readonly lineComparison: unknown;
  readonly fundChart: unknown;
  readonly perResident: unknown;
  readonly warnings: { readonly count: number };
  readonly questions: readonly unknown[];
}

/** The sections of a budget page in their order; none where nothing is published, for then the page is short. */
export function sectionLinks(budget: Content | null, { say }: Words = INDONESIAN): readonly SectionLink[] {
  if (budget === null) return [];
  return [
    { id: 'dari-mana', label: say('Asal uang'), isShown: true },
    { id: 'untuk-apa', label: say('Untuk apa'), isShown: true },
    { id: 'kegiatan', label: say('Kegiatan'), isShown: true },
    {
      id: 'berapa',
      label: say('Sudah terpakai'),
      isShown: budget.stages !== null || budget.lineComparison !== null,
    },
    { id: 'sumber-dana', label: say('Sumber dana'), isShown: budget.fundChart !== null },
    { id: 'pembiayaan', label: say('Hitungan akhir'), isShown: true },
    { id: 'per-warga', label: say('Per warga'), isShown: budget.perResident !== null },
    { id: 'jelaskan', label: say('Perlu dijelaskan'), isShown: budget.warnings.count > 0 },
    { id: 'musdes', label: say('Bahan musdes'), isShown: budget.questions.length > 0 },
    { id: 'kelengkapan', label: say('Kelengkapan'), isShown: true },
    { id: 'tanya', label: say('Tanya, adukan'), isShown: true },
    { id: 'asal', label: say('Unduh, periksa'), isShown: true },
  ]
    .filter((section) => section.isShown)
    .map(({ id, label }) => ({ id, label }));
}
