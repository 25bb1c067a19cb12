import { describe, expect, test } from 'vitest';
import { addressBook } from './addresses.ts';
import { askBox } from './contact.ts';
import { districtPage, homePage } from './directory-pages.ts';
import { documentFixture, findingFixture, publishedFixture, siteFixture, villageFixture } from './fixture.ts';
import { villagePage } from './village-page.ts';
import { yearPage } from './year-page.ts';

const addresses = addressBook('/papan/');
const budget = documentFixture([
  ['4', '', 'Pendapatan', 100],
  ['5', '2', 'Pembangunan', 80],
]);
const held = { status: 'held-back', kind: 'perubahan', source: null, findings: [findingFixture()] } as const;
const published = (year: number) => ({ year, publications: [publishedFixture({ ...budget, year })] });
const waiting = { year: 2027, publications: [held] };

const pageWith = (findings: Parameters<typeof publishedFixture>[1] = []) => {
  const year = { year: 2026, publications: [publishedFixture(budget, findings), held] };
  const village = villageFixture([year]);
  return yearPage(village, year, siteFixture([village]), addresses);
};

describe('the page of a year', () => {
  test('shows what is published beside what is held back', () => {
    expect(pageWith().budget?.headline.title).toBe('Uang Desa Sukamaju 2026');
    expect(pageWith().heldBack[0]).toMatchObject({
      name: 'APBDes Perubahan 2026',
      opening: 'Ada satu hal yang perlu diperbaiki di berkas APBDes Perubahan 2026.',
      faults: [
        {
          place: 'apbdes.csv, baris 14, sel E14',
          figures: [
            { term: 'Tertulis', text: 'Rp250.000.000' },
            { term: 'Seharusnya', text: 'Rp245.000.000' },
            { term: 'Selisih', text: 'Rp5.000.000' },
          ],
          helpHref: '/papan/panduan/kesalahan/#jumlah-tidak-cocok',
        },
      ],
    });
  });

  test('publishes warnings but never notes', () => {
    const findings = [
      findingFixture({ severity: 'warning', message: 'Peringatan' }),
      findingFixture({ severity: 'note', message: 'Catatan' }),
    ];
    expect(pageWith(findings).budget?.warnings.map((warning) => warning.message)).toEqual(['Peringatan']);
  });

  test('of a year without anything published has no budget', () => {
    const village = villageFixture([waiting]);
    const empty = yearPage(village, waiting, siteFixture([village]), addresses);
    expect(empty.budget).toBeNull();
    expect(empty.frame.description).toBe('Anggaran Desa Sukamaju tahun 2027 belum terbit.');
  });

  test('is marked as invented, with the way back', () => {
    expect(pageWith().frame).toMatchObject({
      examples: 'all',
      canonical: 'https://papan-desa.example/papan/mekarsari/sukamaju/2026/',
      crumbs: [
        { label: 'Kabupaten Nusa Contoh', href: '/papan/' },
        { label: 'Mekarsari', href: '/papan/mekarsari/' },
        { label: 'Sukamaju', href: '/papan/mekarsari/sukamaju/' },
        { label: '2026', href: '' },
      ],
    });
  });
});

describe('the village', () => {
  test('opens with its newest year that has data', () => {
    const village = villageFixture([waiting, published(2026)]);
    const page = villagePage(village, siteFixture([village]), addresses);
    expect(page.newest?.year).toBe(2026);
    expect(page.years.map((year) => year.state)).toEqual(['APBDes Perubahan ditahan dulu', 'APBDes']);
    expect(page.years[0]?.revenue.short).toBe('belum disajikan');
  });
});

describe('the directory', () => {
  const village = villageFixture([published(2026)]);
  const site = siteFixture([village]);

  test('names every desa of the list, published or not', () => {
    const page = homePage(site, addresses);
    expect(page.coverage).toBe('1 dari 2 desa sudah menerbitkan anggarannya di sini.');
    expect(page.districts[0]?.villages).toEqual([
      {
        name: 'Misalkarta',
        href: '/papan/mekarsari/misalkarta/',
        state: 'belum ada dokumen',
        amount: '',
        hasData: false,
        isExample: true,
      },
      {
        name: 'Sukamaju',
        href: '/papan/mekarsari/sukamaju/',
        state: '2026: APBDes',
        amount: 'Rp100',
        hasData: true,
        isExample: true,
      },
    ]);
    expect(page.totals?.figures.map((figure) => figure.amount.short)).toEqual(['Rp100', 'Rp80']);
  });

  test('never adds invented and real villages together', () => {
    const real = villageFixture([published(2025)], { isExample: false, code: '35.22.14.2005', slug: 'lain' });
    const page = districtPage('mekarsari', siteFixture([village, real]), addresses);
    expect(page.frame.examples).toBe('some');
    expect(page.totals?.label).toBe('Tahun 2025, 1 desa bersama-sama mengelola:');
  });
});

test.each([
  [{ whatsapp: '0812-0000-0000', phone: '0353-1234' }, 'WhatsApp kantor desa'],
  [{ whatsapp: '', phone: '0353-1234' }, 'Telepon kantor desa'],
  [{ whatsapp: '', phone: '', email: 'desa@a.example' }, 'Surel ke kantor desa'],
  [{ whatsapp: '', phone: '', address: 'Balai desa' }, undefined],
])('of %j the first way to ask is %s', (more, expected) => {
  const village = villageFixture();
  const ask = askBox({ ...village, complaint: { ...village.complaint, ...more } }, 'APBDes');
  expect(ask.first?.label).toBe(expected);
});
