import type { Village } from '../model/village.ts';
import { regencyName } from './frame.ts';
import { anyWhatsappLink, mailLink, whatsappLink } from './web-link.ts';

/** A document that residents may ask for. */
export interface RequestedDocument {
  readonly name: string;
  /** What it tells. */
  readonly use: string;
}

/** Which document to ask for, from whom, and the letter to send. */
export interface RequestLetter {
  readonly documents: readonly RequestedDocument[];
  readonly recipient: string;
  readonly rule: string;
  /** The letter, paragraph by paragraph. */
  readonly paragraphs: readonly string[];
  readonly whatsappHref: string;
  readonly mailHref: string;
}

/** Who is asked for what. */
export interface Request {
  readonly village: string;
  readonly district: string;
  readonly regency: string;
  /** `null`: whichever are newest. */
  readonly year: number | null;
  readonly documents: readonly RequestedDocument[];
  /** How the village is reached, if it told. */
  readonly complaint: Village['complaint'] | null;
  /** `''`: the office of PPID. */
  readonly officer: string;
}

/** What a village publishes about a year, by law. */
export const ALL_DOCUMENTS: readonly RequestedDocument[] = [
  { name: 'Peraturan Desa tentang APBDes', use: 'rencana uang masuk dan uang keluar setahun' },
  { name: 'Peraturan Kepala Desa tentang Penjabaran APBDes', use: 'rincian setiap kegiatan' },
  { name: 'Laporan realisasi APBDes', use: 'uang yang benar-benar terpakai' },
];

/** A request under UU 14/2008, which the office answers within ten working days (article 22). */
export function requestLetter(request: Request): RequestLetter {
  const { village, district, regency, year, documents, complaint } = request;
  const officer = request.officer || 'PPID Desa (biasanya Sekretaris Desa)';
  const time = year === null ? 'tahun ini dan tahun lalu' : `tahun ${year}`;
  const paragraphs = [
    `Kepada Yth. ${officer}, Desa ${village}, Kecamatan ${district}, ${regencyName(regency)}.`,
    `Saya warga dan ingin membaca anggaran Desa ${village} ${time}. Mohon salinan dokumen berikut:`,
    documents.map((document, index) => `${index + 1}. ${document.name}`).join('\n'),
    'Bila ada, mohon juga berkas Excel atau CSV-nya.',
    'Permohonan ini berdasar UU 14/2008 Pasal 4 dan Pasal 22. Jawabannya paling lambat 10 hari kerja.',
    'Nama: ……………………\nAlamat: ……………………\nNomor telepon: ……………………',
  ];
  const text = paragraphs.join('\n\n');
  const subject = `Permohonan informasi: APBDes ${village} ${time}`;
  return {
    documents,
    recipient: `${officer}, di kantor Desa ${village}`,
    rule: 'UU 14/2008 Pasal 22: dijawab paling lambat 10 hari kerja',
    paragraphs,
    whatsappHref: (complaint && whatsappLink(complaint.whatsapp, text)) || anyWhatsappLink(text),
    mailHref: (complaint && mailLink(complaint.email, subject, text)) || '',
  };
}

/** The letter to a village that can be reached, about a year or about its newest ones. */
export function letterFor(village: Village, year: number | null): RequestLetter {
  return requestLetter({
    village: village.name,
    district: village.district,
    regency: village.regency,
    year,
    documents: ALL_DOCUMENTS,
    complaint: village.complaint,
    officer: village.informationOfficer?.title ?? '',
  });
}
