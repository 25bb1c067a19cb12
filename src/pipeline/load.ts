import { diagnostic, holdsBack, wholeFile, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { explain } from '../diagnostics/explain.ts';
import type { Finding } from '../model/finding.ts';
import { foldText } from '../model/reference.ts';
import { withUnreported } from '../model/stages.ts';
import type { FiscalYear, Publication, Village } from '../model/village.ts';
import { copiesAmong, type FiledBy } from './copies.ts';
import { withRemarks } from './dossier.ts';
import { EMBLEMS, identityOf, type Identity } from './identity.ts';
import type { Folder } from './read.ts';
import type { Readers } from './readers.ts';
import { yearOf, type FiledDocument, type FiledYear } from './year.ts';

/** Everything of a `villages` folder. */
export interface Load {
  /** By kecamatan and name of the folder. */
  readonly villages: readonly Village[];
  /** Every finding once, in the order of the folders. */
  readonly findings: readonly Finding[];
}

/** A village as it was read, before villages are compared with each other. */
interface Filed {
  readonly identity: Identity;
  readonly years: readonly FiledYear[];
  /** Findings of the village's own files; errors among them hold every document back. */
  readonly own: Diagnostic[];
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Names that a folder cannot have: those that Windows keeps for devices, and those of the site's own pages. */
const RESERVED =
  /^(?:con|prn|aux|nul|com\d|lpt\d|bandingkan|cari|d|data|embed|en|indikator|istilah|opd|panduan|periksa|status|tentang)$/;
const KNOWN_FILES: ReadonlySet<string> = new Set(['desa.json', 'catatan.md', ...EMBLEMS]);

/**
 * Reads every village of a folder. Whatever is wrong becomes a finding; a broken village never keeps another from
 * being loaded.
 * @param onVillage told after each village how many of how many are done
 */
export function loadVillages(
  root: Folder,
  readers: Readers,
  onVillage?: (done: number, all: number) => void,
): Load {
  const stray: Diagnostic[] = strayFindings(root, 'nama', new Set());
  const filed: Filed[] = [];
  const all = root.folders.reduce((sum, district) => sum + district.folders.length, 0);
  for (const district of root.folders) {
    if (!isSlug(district.name)) continue;
    stray.push(...strayFindings(district, 'nama', new Set()));
    for (const folder of district.folders) {
      if (isSlug(folder.name)) filed.push(villageOf(folder, district.name, readers));
      onVillage?.(filed.length, all);
    }
  }
  holdTwins(filed, readers);
  const diagnostics = [
    ...stray,
    ...filed.flatMap((one) => [...one.own, ...one.years.flatMap((year) => year.diagnostics)]),
    ...copiesAmong(filed.flatMap(documentsOf)),
  ];
  return { villages: filed.map(published), findings: diagnostics.map(explain) };
}

function villageOf(folder: Folder, districtSlug: string, readers: Readers): Filed {
  const identity = identityOf(folder, districtSlug, readers);
  const photos = new Set(identity.value.photos.map((name) => name.toLowerCase()));
  const filed = folder.files.map((file) => file.name).filter((name) => photos.has(name.toLowerCase()));
  const known = new Set([...KNOWN_FILES, ...filed]);
  const read = folder.folders.filter((one) => isYear(one.name)).map((one) => yearOf(one, readers));
  return {
    identity: identity.value,
    years: withRemarks(read, identity.value.village.code, readers.reference),
    own: [...identity.diagnostics, ...strayFindings(folder, 'tahun', known)],
  };
}

function documentsOf({ identity, years }: Filed): FiledBy[] {
  const village = `${identity.village.districtSlug}/${identity.village.slug}`;
  return years.flatMap((year) =>
    year.documents.flatMap(({ document }) => (document === null ? [] : [{ village, document }])),
  );
}

/** Whether a folder of a kecamatan or a village can have this name. */
export function isSlug(name: string): boolean {
  return name.length <= 64 && SLUG.test(name) && !RESERVED.test(name);
}

function isYear(name: string): boolean {
  return /^20\d\d$/.test(name);
}

/** The name that a wrongly named folder was probably meant to have, `''` where none can be told. */
function betterName(name: string, kind: 'nama' | 'tahun'): string {
  if (kind === 'tahun') return /(?<!\d)20\d\d(?!\d)/.exec(name)?.[0] ?? '';
  const better = foldText(name).replaceAll(' ', '-').slice(0, 64);
  return RESERVED.test(better) ? `desa-${better}` : better;
}

/** What lies in a folder beside what belongs there: said, never passed over. */
function strayFindings(folder: Folder, kind: 'nama' | 'tahun', known: ReadonlySet<string>): Diagnostic[] {
  const isFit = kind === 'tahun' ? isYear : isSlug;
  return [
    ...folder.folders
      .filter((one) => !isFit(one.name))
      .map((one) =>
        diagnostic('nama-folder-salah', wholeFile(one.path), {
          name: one.name,
          kind,
          better: betterName(one.name, kind),
        }),
      ),
    ...folder.links.map((name) =>
      diagnostic('nama-folder-salah', wholeFile(`${folder.path}/${name}`), {
        name,
        kind: 'tautan',
        better: '',
      }),
    ),
    ...folder.files
      .filter((file) => !known.has(file.name))
      .map((file) => diagnostic('berkas-tidak-dikenal', wholeFile(file.file), { name: file.name })),
  ];
}

/**
 * Two folders with one village code (`desa-ganda`): the one that bears the village's listed name keeps it, the others
 * are held back; all of them where the list does not tell.
 */
function holdTwins(filed: readonly Filed[], readers: Readers): void {
  const byCode = Map.groupBy(filed, (one) => one.identity.village.code);
  for (const [code, twins] of byCode) {
    if (code === '' || twins.length < 2) continue;
    const listed = foldText(readers.reference.regions.get(code)?.name ?? '');
    const owners = twins.filter((one) => foldText(one.identity.village.slug) === listed);
    for (const twin of twins) {
      if (owners.length === 1 && owners[0] === twin) continue;
      const other = twins.find((one) => one !== twin)?.identity.village;
      const path = `${other?.districtSlug}/${other?.slug}`;
      twin.own.push(diagnostic('desa-ganda', twin.identity.codePlace, { code, other: path }));
    }
  }
}

function published(filed: Filed): Village {
  const blocking = filed.own.filter((found) => found.severity === 'error' && isOfIdentity(found));
  const years = filed.years.map((year): FiscalYear => {
    const publications = year.documents.map((document) => publicationOf(document, blocking));
    return { year: year.year, publications: withSettled(publications) };
  });
  return { ...filed.identity.village, years: years.toSorted((a, b) => b.year - a.year) };
}

/** Only what is published is compared: a report of a budget that is held back stands alone. */
function withSettled(publications: readonly Publication[]): readonly Publication[] {
  const settled = withUnreported(
    publications.flatMap((one) => (one.status === 'published' ? [one.document] : [])),
  );
  return publications.map((one) => {
    const document = settled.find(({ kind }) => kind === one.kind);
    return one.status === 'published' && document ? { ...one, document } : one;
  });
}

/** A wrongly named folder beside the others says nothing against them. */
function isOfIdentity(found: Diagnostic): boolean {
  return found.code !== 'nama-folder-salah';
}

function publicationOf(filed: FiledDocument, blocking: readonly Diagnostic[]): Publication {
  const { kind, file, document } = filed;
  const concerning = [...blocking, ...filed.diagnostics];
  if (document === null || holdsBack(concerning)) {
    const source = file.sha256 === '' ? null : { file: file.file, sha256: file.sha256, bytes: file.bytes };
    return {
      status: 'held-back',
      kind,
      source,
      findings: concerning.filter((found) => found.severity !== 'note').map(explain),
    };
  }
  return {
    status: 'published',
    kind,
    document,
    findings: filed.diagnostics.filter((found) => found.severity === 'warning').map(explain),
  };
}
