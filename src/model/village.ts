import type { BudgetDocument, DocumentKind } from './budget.ts';
import type { Finding } from './finding.ts';
import type { SourceFile } from './origin.ts';

/** How residents reach the village; at least one is given. `''` where not given. */
export interface Contact {
  readonly phone: string;
  readonly whatsapp: string;
  readonly email: string;
  readonly address: string;
  readonly hours: string;
}

/** A document as it stands to the public: published, or held back with the reasons. */
export type Publication =
  | {
      readonly status: 'published';
      readonly kind: DocumentKind;
      readonly document: BudgetDocument;
      /** Warnings, "hal yang perlu dijelaskan". */
      readonly findings: readonly Finding[];
    }
  | {
      readonly status: 'held-back';
      readonly kind: DocumentKind;
      readonly source: SourceFile | null;
      /** The errors that hold it back, and its warnings. */
      readonly findings: readonly Finding[];
    };

/** What a village filed for one budget year, in the order of `DOCUMENT_KINDS`. */
export interface FiscalYear {
  readonly year: number;
  readonly publications: readonly Publication[];
}

/** A photograph of a board as it stands. */
export interface InstalledBoard {
  /** ISO day on which it was taken. */
  readonly date: string;
  readonly place: string;
  /** The budget year that the board tells of. */
  readonly year: number;
  readonly file: string;
  /** As it was filed, metadata included: published only through `print/photo.ts`. */
  readonly content: Uint8Array;
}

/** A village and everything that it filed. */
export interface Village {
  /** Kemendagri code, `35.22.14.2005`. */
  readonly code: string;
  readonly name: string;
  /** Folder names, which are also its address. */
  readonly districtSlug: string;
  readonly slug: string;
  readonly district: string;
  readonly regency: string;
  readonly province: string;
  readonly population: {
    readonly year: number;
    readonly people: number;
    readonly households: number | null;
  } | null;
  readonly head: string;
  readonly address: string;
  readonly website: string;
  readonly complaint: Contact;
  readonly informationOfficer: {
    readonly title: string;
    readonly decree: string;
    readonly contact: string;
  } | null;
  /** BPD, which represents the residents; `''` where not told. */
  readonly council: { readonly chair: string; readonly contact: string } | null;
  readonly informationGroup: { readonly name: string; readonly contact: string } | null;
  readonly innovations: readonly {
    readonly title: string;
    readonly year: number | null;
    readonly text: string;
  }[];
  readonly meetings: readonly { readonly date: string; readonly subject: string }[];
  /** Photographs of boards as they stand, as `desa.json` lists them. */
  readonly installedBoards: readonly InstalledBoard[];
  /** Invented for demonstration; marked on every page and print. */
  readonly isExample: boolean;
  /** `lambang.svg` or `.png` of the village folder; `null` if none. Untrusted: only ever shown as a picture. */
  readonly emblem: { readonly file: string; readonly content: Uint8Array } | null;
  /** `catatan.md`: words of the village in Markdown, untrusted; `''` if none. */
  readonly note: string;
  /** Newest year first. */
  readonly years: readonly FiscalYear[];
  /** CSV records of a year in the file of the regency, where the lines themselves are not at hand. */
  readonly writtenRows?: (year: number) => string;
}
