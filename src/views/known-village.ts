import type { BudgetDocument } from '../model/budget.ts';
import type { DigestWork } from '../model/digest.ts';
import { recently } from '../model/recent.ts';
import type { FiscalYear, InstalledBoard, Publication, Village } from '../model/village.ts';
import type { RowPlace } from './regency-export.ts';
import {
  documentKey,
  type SummaryDocument,
  type VillageFacts,
  type VillageParts,
} from './village-summary.ts';

/** A line of a file of summaries, which is not held. */
export interface SummaryLine {
  /** Bytes. */
  readonly length: number;
  /** @throws where the file no longer says what it said when it was opened */
  text(): string;
}

/** Gives the bytes of a regency file, `2026-contoh`, as text. */
export type RowReader = (file: string, place: RowPlace) => string;

/** Bytes of summaries of which is held what they say: of a regency all, of a country the villages at hand. */
const MOST_HELD = 4_000_000;

/**
 * The villages of files of summaries. Of each only its names are held; the rest is read again whenever a page asks for
 * it. Whoever asks one of their documents for its lines is told that they are not there.
 */
export function* knownVillages(
  files: Iterable<Iterable<SummaryLine>>,
  rowsOf: RowReader,
  mostHeld = MOST_HELD,
): Generator<Village> {
  const readers: Readers = {
    factsOf: recently(mostHeld, ({ facts }) => facts.length, revived),
    partsOf: recently(
      mostHeld,
      ({ parts }) => parts.length,
      ({ parts }) => JSON.parse(parts.text()) as VillageParts,
    ),
    rowsOf,
    names: new Map(),
  };
  for (const lines of files) {
    let facts: SummaryLine | null = null;
    for (const line of lines) {
      if (facts !== null) yield new KnownVillage(facts, line, readers);
      facts = facts === null ? line : null;
    }
    if (facts !== null) throw new Error('A summary has no second line');
  }
}

interface Readers {
  readonly factsOf: (village: KnownVillage) => Facts;
  readonly partsOf: (village: KnownVillage) => VillageParts;
  readonly rowsOf: RowReader;
  /** Names that many villages share, each once. */
  readonly names: Map<string, string>;
}

/** What a summary says, as the parts of a village. */
type Facts = Omit<VillageFacts, 'years' | 'installedBoards' | 'emblem'> &
  Pick<Village, 'years' | 'installedBoards' | 'emblem'>;

/** A village whose names are at hand and whose other parts are read from its summary. */
class KnownVillage implements Village {
  readonly code: string;
  readonly name: string;
  readonly districtSlug: string;
  readonly slug: string;
  readonly district: string;
  readonly isExample: boolean;
  readonly note = '';
  readonly facts: SummaryLine;
  readonly parts: SummaryLine;
  readonly readers: Readers;

  constructor(facts: SummaryLine, parts: SummaryLine, readers: Readers) {
    const said = JSON.parse(facts.text()) as VillageFacts;
    this.code = said.code;
    this.name = said.name;
    this.districtSlug = shared(readers.names, said.districtSlug);
    this.slug = said.slug;
    this.district = shared(readers.names, said.district);
    this.isExample = said.isExample;
    this.facts = facts;
    this.parts = parts;
    this.readers = readers;
  }

  get regency(): string {
    return this.said.regency;
  }
  get province(): string {
    return this.said.province;
  }
  get population(): Village['population'] {
    return this.said.population;
  }
  get head(): string {
    return this.said.head;
  }
  get address(): string {
    return this.said.address;
  }
  get website(): string {
    return this.said.website;
  }
  get complaint(): Village['complaint'] {
    return this.said.complaint;
  }
  get informationOfficer(): Village['informationOfficer'] {
    return this.said.informationOfficer;
  }
  get council(): Village['council'] {
    return this.said.council;
  }
  get informationGroup(): Village['informationGroup'] {
    return this.said.informationGroup;
  }
  get innovations(): Village['innovations'] {
    return this.said.innovations;
  }
  get meetings(): Village['meetings'] {
    return this.said.meetings;
  }
  get installedBoards(): Village['installedBoards'] {
    return this.said.installedBoards;
  }
  get emblem(): Village['emblem'] {
    return this.said.emblem;
  }
  get years(): Village['years'] {
    return this.said.years;
  }

  writtenRows(year: number): string {
    const place = this.said.rows[year];
    return place ? this.readers.rowsOf(`${year}${this.isExample ? '-contoh' : ''}`, place) : '';
  }

  private get said(): Facts {
    return this.readers.factsOf(this);
  }
}

function shared(names: Map<string, string>, name: string): string {
  const known = names.get(name) ?? name;
  names.set(name, known);
  return known;
}

function revived(village: KnownVillage): Facts {
  const partsOf = (): VillageParts => village.readers.partsOf(village);
  const { emblem, installedBoards, years, ...said } = JSON.parse(village.facts.text()) as VillageFacts;
  return {
    ...said,
    emblem: emblem === null ? null : emblemOf(emblem, partsOf),
    installedBoards: installedBoards.map(
      (one) => ({ __proto__: NO_CONTENT, ...one }) as unknown as InstalledBoard,
    ),
    years: years.map(({ year, publications }): FiscalYear => ({
      year,
      publications: publications.map((one): Publication =>
        one.status === 'published' ? { ...one, document: documentOf(one.document, partsOf) } : one,
      ),
    })),
  };
}

function emblemOf(file: string, partsOf: () => VillageParts): Village['emblem'] {
  return {
    file,
    get content() {
      return Uint8Array.fromBase64(partsOf().emblem);
    },
  };
}

function documentOf(said: SummaryDocument, partsOf: () => VillageParts): BudgetDocument {
  const digest = {
    ...said.digest,
    get works(): readonly DigestWork[] {
      const works = partsOf().works[documentKey(said)];
      if (works === undefined) throw new Error(`A summary has no works of ${documentKey(said)}`);
      return works;
    },
  };
  return { __proto__: NO_LINES, ...said, digest } as unknown as BudgetDocument;
}

/** What cannot be read: a missing line must never look like no line. */
function lacking(parts: readonly string[]): object {
  const properties = parts.map((part) => [
    part,
    {
      get: () => {
        throw new Error(`A summary has no ${part}`);
      },
    },
  ]);
  return Object.create(null, Object.fromEntries(properties) as PropertyDescriptorMap) as object;
}

const NO_LINES = lacking(['lines', 'controls', 'leaves', 'unreported']);
const NO_CONTENT = lacking(['content']);
