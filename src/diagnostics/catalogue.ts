import type { Entry, Example } from './catalogue/entry.ts';
import { fileEntries } from './catalogue/file.ts';
import { tableEntries } from './catalogue/table.ts';
import { cellEntries } from './catalogue/cell.ts';
import { rowEntries } from './catalogue/rows.ts';
import { documentEntries } from './catalogue/document.ts';
import { betweenEntries } from './catalogue/between.ts';
import { lawEntries } from './catalogue/law.ts';
import { disclosureEntries } from './catalogue/disclosure.ts';
import { budgetExamples } from './catalogue/examples-budget.ts';
import { fileExamples } from './catalogue/examples-file.ts';
import { importExamples } from './catalogue/examples-import.ts';
import { importEntries } from './catalogue/import.ts';
import { siteEntries } from './catalogue/site.ts';

/** The groups of the help pages, in reading order. */
export const catalogueGroups = [
  { title: 'Berkas dan folder', entries: fileEntries },
  { title: 'Tabel', entries: tableEntries },
  { title: 'Isi sel', entries: cellEntries },
  { title: 'Antarbaris', entries: rowEntries },
  { title: 'Dokumen', entries: documentEntries },
  { title: 'Antardokumen', entries: betweenEntries },
  { title: 'Batas menurut aturan', entries: lawEntries },
  { title: 'Kelengkapan pengumuman', entries: disclosureEntries },
  { title: 'Berkas dari program lain', entries: importEntries },
  { title: 'Warna dan lambang kabupaten', entries: siteEntries },
] as const;

/** Every diagnostic code with its prose: the only place where Indonesian messages stand. */
export const catalogue = {
  ...fileEntries,
  ...tableEntries,
  ...cellEntries,
  ...rowEntries,
  ...documentEntries,
  ...betweenEntries,
  ...lawEntries,
  ...disclosureEntries,
  ...importEntries,
  ...siteEntries,
} as const;

export type DiagnosticCode = keyof typeof catalogue;

/** Before and after for every code: none can be missing. */
export const examples: Readonly<Record<DiagnosticCode, Example>> = {
  ...fileExamples,
  ...budgetExamples,
  ...importExamples,
};

/** The arguments that a code's prose needs. */
export type ArgsOf<Code extends DiagnosticCode> =
  (typeof catalogue)[Code] extends Entry<infer Args> ? Args : never;
