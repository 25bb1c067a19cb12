import type { Village } from '../model/village.ts';
import { mailLink, whatsappLink } from './web-link.ts';

/** What a resident asks about: enough for the office to find the row. */
export interface QuestionSubject {
  /** "APBDes Perubahan 2026". */
  readonly document: string;
  readonly code: string;
  readonly label: string;
  readonly exact: string;
  /** Address of the row with its origin. */
  readonly address: string;
}

/** "Tanyakan baris ini": messages ready to send; `''` where the village has no such way. */
export interface LineQuestion {
  readonly whatsappHref: string;
  readonly mailHref: string;
}

/** The ready messages about one row; `null` where the village can be reached by neither way. */
export function lineQuestion(
  village: Pick<Village, 'name' | 'complaint'>,
  subject: QuestionSubject,
): LineQuestion | null {
  const about = `${subject.document} Desa ${village.name}, kode ${subject.code}`;
  const message = `Saya ingin bertanya tentang ${about}, ${subject.label}: ${subject.exact}. ${subject.address}`;
  const question = {
    whatsappHref: whatsappLink(village.complaint.whatsapp, message),
    mailHref: mailLink(village.complaint.email, `Pertanyaan ${about}`, message),
  };
  return question.whatsappHref === '' && question.mailHref === '' ? null : question;
}
