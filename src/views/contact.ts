import type { Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { mailLink, phoneLink, webLink, whatsappLink } from './web-link.ts';
import { INDONESIAN, type Words } from './words.ts';

/** A line of the box: what it is, what is written, where it leads (`''`: nowhere). */
export interface ContactFact {
  readonly term: string;
  readonly text: string;
  readonly href: string;
  /** The words of the page; else those of the village. */
  readonly isSaid?: boolean;
}

/** Whom to ask, in this order: the village, its information officer, the national complaint desk. */
export interface AskBox {
  readonly title: string;
  readonly opening: string;
  /** The quickest way to the village; a letter to print where it can only be met. */
  readonly first: { readonly label: string; readonly href: string };
  readonly facts: readonly ContactFact[];
  readonly national: { readonly label: string; readonly href: string };
}

/** The complaint box of a village; `subject` is what the message will be about. */
export function askBox(
  village: Village,
  subject: string,
  addresses: AddressBook,
  { say }: Words = INDONESIAN,
): AskBox {
  const { complaint } = village;
  const message = `Saya ingin bertanya tentang ${subject}.`;
  const whatsapp = whatsappLink(complaint.whatsapp, message);
  const phone = phoneLink(complaint.phone);
  const mail = mailLink(complaint.email, `Pertanyaan tentang ${subject}`);
  return {
    title: say('Ada yang ditanyakan?'),
    opening: say('Mulai dari kantor Desa {village}. Sebut barisnya, supaya mudah dijawab.', {
      village: village.name,
    }),
    first: whatsapp
      ? { label: say('WhatsApp kantor desa'), href: whatsapp }
      : phone
        ? { label: say('Telepon kantor desa'), href: phone }
        : mail
          ? { label: say('Surel ke kantor desa'), href: mail }
          : { label: say('Surat ke kantor desa'), href: addresses.askLetter(village) },
    facts: [
      { term: 'WhatsApp', text: complaint.whatsapp, href: whatsapp },
      { term: say('Telepon'), text: complaint.phone, href: phone },
      { term: say('Surel'), text: complaint.email, href: mail },
      { term: say('Alamat'), text: complaint.address || village.address, href: '' },
      { term: say('Jam layanan'), text: complaint.hours, href: '' },
      { term: 'PPID', text: officerText(village), href: '' },
      {
        term: 'KIM',
        text: joined(village.informationGroup?.name, village.informationGroup?.contact),
        href: '',
      },
      {
        term: 'BPD',
        text:
          joined(village.council?.chair, village.council?.contact) ||
          say('Wakil warga yang mengawasi anggaran; temui anggotanya di desa.'),
        href: '',
        isSaid: !village.council,
      },
      { term: say('Situs desa'), text: village.website, href: webLink(village.website) },
    ].filter((fact) => fact.text !== ''),
    national: { label: say('Adukan ke SP4N-LAPOR!'), href: 'https://www.lapor.go.id/' },
  };
}

function officerText({ informationOfficer: officer }: Village): string {
  return joined(
    officer?.title,
    officer?.contact,
    officer?.decree ? `SK ${officer.decree.replace(/^SK\s+/i, '')}` : '',
  );
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
