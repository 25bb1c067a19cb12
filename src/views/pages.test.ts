import { describe, expect, test } from 'vitest';
import type { Site } from '../model/site.ts';
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
    expect(pageWith(findings).budget?.warnings).toMatchObject({
      count: 1,
      shown: [{ message: 'Peringatan', document: 'APBDes 2026' }],
      rest: [],
    });
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
        isTranslated: true,
      },
      {
        name: 'Sukamaju',
        href: '/papan/mekarsari/sukamaju/',
        state: '2026: APBDes',
        amount: 'Rp100',
        hasData: true,
        isExample: true,
        isTranslated: true,
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

describe('a draft', () => {
  const regulation = {
    number: '',
    date: '',
    link: '',
    status: 'rancangan',
    amendment: 0,
    asOf: '',
  } as const;
  const drafted = { year: 2026, publications: [publishedFixture({ ...budget, regulation })] };

  test('is named so, and is not yet a publication', () => {
    const village = villageFixture([drafted]);
    const page = homePage(siteFixture([village]), addresses);
    expect(page.coverage).toBe('Belum ada dari 2 desa yang anggarannya terbit di sini.');
    expect(page.districts[0]?.villages[1]).toMatchObject({
      state: '2026: Rancangan APBDes',
      amount: '',
      hasData: false,
    });
    const own = villagePage(village, siteFixture([village]), addresses);
    expect(own.newest?.headline.isDraft).toBe(true);
    expect(own.years[0]?.state).toBe('Rancangan APBDes');
  });

  test('leaves the adopted year its place in the list', () => {
    const page = homePage(siteFixture([villageFixture([drafted, published(2025)])]), addresses);
    expect(page.districts[0]?.villages[1]).toMatchObject({
      state: '2025: APBDes · 2026: Rancangan APBDes',
      amount: 'Rp100',
    });
  });

  test('keeps its warnings apart from those of the adopted budget', () => {
    const warning = findingFixture({ severity: 'warning', message: 'Anggaran ini …' });
    const revised = { ...budget, kind: 'perubahan', stage: 'revised', regulation } as const;
    const year = {
      year: 2026,
      publications: [publishedFixture(budget), publishedFixture(revised, [warning])],
    };
    const page = yearPage(villageFixture([year]), year, siteFixture(), addresses);
    expect(page.budget?.warnings.shown.map((one) => one.document)).toEqual([
      'Rancangan APBDes Perubahan 2026',
    ]);
  });
});

describe('a site that speaks for a real regency', () => {
  const base = siteFixture([
    villageFixture([published(2026)]),
    villageFixture([published(2025)], {
      code: '35.22.14.2005',
      name: 'Margomulyo',
      district: 'Balen',
      districtSlug: 'balen',
      slug: 'margomulyo',
      isExample: false,
    }),
  ]);
  const real: Site = {
    ...base,
    reference: {
      ...base.reference,
      settings: { ...base.reference.settings, regencyCode: '35.22', regency: 'Bojonegoro' },
    },
  };

  test('counts and adds no invented village, and lists them apart', () => {
    const page = homePage(real, addresses);
    expect(page.coverage).toBe('1 dari 1 desa sudah menerbitkan anggarannya di sini.');
    expect(page.totals?.label).toBe('Tahun 2025, 1 desa bersama-sama mengelola:');
    expect(page.districts.map((district) => district.name)).toEqual(['Balen']);
    expect(page.apart.map((village) => village.name)).toEqual(['Sukamaju']);
    expect(page.frame.examples).toBe('some');
  });

  test('adds nothing where only invented villages published', () => {
    const page = homePage({ ...real, villages: base.villages.slice(0, 1) }, addresses);
    expect(page.totals).toBeNull();
  });

  test('has a page for an invented kecamatan that says so', () => {
    const page = districtPage('mekarsari', real, addresses);
    expect(page).toMatchObject({
      coverage: 'Di sini hanya ada desa contoh, yang tidak ikut dihitung.',
      legal: 'Kabupaten Nusa Contoh',
      totals: null,
      districts: [],
    });
    expect(page.frame.examples).toBe('all');
  });
});

test('a village without a readable code stands once, as the listed one of its name', () => {
  const nameless = villageFixture([], { code: '', name: 'Misalkarta', slug: 'misalkarta' });
  const site = siteFixture([nameless, villageFixture([published(2026)])]);
  const page = homePage(site, addresses);
  expect(page.coverage).toBe('1 dari 2 desa sudah menerbitkan anggarannya di sini.');
  expect(page.totals?.figures[0]?.amount.short).toBe('Rp100');
  expect(villagePage(nameless, site, addresses).legal).toBe('Kecamatan Mekarsari · Kabupaten Nusa Contoh');
});

test.each([
  [{ whatsapp: '0812-0000-0000', phone: '0353-1234' }, 'WhatsApp kantor desa'],
  [{ whatsapp: '', phone: '0353-1234' }, 'Telepon kantor desa'],
  [{ whatsapp: '', phone: '', email: 'desa@a.example' }, 'Surel ke kantor desa'],
  [{ whatsapp: '', phone: '', address: 'Balai desa' }, 'Surat ke kantor desa'],
])('of %j the first way to ask is %s', (more, expected) => {
  const village = villageFixture();
  const ask = askBox({ ...village, complaint: { ...village.complaint, ...more } }, 'APBDes', addresses);
  expect(ask.first.label).toBe(expected);
});
