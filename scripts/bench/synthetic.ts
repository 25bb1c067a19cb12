import type { ReferenceBook } from '../../src/model/reference.ts';
import { depthOf, prefixOf } from '../../src/model/code.ts';

/** A random number generator that gives the same numbers on every machine: 32-bit xorshift. */
function generator(seed: number): (below: number) => number {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const REVENUES = [
  '4.1.2.01',
  '4.1.4.01',
  '4.2.1.01',
  '4.2.2.01',
  '4.2.3.01',
  '4.2.4.01',
  '4.2.5.01',
  '4.3.6.01',
];
const SOURCES = ['DDS', 'ADD', 'PBH', 'PAD', 'ADD, PBH', 'PBK'];
const HEADERS = [
  'rekening',
  'kegiatan',
  'uraian',
  'anggaran',
  'sumber_dana',
  'lokasi',
  'pelaksana',
  'volume',
  'satuan',
  'penanda',
];

interface Line {
  readonly account: string;
  readonly activity: string;
  readonly label: string;
  amount: number;
  readonly rest: readonly string[];
}

/**
 * The text of one invented budget of 60–150 lines, correct and complete: bidang, sub bidang, kegiatan and jenis with
 * stated sums, places, executors and volumes. Half of them as Excel saves in Indonesia (`;`, 12.500.000), half with
 * commas and plain figures, where texts with commas are quoted.
 */
export function syntheticBudget(seed: number, reference: ReferenceBook): string {
  const random = generator(seed * 2_654_435_761);
  const wanted = 60 + random(80);
  const figure = (top: number) => (1 + random(top)) * 50_000;
  const revenues = REVENUES.map((account) =>
    line(account, '', reference.accounts.get(account) ?? '', figure(9000), []),
  );
  const activities = [...reference.activities.keys()].filter((code) => depthOf(code) === 3);
  const accounts = [...reference.accounts.keys()].filter(
    (code) => depthOf(code) === 3 && code.startsWith('5.'),
  );
  const chosen = new Set(
    ['1', '2', '3', '4', '5'].map((field) =>
      pick(
        activities.filter((code) => code.startsWith(field)),
        random,
      ),
    ),
  );
  const details: Line[] = [];
  for (let guard = 0; rowsOf(details, chosen) < wanted; guard += 1) {
    if (guard % 3 === 0) chosen.add(pick(activities, random));
    const activity = pick([...chosen], random);
    const account = pick(accounts, random);
    if (details.some((one) => one.account === account && one.activity === activity)) continue;
    details.push(line(account, activity, reference.accounts.get(account) ?? '', figure(2000), []));
  }
  for (const activity of chosen) {
    if (!details.some((one) => one.activity === activity))
      details.push(line('5.2.1', activity, 'Belanja Barang Perlengkapan', figure(2000), []));
  }
  const uppers = [...chosen].map((activity) =>
    line('', activity, reference.activities.get(activity) ?? '', sumWithin(details, activity), [
      pick(SOURCES, random),
      `Dusun ${1 + random(6)}, RT ${1 + random(30)}`,
      'Kasi Kesejahteraan',
      String(1 + random(400)),
      'm',
      '',
    ]),
  );
  for (const depth of [1, 2]) {
    for (const code of new Set([...chosen].map((activity) => prefixOf(activity, depth)))) {
      uppers.push(line('', code, reference.activities.get(code) ?? '', sumWithin(details, code), []));
    }
  }
  const expenditure = [...uppers, ...details].toSorted((a, b) =>
    a.activity + a.account < b.activity + b.account ? -1 : 1,
  );
  const revenue = revenues.reduce((sum, one) => sum + one.amount, 0);
  const spent = details.reduce((sum, one) => sum + one.amount, 0);
  const rows = [
    line('4', '', 'PENDAPATAN', revenue, []),
    ...revenues,
    line('5', '', 'BELANJA', spent, []),
    ...expenditure,
    line('6.1.1', '', 'SILPA Tahun Sebelumnya', Math.max(0, spent - revenue), []),
    line('6.2.2', '', 'Penyertaan Modal Desa', Math.max(0, revenue - spent), []),
    line('', '', 'JUMLAH BELANJA', spent, []),
  ];
  return seed % 2 === 0 ? written(rows, ';', grouped) : written(rows, ',', String);
}

/** Lines of the file so far: header, revenue, financing and totals are fourteen; each kegiatan brings its uppers. */
function rowsOf(details: readonly Line[], chosen: ReadonlySet<string>): number {
  const uppers = new Set([...chosen].flatMap((code) => [code, prefixOf(code, 2), prefixOf(code, 1)]));
  return 14 + details.length + uppers.size;
}

function line(
  account: string,
  activity: string,
  label: string,
  amount: number,
  rest: readonly string[],
): Line {
  return { account, activity, label, amount, rest };
}

function pick<T>(items: readonly T[], random: (below: number) => number): T {
  return items[random(items.length)] as T;
}

function sumWithin(details: readonly Line[], code: string): number {
  return details
    .filter((one) => one.activity === code || one.activity.startsWith(`${code}.`))
    .reduce((sum, one) => sum + one.amount, 0);
}

function grouped(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
}

function written(rows: readonly Line[], delimiter: string, money: (amount: number) => string): string {
  const quoted = (cell: string) =>
    cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
  const texts = rows.map((row) => [row.account, row.activity, row.label, money(row.amount), ...row.rest]);
  const full = texts.map((cells) => [...cells, ...HEADERS.slice(cells.length).map(() => '')]);
  return [HEADERS, ...full].map((cells) => cells.map(quoted).join(delimiter)).join('\n');
}
