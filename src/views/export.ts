import type { BudgetDocument, BudgetLine } from '../model/budget.ts';
import { toRupiah, type Sen } from '../model/money.ts';
import type { Village } from '../model/village.ts';
import { writeCsv, type CsvCell } from '../model/csv.ts';
import { publishedDocuments } from './in-force.ts';
import { documentName, stageName } from './names.ts';
import { settledSummary } from './reported.ts';
import { roleName, rowLabel, rowsWithRemainders } from './rows.ts';

/** Licence of the data, as a page and an export name it. */
export const DATA_LICENCE = {
  nama: 'CC BY 4.0',
  tautan: 'https://creativecommons.org/licenses/by/4.0/deed.id',
};

/** The export files of a site, as its pages are addressed; a document that is held back has none. */
export function exportPaths(villages: readonly Village[]) {
  return villages.flatMap((village) =>
    village.years.flatMap((year) =>
      publishedDocuments(year).map((document) => ({
        params: {
          kecamatan: village.districtSlug,
          desa: village.slug,
          tahun: String(year.year),
          dokumen: document.kind,
        },
        props: { village, document },
      })),
    ),
  );
}

/** The open data of one document as JSON text, a row a line. Money is in rupiah; unknown is `null`, never 0. */
export function documentJson(village: Village, document: BudgetDocument): string {
  const { regulation, source } = document;
  const summary = settledSummary(document);
  const rows = rowsWithRemainders(document).map((line) => `  ${JSON.stringify(jsonRow(document, line))}`);
  const head = JSON.stringify(
    {
      desa: {
        kode: village.code,
        nama: village.name,
        kecamatan: village.district,
        kabupaten: village.regency,
        provinsi: village.province,
        ...askedAt(village),
      },
      tahun: document.year,
      dokumen: {
        jenis: document.kind,
        nama: documentName(document.kind),
        tahap: stageName(document.kind).toLowerCase(),
        nomor: regulation?.number || null,
        tanggal: regulation?.date || null,
        status: regulation?.status ?? null,
        per_tanggal: regulation?.asOf || null,
        tautan: regulation?.link || null,
      },
      contoh: village.isExample,
      ringkasan: {
        pendapatan: rupiah(summary.revenue),
        belanja: rupiah(summary.expenditure),
        surplus_defisit: rupiah(summary.balance),
        penerimaan_pembiayaan: rupiah(summary.financingIn),
        pengeluaran_pembiayaan: rupiah(summary.financingOut),
        pembiayaan_netto: rupiah(summary.netFinancing),
        silpa: rupiah(summary.silpa),
      },
      sebagian: document.isPartial,
      sumber: { berkas: source.file, sha256: source.sha256 },
      lisensi: DATA_LICENCE.nama,
    },
    null,
    1,
  );
  return `${head.slice(0, -'\n}'.length)},\n "baris": [\n${rows.join(',\n')}\n ]\n}\n`;
}

/** Whom to ask about it, with the keys of `desa.json`; `null` where the village tells nothing. */
function askedAt({ complaint, informationOfficer, council, informationGroup }: Village) {
  const { phone, whatsapp, email, address, hours } = complaint;
  return {
    pengaduan: told({ telepon: phone, whatsapp, surel: email, alamat: address, jam: hours }),
    ppid: told({
      nama_jabatan: informationOfficer?.title,
      sk: informationOfficer?.decree,
      kontak: informationOfficer?.contact,
    }),
    bpd: told({ ketua: council?.chair, kontak: council?.contact }),
    kim: told({ nama: informationGroup?.name, kontak: informationGroup?.contact }),
  };
}

function told(facts: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> | null {
  const given = Object.entries(facts).filter((fact): fact is [string, string] => (fact[1] ?? '') !== '');
  return given.length === 0 ? null : Object.fromEntries(given);
}

/** The rows of one document as CSV text: the columns of the village's own file, then `peran`, `baris` and `dokumen_status`. */
export function documentCsv(document: BudgetDocument): string {
  const { header, records } = documentTable(document);
  return writeCsv(header, records);
}

/** What {@link documentCsv} writes, as names of columns and cells. */
export function documentTable(document: BudgetDocument): {
  readonly header: readonly string[];
  readonly records: readonly (readonly CsvCell[])[];
} {
  const columns = document.stage === 'realised' ? REPORT_COLUMNS : BUDGET_COLUMNS;
  return {
    header: columns.map(([header]) => header),
    records: rowsWithRemainders(document).map((line) => columns.map(([, cellOf]) => cellOf(line, document))),
  };
}

type Column = readonly [header: string, cellOf: (line: BudgetLine, document: BudgetDocument) => CsvCell];

const CODES: readonly Column[] = [
  ['rekening', (line) => line.account],
  ['kegiatan', (line) => line.activity],
  ['uraian', rowLabel],
];
const PLACE: readonly Column[] = [
  ['lokasi', (line) => line.location],
  ['pelaksana', (line) => line.executor],
  ['volume', (line) => line.volume ?? line.volumeText],
  ['satuan', (line) => line.unit],
  ['penanda', (line) => line.markers.join('|')],
];
const TRACE: readonly Column[] = [
  ['peran', (line) => roleName(line.role)],
  ['baris', (line) => line.origin.line],
  // As `dokumen.status` of the JSON: a table that travels alone still says that it is a draft.
  ['dokumen_status', (_, document) => document.regulation?.status ?? ''],
];
const FUNDS: Column = ['sumber_dana', (line) => line.fundSources.join(', ')];

const BUDGET_COLUMNS: readonly Column[] = [
  ...CODES,
  ['anggaran', (line) => rupiah(line.amount)],
  FUNDS,
  ...PLACE,
  ...TRACE,
];
const REPORT_COLUMNS: readonly Column[] = [
  ...CODES,
  FUNDS,
  ['realisasi', (line) => rupiah(line.amount)],
  ['anggaran', (line) => rupiah(line.budgetAsReported)],
  ['status', (line) => line.status ?? ''],
  ['keterangan', (line) => line.note],
  ...PLACE,
  ...TRACE,
];

function jsonRow(document: BudgetDocument, line: BudgetLine): Readonly<Record<string, unknown>> {
  const isReport = document.stage === 'realised';
  return {
    rekening: line.account,
    kegiatan: line.activity || null,
    uraian: rowLabel(line),
    ...(isReport
      ? {
          realisasi: rupiah(line.amount),
          anggaran: rupiah(line.budgetAsReported),
          status: line.status,
          keterangan: line.note || null,
        }
      : { anggaran: rupiah(line.amount) }),
    sumber_dana: line.fundSources,
    lokasi: line.location || null,
    pelaksana: line.executor || null,
    volume: line.volume ?? (line.volumeText || null),
    satuan: line.unit || null,
    penanda: line.markers,
    peran: roleName(line.role),
    baris: line.origin.line,
  };
}

function rupiah(amount: Sen | null): number | null {
  return amount === null ? null : toRupiah(amount);
}
