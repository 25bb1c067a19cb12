import type { Village } from '../model/village.ts';
import { anyWhatsappLink, mailLink, phoneLink, whatsappLink } from './web-link.ts';

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

/** One way to ask. */
export interface AskWay {
  /** As a link, to be said in the language of the page. */
  readonly label: 'WhatsApp' | 'surel' | 'telepon' | 'pesan' | 'surat';
  readonly href: string;
}

/** "Tanyakan baris ini": messages ready to send, or what to say where none can be sent. */
export interface LineQuestion {
  /** At least one, the quickest first. */
  readonly ways: readonly AskWay[];
  /** What to name where no message carries it: "APBDes 2026, kode 2.3.10"; `''` where one does. */
  readonly say: string;
}

/**
 * The ways to ask about one row. A village that takes no messages is telephoned, or met: then the words are told, a
 * message can be sent to somebody of the village whom the reader knows, and a letter is ready to print.
 * @param letterHref the letter of the village
 */
export function lineQuestion(
  village: Pick<Village, 'name' | 'complaint'>,
  subject: QuestionSubject,
  letterHref: string,
): LineQuestion {
  const { complaint } = village;
  const about = `${subject.document} Desa ${village.name}, kode ${subject.code}`;
  const message = `Saya ingin bertanya tentang ${about}, ${subject.label}: ${subject.exact}. ${subject.address}`;
  const written: readonly AskWay[] = [
    { label: 'WhatsApp', href: whatsappLink(complaint.whatsapp, message) },
    { label: 'surel', href: mailLink(complaint.email, `Pertanyaan ${about}`, message) },
  ];
  if (written.some(isOpen)) return { ways: written.filter(isOpen), say: '' };
  const spoken: readonly AskWay[] = [
    { label: 'telepon', href: phoneLink(complaint.phone) },
    { label: 'pesan', href: anyWhatsappLink(message) },
    { label: 'surat', href: letterHref },
  ];
  return { ways: spoken.filter(isOpen), say: `${subject.document}, kode ${subject.code}` };
}

function isOpen(way: AskWay): boolean {
  return way.href !== '';
}
