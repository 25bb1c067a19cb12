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
export function sectionLinks(budget: Content | null): readonly SectionLink[] {
  if (budget === null) return [];
  return [
    { id: 'dari-mana', label: 'Asal uang', isShown: true },
    { id: 'untuk-apa', label: 'Untuk apa', isShown: true },
    { id: 'kegiatan', label: 'Kegiatan', isShown: true },
    {
      id: 'berapa',
      label: 'Sudah terpakai',
      isShown: budget.stages !== null || budget.lineComparison !== null,
    },
    { id: 'sumber-dana', label: 'Sumber dana', isShown: budget.fundChart !== null },
    { id: 'pembiayaan', label: 'Hitungan akhir', isShown: true },
    { id: 'per-warga', label: 'Per warga', isShown: budget.perResident !== null },
    { id: 'jelaskan', label: 'Perlu dijelaskan', isShown: budget.warnings.count > 0 },
    { id: 'musdes', label: 'Bahan musdes', isShown: budget.questions.length > 0 },
    { id: 'kelengkapan', label: 'Kelengkapan', isShown: true },
    { id: 'tanya', label: 'Tanya, adukan', isShown: true },
    { id: 'asal', label: 'Unduh, periksa', isShown: true },
  ]
    .filter((section) => section.isShown)
    .map(({ id, label }) => ({ id, label }));
}
