import type { BudgetDocument, DocumentKind } from '../model/budget.ts';
import type { Contact, Village } from '../model/village.ts';
import { formatDate } from './dates.ts';
import { documentName, isDraft, reportedUntil } from './names.ts';

/** The words of the title block and the foot of a print; sizes are decided elsewhere. */
export interface BoardWords {
  /** Who speaks: the village government, its kecamatan and kabupaten; on one line where there is room. */
  readonly authority: readonly [village: string, region: string];
  readonly village: string;
  /** The headline with a name, which may have to be cut. */
  readonly headline: (village: string) => string;
  /** The legal name and the regulation; on one line where there is room. */
  readonly legal: readonly [name: string, regulation: string];
  readonly stage: string;
  /** Invented data, a draft; `''` where there is nothing to notice. */
  readonly notice: string;
  readonly contact: readonly string[];
  /** "data per …" and the fingerprint of the source. */
  readonly source: readonly string[];
  /** What the law asks for and the village does not tell; empty where nothing is missing. */
  readonly lacks: readonly string[];
}

/** Length of the printed fingerprint of a source. */
const HASH_LENGTH = 12;

/** Everything that a board says besides figures. */
export function boardWords(village: Village, document: BudgetDocument): BoardWords {
  return {
    authority: [
      `PEMERINTAH DESA ${village.name}`.toUpperCase(),
      `${prefixed('KECAMATAN', village.district)} · ${prefixed('KABUPATEN', village.regency)}`.toUpperCase(),
    ],
    village: village.name,
    headline: (name) => `Uang Desa ${name} ${document.year}`,
    legal: [
      `Anggaran Pendapatan dan Belanja Desa (APBDes) Tahun Anggaran ${document.year}`,
      regulationLine(document),
    ],
    stage: stageLine(document),
    notice: noticeLine(village, document),
    contact: contactLines(village),
    lacks: hasWayToComplain(village) ? [] : ['alamat pengaduan'],
    source: [dataLine(document), `Sidik data ${document.source.sha256.slice(0, HASH_LENGTH)}`],
  };
}

/** "Kabupaten Contoh" as it is, "Contoh" with what it is. */
function prefixed(kind: string, name: string): string {
  return /^(kecamatan|kabupaten|kota|distrik)\s/i.test(name) ? name : `${kind} ${name}`;
}

const STAGES: Partial<Record<DocumentKind, string>> = {
  apbdes: 'APBDes murni',
  realisasi: 'Realisasi APBDes',
};

function stageLine(document: BudgetDocument): string {
  const name = STAGES[document.kind] ?? documentName(document.kind);
  const amendment = document.regulation?.amendment ?? 0;
  return [isDraft(document) ? 'Rancangan' : '', name, amendment > 0 ? `ke-${amendment}` : '']
    .filter((part) => part !== '')
    .join(' ');
}

function regulationLine(document: BudgetDocument): string {
  const { number = '', date = '' } = document.regulation ?? {};
  const isNumber = /^(no(mor)?\b|\d)/i.test(number);
  const regulation = isNumber ? `Perdes ${/^\d/.test(number) ? 'Nomor ' : ''}${number}` : number;
  const name = number === '' ? 'Nomor Peraturan Desa belum disajikan' : regulation;
  if (date === '') return name;
  return `${name}, ${isDraft(document) ? 'tertanggal' : 'ditetapkan'} ${formatDate(date)}`;
}

function noticeLine(village: Village, document: BudgetDocument): string {
  const notices = [
    village.isExample ? 'DATA CONTOH: desa, nama, dan angka ini rekaan' : '',
    isDraft(document) ? 'RANCANGAN: belum ditetapkan, masih bisa berubah' : '',
  ];
  return notices.filter((text) => text !== '').join(' · ');
}

function dataLine(document: BudgetDocument): string {
  const date = reportedUntil(document) || (document.regulation?.date ?? '');
  return date === '' ? 'Tanggal data belum disajikan' : `Data per ${formatDate(date)}`;
}

function hasWayToComplain({ complaint }: Village): boolean {
  return [...reaches(complaint), complaint.address].some((way) => way !== '');
}

function contactLines(village: Village): readonly string[] {
  const { complaint, informationOfficer } = village;
  const office = complaint.address === '' ? `Kantor Desa ${village.name}` : complaint.address;
  const officer = informationOfficer?.contact ? `PPID\u00a0${informationOfficer.contact}` : '';
  return [
    [office, complaint.hours],
    [...reaches(complaint), officer],
    [`BPD Desa ${village.name}`, 'SP4N-LAPOR! www.lapor.go.id'],
  ]
    .map((parts) => parts.filter((part) => part !== '').join(' · '))
    .filter((line) => line !== '');
}

function reaches({ whatsapp, phone, email }: Contact): readonly string[] {
  return [whatsapp === '' ? '' : `WhatsApp ${whatsapp}`, phone === '' ? '' : `Telepon ${phone}`, email];
}
