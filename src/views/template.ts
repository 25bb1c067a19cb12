import { MARKERS, type Marker } from '../model/budget.ts';
import type { ReferenceBook } from '../model/reference.ts';

/** The two templates: about fifteen rows by bidang, or as detailed as a village likes. */
export const TEMPLATES = ['ringkas', 'rinci'] as const;
export type TemplateName = (typeof TEMPLATES)[number];

/** Version of the columns and sheets of a template; it stands on the sheet of instructions. */
export const TEMPLATE_VERSION = 1;

/** The columns of the sheet that is filled in, as the file format names them, with their widths in characters. */
export const TEMPLATE_COLUMNS: readonly (readonly [name: string, width: number])[] = [
  ['rekening', 12],
  ['kegiatan', 12],
  ['uraian', 52],
  ['anggaran', 20],
  ['sumber_dana', 16],
  ['lokasi', 20],
  ['pelaksana', 24],
  ['volume', 10],
  ['satuan', 10],
  ['penanda', 20],
];

/** A cell of a template; `null` is for the village to fill. */
export type TemplateCell = string | number | null;

/** The columns that offer a list. */
export type TemplateChoice = 'rekening' | 'kegiatan' | 'sumber_dana' | 'penanda';

/** Everything that a template holds, without any of the format of a workbook. */
export interface Template {
  /** Rows of the sheet to fill, below the header. */
  readonly rows: readonly (readonly TemplateCell[])[];
  readonly example: readonly (readonly TemplateCell[])[];
  readonly instructions: readonly string[];
  /** What the drop-downs offer, by column, each with its meaning. */
  readonly choices: Readonly<Record<TemplateChoice, readonly (readonly [value: string, meaning: string])[]>>;
}

type Names = Pick<ReferenceBook, 'accounts' | 'activities' | 'fundSources'>;

const REVENUES = ['4.1', '4.2.1', '4.2.2', '4.2.3', '4.2.4', '4.2.5', '4.3'];
const FIELDS = ['1', '2', '3', '4', '5'];
const FINANCING = ['6.1.1', '6.2.1', '6.2.2'];
/** Invented, and balanced: revenue and last year's rest equal expenditure and what is set aside. */
const EXAMPLE_AMOUNTS = [
  45_000_000, 900_000_000, 30_000_000, 400_000_000, 0, 25_000_000, 2_000_000, 480_000_000, 640_000_000,
  90_000_000, 120_000_000, 82_000_000, 20_000_000, 0, 10_000_000,
];
const EXAMPLE_SOURCES: Readonly<Record<string, string>> = {
  '4.1': 'PAD',
  '4.2.1': 'DDS',
  '4.2.2': 'PBH',
  '4.2.3': 'ADD',
  '4.2.4': 'PBP',
  '4.2.5': 'PBK',
  '4.3': 'DLL',
};

/** The content of a template, from the lists of `data/`. */
export function templateOf(name: TemplateName, book: Names): Template {
  const activities =
    name === 'ringkas' ? FIELDS : [...book.activities.keys()].filter((code) => code.length <= 3);
  return {
    rows: [
      ...REVENUES.map((code) => rowOf(code, '', book, null)),
      ...activities.map((code) => rowOf('', code, book, null)),
      ...FINANCING.map((code) => rowOf(code, '', book, null)),
    ],
    example: exampleRows(book),
    instructions: INSTRUCTIONS[name],
    choices: {
      rekening: [...book.accounts],
      kegiatan: [...book.activities],
      sumber_dana: [...book.fundSources],
      penanda: MARKERS.map((marker) => [marker, MEANINGS[marker]]),
    },
  };
}

function exampleRows(book: Names): TemplateCell[][] {
  const codes = [...REVENUES, ...FIELDS, ...FINANCING];
  return codes.map((code, index) => {
    const isField = FIELDS.includes(code);
    return rowOf(isField ? '' : code, isField ? code : '', book, EXAMPLE_AMOUNTS[index] ?? 0);
  });
}

function rowOf(account: string, activity: string, book: Names, amount: number | null): TemplateCell[] {
  const name = account === '' ? book.activities.get(activity) : book.accounts.get(account);
  const source = amount === null ? null : (EXAMPLE_SOURCES[account] ?? null);
  return [account || null, activity || null, name ?? '', amount, source, null, null, null, null, null];
}

const MEANINGS: Readonly<Record<Marker, string>> = {
  blt: 'bantuan langsung tunai',
  ketahanan_pangan: 'ketahanan pangan',
  stunting: 'penanganan stunting',
  operasional: 'operasional pemerintah desa dari Dana Desa',
  kdmp: 'koperasi desa',
  sebagian: 'tidak semua rincian ditulis di bawahnya',
};

const COMMON = [
  `Templat APBDes, versi ${TEMPLATE_VERSION}. Isi lembar "APBDes"; lembar lain hanya menjelaskan.`,
  'Kolom rekening: kode pendapatan (4…), belanja (5…), dan pembiayaan (6…). Kolom kegiatan: kode bidang, sub bidang, atau kegiatan.',
  'Arti setiap kode ada di lembar "Daftar". Kode 90–99 boleh ditulis sendiri.',
  'Untuk belanja cukup isi kegiatan; rekening boleh kosong.',
  'Kolom anggaran: angka rupiah tanpa "Rp". Tulis 0 bila memang tidak dianggarkan.',
  'Jangan menulis jumlah: jumlah dihitung sendiri. Bila ditulis, jumlah itu hanya dibandingkan.',
  'Jangan menulis nama penerima bantuan, NIK, atau nomor rekening bank.',
  'Simpan sebagai apbdes.xlsx (atau perubahan.xlsx), lalu periksa di halaman Periksa berkas.',
];
const INSTRUCTIONS: Readonly<Record<TemplateName, readonly string[]>> = {
  ringkas: [...COMMON, 'Templat ringkas: satu baris untuk tiap bidang. Isi setiap baris.'],
  rinci: [
    ...COMMON,
    'Templat rinci: tambahkan baris kegiatan di bawah sub bidangnya, misalnya 2.3.10. Hapus baris yang tidak dipakai.',
    'Baris bidang dan sub bidang boleh tanpa angka bila kegiatannya dirinci di bawahnya.',
  ],
};
