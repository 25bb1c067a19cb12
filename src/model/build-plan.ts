/** A village that another shard builds: enough to know that it is there. */
export interface VillageElsewhere {
  readonly code: string;
  readonly district: string;
  readonly districtSlug: string;
  readonly slug: string;
  readonly years: readonly number[];
}

/** What a build reads anew, and what it knows already. Without a plan everything is read. */
export interface BuildPlan {
  /** Folders of kecamatan that are read; `null`: all of them. */
  readonly districts: readonly string[] | null;
  /** Further villages that are read because they share a code with one of these; no page is made of them. */
  readonly compared: readonly string[];
  /** Villages that are not read, as `<kecamatan>/<desa>`: their summaries stand in {@link summaries}. */
  readonly known: readonly string[];
  /** Files of summaries with their checksums; villages that are not in {@link known} are passed over. */
  readonly summaries: readonly { readonly path: string; readonly sha256: string }[];
  /** Folder of the regency files in which the rows of known villages stand; `''` where nobody asks for rows. */
  readonly rows: string;
  readonly elsewhere: readonly VillageElsewhere[];
  /** Known villages of which some page is made all the same. */
  readonly again: readonly string[];
  /** Files of the regency that are joined from those of shards, by name: `2026-contoh`. */
  readonly joined: Readonly<Record<string, JoinedFile>>;
}

/** Size and checksum of a file that is not made from rows at hand. */
export interface JoinedFile {
  readonly bytes: number;
  readonly hash: string;
}

export const WHOLE_BUILD: BuildPlan = {
  districts: null,
  compared: [],
  known: [],
  summaries: [],
  rows: '',
  elsewhere: [],
  again: [],
  joined: {},
};
