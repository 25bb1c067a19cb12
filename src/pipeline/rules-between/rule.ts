import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import type { BudgetDocument, DocumentKind } from '../../model/budget.ts';
import type { ReferenceBook } from '../../model/reference.ts';
import type { PlaceFinder } from '../filed-place.ts';

/** A document without errors of its own, with the way to the places of its file. */
export interface SoundDocument {
  readonly document: BudgetDocument;
  readonly place: PlaceFinder;
}

/** One budget year of a village as the rules between documents see it. */
export interface YearDossier {
  readonly year: number;
  /** What was filed at all, sound or not. */
  readonly filed: ReadonlySet<DocumentKind>;
  readonly sound: readonly SoundDocument[];
  /** The place of a key of `dokumen.json`. */
  regulationPlace(kind: DocumentKind, key: string): Place;
}

/** Everything that a village filed. */
export interface Dossier {
  readonly villageCode: string;
  /** Earliest first. */
  readonly years: readonly YearDossier[];
  readonly reference: ReferenceBook;
}

/** A finding with the document that it is told beside; an error holds back that document only. */
export interface Remark {
  readonly year: number;
  readonly kind: DocumentKind;
  readonly found: Diagnostic;
}

/** One check of a year, or of a village where years are compared. */
export type YearRule = (year: YearDossier, dossier: Dossier) => Remark[];

/** The sound document of one kind that is adopted; a draft enters no comparison. */
export function settled(year: YearDossier, kind: DocumentKind): SoundDocument | null {
  const found = year.sound.find(({ document }) => document.kind === kind);
  return found === undefined || found.document.regulation?.status === 'rancangan' ? null : found;
}

/** The budget in force: perubahan, else apbdes. */
export function inForce(year: YearDossier): SoundDocument | null {
  return settled(year, 'perubahan') ?? settled(year, 'apbdes');
}

/** Apbdes and perubahan, drafts too: what can be judged by itself. */
export function budgetsOf(year: YearDossier): SoundDocument[] {
  return year.sound.filter(({ document }) => document.stage !== 'realised');
}

/** A finding beside a document. */
export function remark(sound: SoundDocument, found: Diagnostic): Remark {
  return { year: sound.document.year, kind: sound.document.kind, found };
}
