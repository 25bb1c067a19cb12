import { DEFAULT_PRINTS } from '../model/print-name.ts';
import type { BudgetDocument, BudgetLine, DocumentKind, LineRole } from '../model/budget.ts';
import { stageOf } from '../model/budget.ts';
import type { Finding } from '../model/finding.ts';
import { differenceKnown, sumKnown, type Sen } from '../model/money.ts';
import type { Region } from '../model/reference.ts';
import type { Site } from '../model/site.ts';
import type { FiscalYear, Publication, Village } from '../model/village.ts';

/** A row as tests write it: codes, label, rupiah (`null`: none), and what else matters. */
export type RowSketch = readonly [
  account: string,
  activity: string,
  label: string,
  rupiah: number | null,
  more?: Partial<BudgetLine> & { readonly role?: LineRole },
];

/** A document from sketched rows; leaves and the seven figures follow from the roles. For tests only. */
export function documentFixture(
  rows: readonly RowSketch[],
  more: Partial<BudgetDocument> & { readonly kind?: DocumentKind } = {},
): BudgetDocument {
  const kind = more.kind ?? 'apbdes';
  const lines = rows.map(lineFixture);
  const leaves = lines.filter((line) => line.role === 'leaf' || line.role === 'remainder');
  const total = (prefix: string): Sen | null =>
    sumKnown(leaves.filter((line) => line.account.startsWith(prefix)).map((line) => line.amount));
  const [revenue, expenditure, financingIn, financingOut] = [
    total('4'),
    total('5'),
    total('6.1'),
    total('6.2'),
  ];
  const balance = differenceKnown(revenue, expenditure);
  const netFinancing =
    financingIn === null && financingOut === null ? null : (financingIn ?? 0) - (financingOut ?? 0);
  const silpa = balance === null || netFinancing === null ? null : balance + netFinancing;
  return {
    kind,
    stage: stageOf(kind),
    year: 2026,
    source: { file: `villages/mekarsari/sukamaju/2026/${kind}.csv`, sha256: 'ab'.repeat(32), bytes: 4096 },
    regulation: null,
    lines,
    controls: [],
    leaves,
    summary: { revenue, expenditure, balance, financingIn, financingOut, netFinancing, silpa },
    isPartial: leaves.some((line) => line.amount === null),
    unreported: [],
    ...more,
  };
}

function lineFixture([account, activity, label, rupiah, more = {}]: RowSketch, index: number): BudgetLine {
  return {
    account,
    activity,
    label,
    amount: rupiah === null ? null : rupiah * 100,
    budgetAsReported: null,
    fundSources: [],
    location: '',
    executor: '',
    volume: null,
    volumeText: '',
    unit: '',
    markers: [],
    status: null,
    note: '',
    origin: { line: index + 2, record: index + 1 },
    role: 'leaf',
    ...more,
  };
}

/** A published document with its warnings. */
export function publishedFixture(document: BudgetDocument, findings: readonly Finding[] = []): Publication {
  return { status: 'published', kind: document.kind, document, findings };
}

/** A fault of an apbdes. */
export function findingFixture(more: Partial<Finding> = {}): Finding {
  return {
    code: 'jumlah-tidak-cocok',
    severity: 'error',
    file: 'villages/mekarsari/sukamaju/2026/apbdes.csv',
    line: 14,
    column: 31,
    cell: 'E14',
    entry: null,
    excerpt: '2;5;Pembangunan;;250.000.000',
    length: 11,
    message: 'Jumlah "Pembangunan" tidak sama dengan rinciannya.',
    written: 'Rp250.000.000',
    expected: 'Rp245.000.000',
    difference: 'Rp5.000.000',
    mend: 'periksa baris 15–22',
    help: 'panduan/kesalahan/#jumlah-tidak-cocok',
    ...more,
  };
}

/** A village with the given years. */
export function villageFixture(years: readonly FiscalYear[] = [], more: Partial<Village> = {}): Village {
  return {
    code: '99.99.01.2001',
    name: 'Sukamaju',
    districtSlug: 'mekarsari',
    slug: 'sukamaju',
    district: 'Mekarsari',
    regency: 'Nusa Contoh',
    province: 'Provinsi Teladan',
    population: { year: 2025, people: 3046, households: 912 },
    head: '',
    address: '',
    website: '',
    complaint: { phone: '', whatsapp: '0812-0000-0000', email: '', address: '', hours: '' },
    informationOfficer: null,
    council: null,
    informationGroup: null,
    innovations: [],
    meetings: [],
    isExample: true,
    emblem: null,
    note: '',
    years,
    ...more,
  };
}

function region(code: string, name: string): readonly [string, Region] {
  return [code, { code, name, districtCode: '99.99.01', district: 'Mekarsari', kind: 'desa' }];
}

/** A site of the given villages with short code lists. */
export function siteFixture(villages: readonly Village[] = []): Site {
  return {
    villages,
    findings: [],
    help: [],
    agencies: [],
    reference: {
      accounts: new Map([
        ['4.2.1', 'Dana Desa'],
        ['5.1', 'Belanja Pegawai'],
        ['4.3', 'Pendapatan Lain-lain'],
      ]),
      activities: new Map([['2', 'Pelaksanaan Pembangunan Desa']]),
      fundSources: new Map([
        ['ADD', 'Alokasi Dana Desa'],
        ['DDS', 'Dana Desa'],
      ]),
      fundSourceSynonyms: new Map(),
      headers: new Map(),
      regions: new Map([region('99.99.01.2001', 'Sukamaju'), region('99.99.01.2002', 'Misalkarta')]),
      regencies: new Set(['99.99']),
      limits: new Map(),
      allocations: new Map(),
      settings: {
        regencyCode: '99.99',
        regency: 'Nusa Contoh',
        province: 'Provinsi Teladan',
        origin: 'https://papan-desa.example',
        base: '/',
        repository: '',
        securityContact: '',
        hasEmblem: false,
        prints: DEFAULT_PRINTS,
      },
    },
  };
}
