import { DOCUMENT_KINDS, type DocumentKind } from '../model/budget.ts';
import { oncePer } from '../model/once.ts';
import { lastChanged, presentSince, type History } from '../model/history.ts';
import type { Region } from '../model/reference.ts';
import type { Site } from '../model/site.ts';
import type { Publication, Village } from '../model/village.ts';
import { formatDate } from './dates.ts';
import { deadlineOf } from './deadlines.ts';
import { documentName } from './names.ts';
import { silentVillages } from './silent-villages.ts';
import type { VillagePlace } from './addresses.ts';

/** What has become of a document that a village owes or may file. */
export type CoverageState = 'published' | 'held-back' | 'late' | 'missing' | 'not-required';

/** One document of one village and year on the board. */
export interface CoverageCell {
  readonly kind: DocumentKind;
  readonly year: number;
  readonly state: CoverageState;
  /** ISO day since which it is so; `''` where nobody can tell. */
  readonly since: string;
  /** ISO day on which it is due; `''` without one. */
  readonly due: string;
  /** Why it is not published, one sentence; `''` if it is. */
  readonly reason: string;
}

/** A village of the region list or of the folders. */
export interface CoverageVillage {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  /** `null`: it has no folder. */
  readonly village: Village | null;
  /** What its page is called; `null`: it has none. */
  readonly place: VillagePlace | null;
  readonly isListed: boolean;
  readonly isExample: boolean;
}

/** The day and the past that a board speaks of. */
export interface CoverageTime {
  /** ISO day of the build. */
  readonly today: string;
  readonly history: History;
}

/** Every desa of the regency's list, then every folder that is not in it, by kecamatan and name. */
export const coverageVillages: (site: Site) => readonly CoverageVillage[] = oncePer(villagesCovered);

function villagesCovered(site: Site): readonly CoverageVillage[] {
  const { regions, settings } = site.reference;
  const filed = Map.groupBy(site.villages, (village) => village.code);
  const listed = [...regions.values()].filter(
    (region) => region.kind === 'desa' && region.code.startsWith(`${settings.regencyCode}.`),
  );
  const places = new Map(silentVillages(site).map((one) => [one.code, one]));
  const codes = new Set(listed.map((region) => region.code));
  const entries = [
    ...listed
      .filter((region) => !filed.has(region.code))
      .map((region) => silent(region, places.get(region.code) ?? null)),
    ...site.villages.map((village) => present(village, regions.get(village.code), codes.has(village.code))),
  ];
  return entries.toSorted(
    (a, b) => a.district.localeCompare(b.district, 'id') || a.name.localeCompare(b.name, 'id'),
  );
}

/** The years that the board tells of, newest first: from the first year filed to the one of today. */
export function coverageYears(site: Site, today: string): readonly number[] {
  const years = new Set([...yearsFiled(site), Number(today.slice(0, 4))]);
  return [...years].sort((a, b) => b - a);
}

const yearsFiled = oncePer(({ villages }: Site): ReadonlySet<number> => {
  const years = new Set<number>();
  for (const village of villages) for (const { year } of village.years) years.add(year);
  return years;
});

/** The documents of one village and year, in the order of `DOCUMENT_KINDS`. */
export function coverageCells(
  entry: CoverageVillage,
  year: number,
  time: CoverageTime,
): readonly CoverageCell[] {
  const filed = entry.village?.years.find((one) => one.year === year)?.publications ?? [];
  return DOCUMENT_KINDS.map((kind): CoverageCell => {
    const due = deadlineOf(kind, year).day;
    const publication = filed.find((one) => one.kind === kind);
    if (publication !== undefined) return { kind, year, due, ...filedCell(publication, time.history) };
    return { kind, year, due, ...absentCell(entry, kind, year, filed, time.today) };
  });
}

type Verdict = Pick<CoverageCell, 'state' | 'since' | 'reason'>;

function filedCell(publication: Publication, history: History): Verdict {
  if (publication.status === 'published')
    return { state: 'published', since: presentSince(history, publication.document.source.file), reason: '' };
  const errors = publication.findings.filter((finding) => finding.severity === 'error');
  const more = errors.length > 1 ? ` Ada ${errors.length - 1} hal lain.` : '';
  return {
    state: 'held-back',
    since: publication.source === null ? '' : lastChanged(history, publication.source.file),
    reason: `${errors[0]?.message ?? 'Berkasnya tidak dapat dibaca.'}${more}`,
  };
}

function absentCell(
  entry: CoverageVillage,
  kind: DocumentKind,
  year: number,
  filed: readonly Publication[],
  today: string,
): Verdict {
  if (kind === 'perubahan')
    return { state: 'not-required', since: '', reason: 'Hanya ada jika anggaran diubah.' };
  const due = deadlineOf(kind, year).day;
  const hasWholeYear = filed.some((one) => one.kind === 'realisasi' && one.status === 'published');
  if (kind === 'realisasi-semester-1' && hasWholeYear)
    return { state: 'not-required', since: '', reason: 'Laporan setahun sudah terbit.' };
  const file =
    entry.village === null
      ? 'Desa belum punya folder di sini.'
      : `Berkas ${documentName(kind)} ${year} belum ada.`;
  return today > due
    ? { state: 'late', since: dayAfter(due), reason: `${file} Batasnya ${formatDate(due)}.` }
    : { state: 'missing', since: '', reason: `${file} Ditunggu sampai ${formatDate(due)}.` };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function silent(region: Region, place: VillagePlace | null): CoverageVillage {
  return {
    code: region.code,
    name: region.name,
    district: region.district,
    village: null,
    place,
    isListed: true,
    isExample: region.code.startsWith('99.'),
  };
}

function present(village: Village, region: Region | undefined, isListed: boolean): CoverageVillage {
  return {
    code: village.code,
    name: village.name,
    district: region?.district ?? village.district,
    village,
    place: village,
    isListed,
    isExample: village.isExample,
  };
}
