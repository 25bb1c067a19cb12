import type { DocumentKind } from '../model/budget.ts';

/** The last day on which the law expects a document, and where it says so. */
export interface Deadline {
  /** ISO day; `''`: there is none. */
  readonly day: string;
  readonly source: string;
}

/**
 * When a document of a budget year is due.
 * @see Permendagri 20/2018 Ps 38 (2), Ps 68 (3), Ps 70
 * @example deadlineOf('realisasi', 2025).day // "2026-03-31"
 */
export function deadlineOf(kind: DocumentKind, year: number): Deadline {
  switch (kind) {
    case 'apbdes':
      return { day: `${year - 1}-12-31`, source: 'Permendagri 20/2018 Pasal 38' };
    case 'perubahan':
      return { day: '', source: '' };
    case 'realisasi-semester-1':
      return { day: `${year}-07-14`, source: 'Permendagri 20/2018 Pasal 68' };
    case 'realisasi':
      return { day: `${year + 1}-03-31`, source: 'Permendagri 20/2018 Pasal 70' };
  }
}
