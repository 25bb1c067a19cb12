import type { Site } from '../model/site.ts';
import type { AddressBook } from './addresses.ts';
import { countedVillages } from './directory.ts';
import { ENGLISH_TERMS, type EnglishTerm } from './english-terms.ts';
import { examplesAmong, frameOf, regencyName, type Frame } from './frame.ts';
import { publishedDocuments } from './in-force.ts';
import { INDONESIAN, type Words } from './words.ts';

/** Everything that stands on `/tentang/` and `/en/about/`. */
export interface AboutPage {
  readonly frame: Frame;
  readonly title: string;
  readonly legal: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly sentences: readonly string[];
    readonly link: { readonly label: string; readonly href: string } | null;
  }[];
  /** The terms of Indonesian village finance; none in Indonesian, where they have a page of their own. */
  readonly terms: readonly EnglishTerm[];
}

/** What the site is and where its figures come from. */
export function aboutPage(site: Site, addresses: AddressBook, words: Words = INDONESIAN): AboutPage {
  const { say, language } = words;
  const { settings } = site.reference;
  const regency = regencyName(settings.regency);
  const title = say('Tentang situs ini');
  const counted = countedVillages(site);
  const documents = counted.reduce(
    (sum, { years }) =>
      sum + years.reduce((ofVillage, year) => ofVillage + publishedDocuments(year).length, 0),
    0,
  );
  return {
    frame: frameOf(
      {
        title,
        description: say(
          'Anggaran desa di {regency}, dibuka untuk siapa saja: apa isinya, dari mana angkanya.',
          { regency },
        ),
        address: addresses.about,
        face: (face) => face.about,
        crumbs: [{ label: title, href: '' }],
        examples: examplesAmong(site.villages),
      },
      settings,
      addresses,
      words,
    ),
    title,
    legal: say('{villages}, {documents} terbit', {
      villages: say('{count} desa', { count: counted.length }),
      documents: say('{count} dokumen', { count: documents }),
    }),
    sections: [
      {
        id: 'apa',
        title: say('Apa ini?'),
        sentences: [
          say('Setiap desa mempunyai anggaran, namanya APBDes. Desa wajib mengumumkannya kepada warga.'),
          say(
            'Situs ini memuat APBDes desa-desa di {regency}: rencana, perubahan, dan yang sungguh terpakai.',
            { regency },
          ),
          say('Warga dapat melihat tiap kegiatan, tempatnya, pelaksananya, dan kepada siapa bertanya.'),
        ],
        link: { label: say('Lihat semua desa'), href: addresses.home },
      },
      {
        id: 'angka',
        title: say('Dari mana angkanya?'),
        sentences: [
          say('Desa menulis satu berkas. Halaman, data terbuka, dan baliho dibuat dari berkas itu.'),
          say('Program memeriksa setiap berkas. Berkas yang salah ditahan, dan sebabnya diterangkan.'),
          say('Berkas desa lain tetap terbit.'),
          say('Jumlah dihitung dari barisnya. Jumlah yang tertulis hanya dicocokkan.'),
          say('Angka yang tidak ditulis desa disebut belum dilaporkan. Itu bukan nol.'),
          say('Setiap angka dapat dilacak sampai baris di berkas desa.'),
        ],
        link: null,
      },
      {
        id: 'data',
        title: say('Memakai data'),
        sentences: [
          say('Semua baris dapat diunduh sebagai CSV dan JSON, lengkap dengan arti kolomnya.'),
          say('Bandingkan hanya dokumen yang sama jenisnya: rencana dengan rencana, laporan dengan laporan.'),
        ],
        link: { label: say('Buka data terbuka'), href: addresses.openData },
      },
      {
        id: 'bahasa',
        title: say('Dua bahasa'),
        sentences: [
          say(
            'Beranda, anggaran terbaru setiap desa, data terbuka, dan halaman ini ada juga dalam bahasa Inggris.',
          ),
          say('Di sana Rp1.234.567 ditulis Rp1,234,567. Angkanya sama.'),
          say('Nama kegiatan, tempat, dan catatan desa tetap dalam bahasa aslinya.'),
        ],
        link: language === 'id' ? { label: say('Arti istilah'), href: addresses.glossary } : null,
      },
    ],
    terms: language === 'id' ? [] : ENGLISH_TERMS,
  };
}
