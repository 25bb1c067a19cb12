import { diagnostic, holdsBack, wholeFile, type Diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { DOCUMENT_KINDS, type DocumentKind, type Regulation } from '../model/budget.ts';
import type { BudgetDocument } from '../model/budget.ts';
import { documentOf } from './document.ts';
import { placesIn, type PlaceFinder } from './filed-place.ts';
import type { Folder } from './read.ts';
import type { Readers } from './readers.ts';
import { dokumenSchema, type DokumenFile } from './schemas/desa.ts';
import { readObject, type ReadObject } from './schemas/read-object.ts';
import type { RawFile } from './text.ts';

/** What became of one document of a year. */
export interface FiledDocument {
  readonly kind: DocumentKind;
  readonly file: RawFile;
  readonly document: BudgetDocument | null;
  readonly place: PlaceFinder;
  /** Its own and those of `dokumen.json` that concern it. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A year folder: its documents, and what was found beside them. */
export interface FiledYear {
  readonly year: number;
  readonly documents: readonly FiledDocument[];
  /** Every finding of the folder once, those of its documents included. */
  readonly diagnostics: readonly Diagnostic[];
  /** The place of a key of `dokumen.json`, or the nearest to it that there is. */
  regulationPlace(kind: DocumentKind, key: string): Place;
}

const DOCUMENT_FILE = new RegExp(`^(${DOCUMENT_KINDS.join('|')})\\.(?:csv|json|xlsx?)$`);

/** Reads every document of a year folder. What concerns one document does not touch the others. */
export function yearOf(folder: Folder, readers: Readers): FiledYear {
  const year = Number(folder.name);
  const beside = besideFindings(folder);
  const regulations = regulationsOf(folder);
  const documents = DOCUMENT_KINDS.flatMap((kind): FiledDocument[] => {
    const files = folder.files.filter((file) => DOCUMENT_FILE.exec(file.name)?.[1] === kind);
    const [file] = files;
    if (file === undefined) return [];
    const { regulation, diagnostics } = regulationFor(regulations, kind, year, file);
    const place = placesIn(file, kind, readers);
    if (files.length > 1) {
      const found = diagnostic('bentuk-ganda', wholeFile(file.file), { files: files.map((one) => one.name) });
      return [{ kind, file, document: null, place, diagnostics: [found, ...diagnostics] }];
    }
    const outcome = documentOf(file, { kind, year, regulation }, readers);
    const all = [...outcome.diagnostics, ...diagnostics];
    return [{ kind, file, document: holdsBack(all) ? null : outcome.value, place, diagnostics: all }];
  });
  const own = documents.flatMap((one) => one.diagnostics);
  const missing = wholeFile(`${folder.path}/dokumen.json`);
  return {
    year,
    documents,
    diagnostics: [...new Set([...beside, ...regulations.diagnostics, ...own])],
    regulationPlace: (kind, key) => regulations.read?.place([kind, key]) ?? missing,
  };
}

function besideFindings(folder: Folder): Diagnostic[] {
  const unknown = folder.files.filter(
    (file) => file.name !== 'dokumen.json' && !DOCUMENT_FILE.test(file.name),
  );
  return [
    ...unknown.map((file) => diagnostic('berkas-tidak-dikenal', wholeFile(file.file), { name: file.name })),
    ...folder.folders.map((one) =>
      diagnostic('berkas-tidak-dikenal', wholeFile(one.path), { name: one.name }),
    ),
    ...folder.links.map((name) =>
      diagnostic('nama-folder-salah', wholeFile(`${folder.path}/${name}`), {
        name,
        kind: 'tautan',
        better: '',
      }),
    ),
  ];
}

/** `dokumen.json` of a year: `null` where there is none or it cannot be read. */
interface Regulations {
  readonly read: ReadObject<DokumenFile> | null;
  /** The file is there but cannot be used: every document of the year waits for it. */
  readonly isBroken: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

function regulationsOf(folder: Folder): Regulations {
  const file = folder.files.find((one) => one.name === 'dokumen.json');
  if (file === undefined) return { read: null, isBroken: false, diagnostics: [] };
  const { value, diagnostics } = readObject(file, dokumenSchema);
  return { read: value, isBroken: value === null, diagnostics };
}

function regulationFor(
  regulations: Regulations,
  kind: DocumentKind,
  year: number,
  file: RawFile,
): { regulation: Regulation | null; diagnostics: readonly Diagnostic[] } {
  if (regulations.isBroken) return { regulation: null, diagnostics: regulations.diagnostics };
  const faults = regulations.read?.faultsOf(kind) ?? [];
  if (faults.some((found) => found.severity === 'error')) return { regulation: null, diagnostics: faults };
  const entry = regulations.read?.value[kind];
  const asOf =
    kind === 'realisasi'
      ? (regulations.read?.value.realisasi?.per_tanggal ?? '')
      : kind === 'realisasi-semester-1'
        ? `${year}-06-30`
        : '';
  const diagnostics =
    kind === 'realisasi' && !asOf.startsWith(`${year}-`) ? [missingDate(regulations, asOf, year, file)] : [];
  if (entry === undefined && asOf === '') return { regulation: null, diagnostics };
  const regulation: Regulation = {
    number: entry?.nomor ?? '',
    date: entry?.tanggal ?? '',
    link: entry?.tautan ?? '',
    status: entry?.status ?? 'ditetapkan',
    amendment: kind === 'perubahan' ? (regulations.read?.value.perubahan?.ke ?? 0) : 0,
    asOf,
  };
  return { regulation, diagnostics };
}

/** A realisasi says up to which day it reports, and that day lies within its year. */
function missingDate(regulations: Regulations, asOf: string, year: number, file: RawFile): Diagnostic {
  const place =
    regulations.read?.place(['realisasi', 'per_tanggal']) ??
    wholeFile(file.file.replace(/[^/]+$/, 'dokumen.json'));
  const problem = asOf === '' ? 'belum diisi' : `tidak berada dalam tahun ${year}`;
  const mend = `tulis sampai tanggal berapa laporan ini, misalnya "realisasi": { "per_tanggal": "${year}-12-31" }`;
  return diagnostic('isian-tidak-sesuai', place, { key: 'realisasi.per_tanggal', problem, mend });
}
