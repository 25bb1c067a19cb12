import type { AgencyFiling } from './agency.ts';
import type { JoinedFile, VillageElsewhere } from './build-plan.ts';
import type { ReferenceBook } from './reference.ts';
import type { Finding } from './finding.ts';
import type { Village } from './village.ts';

/** The explanation of one diagnostic code for `/panduan/kesalahan/`, in Indonesian. */
export interface HelpEntry {
  readonly code: string;
  readonly severity: Finding['severity'];
  /** What the group of files, tables, cells … is called: the heading above it. */
  readonly group: string;
  readonly title: string;
  /** One paragraph: what it means and why it matters. */
  readonly explanation: string;
  /** What to do about it. */
  readonly mend: string;
  /** What a file says before it is mended, and after; some lines of it. */
  readonly before: string;
  readonly after: string;
}

/** Everything that the pages are made from, loaded once per build. */
export interface Site {
  readonly reference: ReferenceBook;
  /** Villages by kecamatan and name. */
  readonly villages: readonly Village[];
  /** Villages that another shard builds; empty where the whole site is built. */
  readonly elsewhere: readonly VillageElsewhere[];
  /** Files of the regency whose rows other shards wrote, by name; empty where rows are at hand. */
  readonly joined: Readonly<Record<string, JoinedFile>>;
  /** Every finding of the load, whatever became of its document. */
  readonly findings: readonly Finding[];
  readonly help: readonly HelpEntry[];
  /** Budgets of agencies of the regency. */
  readonly agencies: readonly AgencyFiling[];
}
