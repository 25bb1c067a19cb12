import type { BudgetDocument, BudgetLine, DocumentKind, Regulation } from '../model/budget.ts';
import type { Village } from '../model/village.ts';
import type { Billboard, BillboardOptions } from './billboard-types.ts';
import { billboard } from './billboard.ts';
import { documentFixture, villageFixture, type RowSketch } from './fixture.ts';

type Row = Pick<BudgetLine, 'account' | 'activity' | 'label' | 'amount'> & Partial<BudgetLine>;

/** A leaf of revenue or financing; `rupiah` may be `null`. */
export function money(account: string, rupiah: number | null, label: string = account): Row {
  return { account, activity: '', label, amount: rupiah === null ? null : Math.round(rupiah * 100) };
}

/** A leaf of expenditure that names no rekening. */
export function work(
  activity: string,
  label: string,
  rupiah: number | null,
  rest: Partial<BudgetLine> = {},
): Row {
  return { ...money('5', rupiah, label), activity, ...rest };
}

/** A document whose lines are all leaves; its summary follows from them. */
export function documentOf(
  rows: readonly Row[],
  kind: DocumentKind = 'apbdes',
  regulation: Partial<Regulation> | null = {},
): BudgetDocument {
  const sketches = rows.map((row): RowSketch => [row.account, row.activity, row.label, null, row]);
  return documentFixture(sketches, {
    kind,
    source: {
      file: 'villages/tirto/sukamaju/2026/apbdes.csv',
      sha256: '7f3a9c01d2e4b5a6978812345678901234567890abcdefabcdefabcdefabcdef',
      bytes: 4096,
    },
    regulation: regulation && {
      number: '3 Tahun 2025',
      date: '2025-12-20',
      link: '',
      status: 'ditetapkan',
      amendment: 0,
      asOf: '',
      ...regulation,
    },
  });
}

/** An invented village. */
export function villageOf(rest: Partial<Village> = {}): Village {
  return villageFixture([], {
    regency: 'Contoh',
    province: 'Nusa Contoh',
    address: 'Jl. Raya Sukamaju 1',
    complaint: {
      phone: '',
      whatsapp: '0812-0000-0000',
      email: 'lapor@sukamaju.example',
      address: 'Kantor Desa Sukamaju, Jl. Raya Sukamaju 1',
      hours: 'Senin–Jumat 08.00–15.00',
    },
    ...rest,
  });
}

/** Names that a board needs from the reference data. */
export const names = {
  accounts: new Map([['4.3', 'Pendapatan Lain-lain']]),
  activities: new Map([
    ['1.1.01', 'Penyediaan Penghasilan Tetap dan Tunjangan Kepala Desa'],
    ['2.3.10', 'Pembangunan/Rehabilitasi/Peningkatan/Pengerasan Jalan Desa'],
  ]),
};

export const address = 'https://papan-desa.contoh.id/d/9999032001/';

/** The board of a document that stands alone, or of one against another; it must find room. */
export function boardOf(
  village: Village,
  document: BudgetDocument,
  options: Partial<BillboardOptions> = {},
  base: BudgetDocument | null = null,
): Billboard {
  const board = billboard(village, { document, base }, names, { address, ...options });
  if (board === null) throw new Error(`no room on ${options.size?.name ?? 'baliho-3x2'}`);
  return board;
}

const HAMLETS = ['Dusun Krajan', 'Dusun Gempol', 'Dusun Sidomulyo RT 03/RW 02', '5 dusun', ''] as const;
const EXECUTORS = ['TPK Maju Bersama', 'Kasi Kesejahteraan', 'Kaur Keuangan', 'Kasi Pelayanan', ''] as const;

/** Activity, name, million rupiah, volume, unit. */
const WORKS: readonly (readonly [string, string, number, number?, string?])[] = [
  ['1.1.01', 'Penghasilan tetap dan tunjangan kepala desa', 62.4, 12, 'bulan'],
  ['1.1.02', 'Penghasilan tetap dan tunjangan perangkat desa', 402.3, 12, 'bulan'],
  [
    '1.1.04',
    'Operasional pemerintah desa (ATK, honorarium PKPKD dan PPKD, perlengkapan perkantoran, pakaian dinas/atribut, listrik/telepon, dll)',
    96.4,
  ],
  ['1.1.05', 'Tunjangan BPD', 38.4, 12, 'bulan'],
  ['1.1.07', 'Insentif RT dan RW', 45.6, 38, 'orang'],
  ['1.2.01', 'Laptop dan pencetak kantor desa', 21, 2, 'unit'],
  ['1.3.02', 'Pemutakhiran profil desa', 8],
  ['1.4.01', 'Musyawarah perencanaan desa', 6.5, 4, 'kali'],
  ['1.4.08', 'Sistem informasi desa', 12],
  ['2.1.01', 'Honor guru PAUD dan TPQ', 30, 14, 'orang'],
  ['2.2.02', 'Posyandu: makanan tambahan', 96, 12, 'bulan'],
  ['2.2.03', 'Penyuluhan kesehatan dan stunting', 14.25],
  ['2.3.10', 'Rabat beton jalan usaha tani', 298.5, 420, 'm'],
  ['2.3.10', 'Rabat beton jalan lingkungan', 84.2, 120, 'm'],
  ['2.3.14', 'Saluran irigasi tersier', 187.25, 310, 'm'],
  ['2.4.01', 'Perbaikan rumah tidak layak huni', 75, 5, 'unit'],
  ['2.4.11', 'Sambungan air bersih', 27.2, 34, 'rumah'],
  ['3.1.01', 'Pos keamanan desa', 15, 1, 'unit'],
  ['3.2.02', 'Sedekah bumi dan wayang desa', 25],
  ['3.3.02', 'Turnamen sepak bola antardusun', 17.5],
  ['3.4.03', 'Pembinaan PKK', 17.5, 12, 'bulan'],
  ['4.2.01', 'Bibit jagung dan pelatihan kelompok tani', 64, 6, 'kelompok'],
  ['4.3.01', 'Pelatihan perangkat desa', 12.35],
  ['4.4.02', 'Pelatihan menjahit perempuan desa', 18.5, 24, 'orang'],
  ['4.7.01', 'Pelatihan pengelola BUM Desa', 14],
  ['5.1.01', 'Penanggulangan bencana', 15],
  ['5.3.01', 'BLT Dana Desa', 230.4, 64, 'keluarga'],
];

/** A detailed budget: every bidang, `copies` times the same list of 27 activities. */
export function detailedDocument(copies: number = 1, kind: DocumentKind = 'apbdes'): BudgetDocument {
  const works = Array.from({ length: copies }, (_, copy) =>
    WORKS.map(([activity, label, millions, volume = null, unit = ''], index) =>
      work(activity, label, Math.round((millions * 1e6) / (copy * 2.5 + 1)), {
        volume,
        volumeText: volume === null ? '' : String(volume),
        unit,
        location: HAMLETS[(index + copy) % HAMLETS.length] ?? '',
        executor: EXECUTORS[(index * 2 + copy) % EXECUTORS.length] ?? '',
      }),
    ),
  ).flat();
  return documentOf(
    [
      money('4.1.2.01', 58_000_000),
      money('4.2.1.01', 962_480_000),
      money('4.2.2.01', 74_900_000),
      money('4.2.3.01', 611_870_000),
      money('4.2.4.01', 60_000_000),
      money('4.2.5.01', 150_000_000),
      money('4.3.6.01', 7_000_000),
      ...works,
      money('6.1.1.01', 96_500_000),
      money('6.2.2.01', 50_000_000),
    ],
    kind,
  );
}

/** What a village that tells little publishes: revenue by kind, expenditure by bidang. */
export function fifteenRows(): BudgetDocument {
  return documentOf([
    money('4.1', 43_211_000),
    money('4.2.1', 892_400_000),
    money('4.2.2', 31_250_000),
    money('4.2.3', 486_907_500),
    money('4.3', 2_300_000),
    work('1', 'Bidang Penyelenggaraan Pemerintahan Desa', 601_880_500),
    work('2', 'Bidang Pelaksanaan Pembangunan Desa', 588_320_000),
    work('3', 'Bidang Pembinaan Kemasyarakatan', 61_500_000),
    work('4', 'Bidang Pemberdayaan Masyarakat', 83_768_000),
    work('5', 'Bidang Penanggulangan Bencana', 144_600_000),
    money('6.1', 74_000_000),
    money('6.2', 50_000_000),
  ]);
}
