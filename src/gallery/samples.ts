import type { Contact, FiscalYear, Publication, Village } from '../model/village.ts';
import type { BudgetDocument, BudgetLine } from '../model/budget.ts';
import { addressBook } from '../views/addresses.ts';
import {
  documentFixture,
  findingFixture,
  publishedFixture,
  siteFixture,
  villageFixture,
  type RowSketch,
} from '../views/fixture.ts';
import { villagePage } from '../views/village-page.ts';
import { yearPage, type YearPage } from '../views/year-page.ts';

/* Invented villages in every state, for the gallery: what they show is what the views make of them. */

const addresses = addressBook('/');

const work = (more: Partial<BudgetLine>): Partial<BudgetLine> => ({ fundSources: ['DDS'], ...more });

/** A budget with everything that a row may tell. */
const ROWS: readonly RowSketch[] = [
  ['4.1.1', '', 'Hasil usaha desa', 119_000_000, { fundSources: ['PAD'] }],
  ['4.2.1', '', 'Dana Desa', 982_000_000, { fundSources: ['DDS'] }],
  ['4.2.3', '', 'Alokasi Dana Desa', 603_118_500, { fundSources: ['ADD'] }],
  ['5.1.1', '1.1.01', 'Penghasilan Tetap Kepala Desa', 319_200_000, work({ executor: 'Kaur Keuangan' })],
  [
    '5.3.5',
    '2.3.10',
    'Pembangunan/Rehabilitasi/Peningkatan Jalan Usaha Tani',
    560_000_000,
    work({
      location: 'Dusun Krajan RT 05/RW 02',
      executor: 'TPK',
      volume: 590,
      volumeText: '590',
      unit: 'm',
    }),
  ],
  ['5.2.1', '2.2.02', 'Posyandu', 80_000_000, work({ location: 'Balai Desa' })],
  ['5.2.2', '2.1.01', 'PAUD', 45_000_000, work({})],
  ['5.2.2', '2.4.01', 'Rumah tidak layak huni', 30_000_000, work({})],
  ['5.2.5', '3.2.01', 'Festival Kesenian', 13_500_000, work({ fundSources: ['DDS', 'ADD'] })],
  ['5.4.1', '5.3.00', 'Keadaan Mendesak', 90_000_000, work({ markers: ['blt'] })],
  ['6.1.1', '', 'SILPA Tahun Sebelumnya', 43_000_000],
  ['6.2.2', '', 'Penyertaan modal BUMDes', 120_000_000],
];

const scaled = (share: number, without: string = ''): RowSketch[] =>
  ROWS.map(([account, activity, label, rupiah, more]) => [
    account,
    activity,
    label,
    activity !== '' && activity === without ? null : Math.round((rupiah ?? 0) * share),
    { ...more, status: activity === '2.3.10' ? 'berjalan' : null },
  ]);

const adopted = {
  number: '4 Tahun 2025',
  date: '2025-12-18',
  link: '',
  status: 'ditetapkan',
  amendment: 0,
  asOf: '',
} as const satisfies NonNullable<BudgetDocument['regulation']>;

const budget = documentFixture(ROWS, { regulation: adopted });
const amended = documentFixture(scaled(1.1), { kind: 'perubahan', regulation: { ...adopted, amendment: 1 } });
const report = documentFixture(scaled(0.4, '2.2.02'), { kind: 'realisasi-semester-1' });
const draft = documentFixture(ROWS, { regulation: { ...adopted, status: 'rancangan' } });
const short = documentFixture([
  ['4', '', 'Pendapatan', 1_000_000_000],
  ['5', '1', 'Pemerintahan', 600_000_000],
  ['5', '2', 'Pembangunan', null],
]);

const warnings = Array.from({ length: 5 }, (_, index) =>
  findingFixture({ severity: 'warning', message: `Hal nomor ${index + 1} perlu diterangkan.` }),
);
const held: Publication = {
  status: 'held-back',
  kind: 'perubahan',
  source: null,
  findings: [findingFixture()],
};

const yearOf = (...publications: Publication[]): FiscalYear => ({ year: 2026, publications });

function pageOf(year: FiscalYear, more: Partial<Village> = {}): YearPage {
  const village = villageFixture([year], more);
  return yearPage(village, year, siteFixture([village]), addresses);
}

const contact = (more: Partial<Contact>): Contact => ({
  phone: '',
  whatsapp: '',
  email: '',
  address: '',
  hours: '',
  ...more,
});

/** The page of a year in the four states, and as a draft. */
export const STATES: readonly (readonly [state: string, page: YearPage])[] = [
  [
    'lengkap: murni, perubahan, realisasi',
    pageOf(yearOf(publishedFixture(budget, warnings), publishedFixture(amended), publishedFixture(report)), {
      complaint: contact({
        whatsapp: '0000-0000-0000',
        email: 'tanya@sukamaju.example',
        address: 'Kantor desa',
      }),
    }),
  ],
  [
    'sebagian',
    pageOf(yearOf(publishedFixture(short), held), { complaint: contact({ phone: '0000-000000' }) }),
  ],
  ['rancangan', pageOf(yearOf(publishedFixture(draft)))],
  ['ditahan', pageOf(yearOf(held), { complaint: contact({ address: 'Kantor desa, Jalan Contoh 1' }) })],
  ['belum ada apa pun', pageOf(yearOf(), { complaint: contact({ address: 'Kantor desa, Jalan Contoh 1' }) })],
];

const village = villageFixture([
  yearOf(publishedFixture(amended), publishedFixture(budget)),
  { year: 2025, publications: [publishedFixture({ ...budget, year: 2025 })] },
  { year: 2024, publications: [held] },
]);

/** The page of a village with three years, of which one waits. */
export const VILLAGE = villagePage(village, siteFixture([village]), addresses);
