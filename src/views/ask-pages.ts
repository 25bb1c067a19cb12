import type { Site } from '../model/site.ts';
import type { Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { coverageCells, type CoverageCell, type CoverageTime, type CoverageVillage } from './coverage.ts';
import { coverageYear } from './coverage-page.ts';
import type { Frame } from './frame.ts';
import { documentName } from './names.ts';
import { villageFrame } from './village-frame.ts';
import { mailLink, phoneLink, whatsappLink } from './web-link.ts';

/** A way to ask, in the order in which to try them. */
export interface AskStep {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** What the village tells of it. */
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  /** What is not told and should be; `''` if nothing. */
  readonly missing: string;
  readonly actions: readonly { readonly label: string; readonly href: string }[];
}

/** Everything that stands on `/…/<desa>/tanya/`. */
export interface AskPage {
  readonly frame: Frame;
  readonly title: string;
  readonly legal: string;
  readonly steps: readonly AskStep[];
  readonly rights: readonly { readonly term: string; readonly text: string }[];
}

/** Everything that stands on the letter, `/…/<desa>/tanya/surat/`. */
export interface AskLetter {
  readonly frame: Frame;
  readonly title: string;
  readonly recipient: readonly string[];
  /** Documents of the last two years; those that the site lacks are ticked. */
  readonly requests: readonly { readonly text: string; readonly isTicked: boolean }[];
  /** Who gets a copy: the residents' council. */
  readonly copyTo: string;
  readonly backHref: string;
}

/** How to ask, request information and complain: the village, its PPID, BPD, the national desk. */
export function askPage(village: Village, site: Site, addresses: AddressBook): AskPage {
  return {
    frame: villageFrame(
      village,
      {
        title: `Bertanya ke Desa ${village.name}`,
        description: `Cara bertanya, meminta informasi, dan mengadu tentang uang Desa ${village.name}.`,
        address: addresses.ask(village),
        label: 'Tanya',
      },
      site,
      addresses,
    ),
    title: `Bertanya ke Desa ${village.name}`,
    legal: `Kecamatan ${village.district} · setiap warga berhak bertanya`,
    steps: [
      officeStep(village),
      officerStep(village, addresses),
      councilStep(village),
      nationalStep(village),
    ],
    rights: [
      { term: 'UU 14/2008 Pasal 4', text: 'Setiap orang berhak memperoleh informasi publik.' },
      { term: 'UU 14/2008 Pasal 22', text: 'Permintaan dijawab dalam sepuluh hari kerja sejak diterima.' },
      { term: 'UU 6/2014 Pasal 68', text: 'Warga desa berhak meminta informasi dari pemerintah desa.' },
      {
        term: 'Permendagri 20/2018 Pasal 39, 72',
        text: 'Desa mengumumkan anggaran, realisasi, dan alamat pengaduan.',
      },
    ],
  };
}

/** The letter by which anyone asks for what is not published, ready to print and sign. */
export function askLetter(
  village: Village,
  site: Site,
  time: CoverageTime,
  addresses: AddressBook,
): AskLetter {
  const year = coverageYear(site);
  const { code, name, district, isExample } = village;
  const entry: CoverageVillage = { code, name, district, isExample, village, place: village, isListed: true };
  const cells = [...coverageCells(entry, year, time), ...coverageCells(entry, year - 1, time)];
  return {
    frame: villageFrame(
      village,
      {
        title: `Surat permintaan informasi ke Desa ${village.name}`,
        description: `Surat permintaan informasi publik ke Desa ${village.name}, siap dicetak dan ditandatangani.`,
        address: addresses.askLetter(village),
        label: 'Surat',
      },
      site,
      addresses,
    ),
    title: 'Permintaan informasi publik',
    recipient: [
      village.informationOfficer?.title || `Kepala Desa ${village.name}`,
      `Desa ${village.name}, Kecamatan ${village.district}`,
      village.complaint.address || village.address,
    ].filter((line) => line !== ''),
    requests: cells
      .filter((cell) => cell.state !== 'not-required')
      .map((cell) => ({ text: requestOf(cell), isTicked: isLacking(cell) })),
    copyTo: [`BPD Desa ${village.name}`, village.council?.contact ?? '']
      .filter((part) => part !== '')
      .join(', '),
    backHref: addresses.ask(village),
  };
}

function isLacking({ state }: CoverageCell): boolean {
  return state === 'late' || state === 'held-back';
}

function requestOf(cell: CoverageCell): string {
  const remark = isLacking(cell) ? ' (belum ada di Papan Desa)' : '';
  return `${documentName(cell.kind)} ${cell.year}, dengan rinciannya${remark}`;
}

function officeStep(village: Village): AskStep {
  const { complaint } = village;
  const subject = `anggaran Desa ${village.name}`;
  const actions = [
    {
      label: 'WhatsApp kantor desa',
      href: whatsappLink(complaint.whatsapp, `Saya ingin bertanya tentang ${subject}.`),
    },
    { label: 'Telepon kantor desa', href: phoneLink(complaint.phone) },
    { label: 'Surel ke kantor desa', href: mailLink(complaint.email, `Pertanyaan tentang ${subject}`) },
  ].filter(({ href }) => href !== '');
  return {
    id: 'kantor',
    title: '1. Tanya kantor desa',
    text: 'Sebut tahun dan nama kegiatannya. Biasanya ini cukup.',
    facts: factsFrom([
      ['WhatsApp', complaint.whatsapp],
      ['Telepon', complaint.phone],
      ['Surel', complaint.email],
      ['Alamat', complaint.address || village.address],
      ['Jam layanan', complaint.hours],
    ]),
    missing: actions.length === 0 ? 'Desa ini belum menyebut telepon, WhatsApp, atau surel.' : '',
    actions,
  };
}

function officerStep(village: Village, addresses: AddressBook): AskStep {
  const officer = village.informationOfficer;
  const missing = [
    officer === null
      ? 'PPID desa ini belum disebut. Tujukan surat kepada kepala desa.'
      : officer.contact === ''
        ? 'Kontak PPID belum disebut. Serahkan surat di kantor desa.'
        : '',
    officer !== null && officer.decree === '' ? 'SK PPID belum disebut.' : '',
  ];
  return {
    id: 'ppid',
    title: '2. Minta informasi tertulis',
    text: 'Belum dijawab? Kirim surat ke PPID, petugas informasi desa. Jawabannya ditunggu sepuluh hari kerja.',
    facts: factsFrom([
      ['PPID', officer?.title ?? ''],
      ['Kontak', officer?.contact ?? ''],
      ['SK', officer?.decree ?? ''],
    ]),
    missing: missing.filter((text) => text !== '').join(' '),
    actions: [
      { label: 'Surat siap cetak', href: addresses.askLetter(village) },
      ...writing('PPID', officer?.contact ?? '', `Permintaan informasi publik Desa ${village.name}`, [
        `Kepada Yth. ${officer?.title ?? 'PPID'}, Desa ${village.name}, Kecamatan ${village.district}.`,
        'Saya meminta salinan informasi publik berikut:',
        '(tulis nama dokumen dan tahunnya)',
        'Dasarnya UU 14/2008 Pasal 22: permintaan dijawab dalam sepuluh hari kerja sejak diterima.',
        'Nama: \nAlamat: \nTelepon: ',
      ]),
    ],
  };
}

function councilStep(village: Village): AskStep {
  const { council, informationGroup: group } = village;
  const contact = council?.contact ?? '';
  return {
    id: 'bpd',
    title: '3. Bicara dengan BPD dan KIM',
    text: 'BPD mewakili warga dan mengawasi kerja kepala desa. Minta BPD membawanya ke musyawarah desa.',
    facts: factsFrom([
      ['Ketua BPD', council?.chair ?? ''],
      ['Kontak BPD', contact],
      ['KIM', group?.name ?? ''],
      ['Kontak KIM', group?.contact ?? ''],
    ]),
    missing: [
      contact === '' ? 'Kontak BPD belum disebut. Temui anggota BPD di dusun Anda.' : '',
      group === null ? 'KIM desa ini belum disebut.' : '',
    ]
      .filter((text) => text !== '')
      .join(' '),
    actions: writing('BPD', contact, `Aspirasi warga tentang anggaran Desa ${village.name}`, [
      `Kepada Yth. BPD Desa ${village.name}, Kecamatan ${village.district}.`,
      `Saya warga. Mohon BPD menanyakan hal ini kepada pemerintah desa dan membawanya ke musyawarah desa:`,
      '(tulis tahun, nama kegiatan, dan pertanyaan Anda)',
      'Dasarnya UU 6/2014 Pasal 55: BPD menampung aspirasi warga dan mengawasi kerja kepala desa.',
    ]),
  };
}

/** A prefilled letter to whoever a contact names: by e-mail where it is an address, by WhatsApp where it is a number. */
function writing(to: string, contact: string, subject: string, lines: readonly string[]): AskStep['actions'] {
  const text = lines.join('\n\n');
  const mail = mailLink(contact, subject, text);
  if (mail !== '') return [{ label: `Surel ke ${to}`, href: mail }];
  const number = /^[\d\s()+.-]+$/.test(contact) ? whatsappLink(contact, text) : '';
  return number === '' ? [] : [{ label: `WhatsApp ${to}`, href: number }];
}

function nationalStep(village: Village): AskStep {
  const message = `Pengaduan tentang anggaran Desa ${village.name}, Kecamatan ${village.district} (kode ${village.code}).`;
  return {
    id: 'lapor',
    title: '4. Adukan ke SP4N-LAPOR!',
    text: 'Bila desa tidak menjawab, adukan ke pemerintah. Salin kalimat ini supaya desanya jelas.',
    facts: [{ term: 'Kalimat', text: message }],
    missing: '',
    actions: [{ label: 'Buka www.lapor.go.id', href: 'https://www.lapor.go.id/' }],
  };
}

function factsFrom(facts: readonly (readonly [term: string, text: string])[]): AskStep['facts'] {
  return facts.filter(([, text]) => text !== '').map(([term, text]) => ({ term, text }));
}
