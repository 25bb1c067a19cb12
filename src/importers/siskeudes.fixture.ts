import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** How a converter writes an export. */
export interface Dialect {
  readonly quotesHeader: boolean;
  readonly newline: '\n' | '\r\n';
}

const COLUMNS = Map.groupBy(
  readFileSync(join(import.meta.dirname, 'cases/siskeudes-tabel.csv'), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split(',') as [string, string]),
  ([file]) => file,
);

type Value = string | number;
export type Tables = Readonly<Record<string, readonly Readonly<Record<string, Value>>[]>>;

/** A double as the Windows converter writes it: sixteen decimals and an exponent of three digits. */
export function double(value: number): string {
  const [digits = '0', exponent = '+0'] = value.toExponential(16).split('e');
  return `${digits}e${exponent[0]}${exponent.slice(1).padStart(3, '0')}`;
}

/** The CSV of one table with all its columns, as mdbtools and the Windows converter write them. */
export function tableText(name: string, rows: Tables[string], dialect: Dialect): string {
  const columns = (COLUMNS.get(`${name}.csv`) ?? []).map(([, column]) => column);
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = rows.map((row) =>
    columns
      .map((column) => {
        const value = row[column] ?? '';
        return typeof value === 'number' ? double(value) : value === '' ? '' : quoted(value);
      })
      .join(','),
  );
  const header = columns.map((column) => (dialect.quotesHeader ? quoted(column) : column)).join(',');
  return [header, ...lines].map((line) => `${line}${dialect.newline}`).join('');
}

/** An export with every table of the list; those that nothing is given for are empty. */
export function exportZip(
  tables: Tables,
  dialect: Dialect,
  more: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const file of COLUMNS.keys()) {
    const name = file.replace('.csv', '');
    files[file] = strToU8(tableText(name, tables[name] ?? [], dialect));
  }
  return zipSync({ ...files, ...more });
}

const DESA = ['24.2005.', '24.2006.'] as const;

/** Two invented villages of one year: codes with trailing dots, quoted newlines, amounts as doubles, one amended. */
export function twoVillages(): Tables {
  const rincian = (
    village: string,
    activity: string,
    account: string,
    source: string,
    amounts: readonly [before: number, change: number],
    text = 'Rincian',
  ) => ({
    Tahun: '2025',
    Kd_Desa: village,
    Kd_Keg: `${village}${activity}`,
    Kd_Rincian: account,
    Kd_SubRinci: '01',
    No_Urut: '01',
    SumberDana: source,
    Uraian: text,
    Anggaran: amounts[0],
    AnggaranPAK: amounts[1],
    AnggaranStlhPAK: amounts[0] + amounts[1],
  });
  const of = (village: string, change: number) => [
    rincian(village, '00.00.', '4.2.1.01.', 'DDS', [800_000_000, 0]),
    rincian(village, '00.00.00.', '4.2.3.01.', 'ADD', [300_000_000.5, change]),
    rincian(
      village,
      '01.01.01.',
      '5.1.1.01.',
      'ADD',
      [14_559_840, 0],
      'Siltap Kepala Desa\nbulan "Januari" s/d Desember',
    ),
    rincian(village, '01.01.01.', '5.1.1.01.', 'ADD', [5_440_160.5, 0]),
    rincian(village, '02.03.10.', '5.3.5.01.', 'DDS', [780_000_000, change]),
    rincian(village, '04.02.01.', '5.2.5.08.', 'ADD', [300_000_000, 0]),
    rincian(village, '00.00.', '6.1.1.01.', 'DLL', [12_500_000, 0]),
    rincian(village, '00.00.', '6.2.2.01.', 'ADD', [12_500_000, 0]),
  ];
  const activity = (village: string, code: string, name: string, ceiling: number) => ({
    Tahun: '2025',
    Kd_Desa: village,
    Kd_Keg: `${village}${code}`,
    ID_Keg: code,
    Nama_Kegiatan: name,
    Pagu: ceiling,
    Lokasi: 'Dusun I',
    Jbt_PPTKD: 'Kasi Kesejahteraan',
    Nm_PPTKD: 'Nama Contoh',
    NIP_PPTKD: '000000000000000000',
    Nilai: 12,
    Satuan: 'Bulan',
  });
  return {
    Ref_Version: [],
    Ref_Desa: [
      { Kd_Kec: '24', Kd_Desa: DESA[0], Nama_Desa: 'DESA PEMERINTAH DESA UMPAMASARI' },
      { Kd_Kec: '24', Kd_Desa: DESA[1], Nama_Desa: 'PEMERINTAH DESA MISALKARTA' },
    ],
    Ref_Rek4: [{ Jenis: '5.2.5.', Obyek: '5.2.5.08.', Nama_Obyek: 'Insentif RT dan RW' }],
    Ta_Kegiatan: DESA.flatMap((village) => [
      activity(village, '01.01.01.', 'Penyediaan Penghasilan Tetap\nKepala Desa', 20_000_000.5),
      activity(village, '02.03.10.', 'Pembangunan Jalan', 780_000_000),
      activity(village, '04.02.01.', 'Kegiatan Contoh', 300_000_000),
    ]),
    Ta_RABRinci: [...of(DESA[0], 0), ...of(DESA[1], 25_000_000)],
  };
}
