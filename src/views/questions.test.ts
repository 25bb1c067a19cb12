import { describe, expect, test } from 'vitest';
import { documentFixture, publishedFixture, villageFixture } from './fixture.ts';
import { disclosureOf } from './disclosure.ts';
import type { Contact } from '../model/village.ts';
import { lineQuestion } from './line-question.ts';
import { perResident } from './per-resident.ts';
import { questionsOf } from './questions.ts';

const budget = documentFixture([
  ['4.2.1', '', 'Dana Desa', 3_046_000],
  ['5', '2.3.10', 'Jalan desa', 900_000, { location: 'Dusun Krajan', executor: 'TPK', fundSources: ['DDS'] }],
  ['5', '2.3.11', 'Jalan gang', 400_000, { fundSources: ['DDS'] }],
  ['6.1.1', '', 'SiLPA', 50_000],
  ['6.2.2', '', 'Penyertaan modal', 70_000],
]);
const revised = documentFixture(
  [
    ['4.2.1', '', 'Dana Desa', 3_046_000],
    ['5', '2.3.10', 'Jalan desa', 700_000, { location: 'Dusun Krajan', executor: 'TPK' }],
    ['5', '2.3.11', 'Jalan gang', 410_000],
  ],
  { kind: 'perubahan' },
);
const report = documentFixture(
  [
    ['5', '2.3.10', 'Jalan desa', 950_000, { status: 'tidak_terlaksana' }],
    ['5', '2.3.11', 'Jalan gang', null, { status: 'belum' }],
  ],
  { kind: 'realisasi-semester-1' },
);
const yearOf = (...documents: readonly (typeof budget)[]) => ({
  year: 2026,
  publications: documents.map((document) => publishedFixture(document)),
});
const words = (text: string): number => text.split(/\s+/).length;

describe('questions for the village meeting', () => {
  test('come from what a budget leaves open', () => {
    expect(questionsOf(yearOf(budget))).toEqual([
      'Siapa pelaksana 1 kegiatan yang belum menyebutnya?',
      'Di mana letak 1 kegiatan yang belum menyebut lokasi?',
      'Penyertaan modal Rp70 ribu: apa rencana usahanya, dan siapa yang mengawasi?',
      'Sisa tahun lalu Rp50 ribu: dari kegiatan apa, dan kini untuk apa?',
      'Kapan laporan realisasi tahun 2026 disampaikan kepada warga?',
      '“Jalan desa” (Rp900 ribu) yang terbesar. Bagaimana warga ikut mengawasinya?',
    ]);
  });

  test('come from the report and the amendment first', () => {
    expect(questionsOf(yearOf(budget, revised, report)).slice(0, 5)).toEqual([
      '“Jalan desa” (Rp700 ribu) tidak terlaksana. Mengapa, dan ke mana uangnya?',
      'Mengapa “Jalan desa” (Rp700 ribu) terpakai lebih dari anggarannya?',
      '“Jalan gang” (Rp410 ribu) belum dimulai. Kapan dimulai, dan apa hambatannya?',
      'Mengapa 1 baris belanja belum dilaporkan? Kapan dilaporkan?',
      'Mengapa “Jalan desa” berkurang dari Rp900 ribu menjadi Rp700 ribu?',
    ]);
  });

  test('are short, few, and none where nothing is published', () => {
    const questions = questionsOf(yearOf(budget, revised, report));
    expect(questions.length).toBeLessThanOrEqual(7);
    expect(Math.max(...questions.map(words))).toBeLessThanOrEqual(15);
    expect(questionsOf({ year: 2026, publications: [] })).toEqual([]);
  });
});

describe('what the law wants published', () => {
  const states = (...documents: readonly (typeof budget)[]) =>
    disclosureOf(villageFixture(), yearOf(...documents)).groups.map((group) =>
      group.items.map((item) => `${item.state}: ${item.evidence}`),
    );

  test('is counted, item by item', () => {
    expect(states(budget, report)).toEqual([
      [
        'ada: APBDes 2026.',
        'sebagian: 1 dari 2 kegiatan menyebut pelaksana.',
        'ada: 1 cara menghubungi desa.',
      ],
      [
        'sebagian: Baru sampai sebagian tahun.',
        'sebagian: 1 dari 2 kegiatan sudah dilaporkan.',
        'ada: 2 dari 2 kegiatan menyebut keadaannya.',
        'belum: Belum dapat dihitung.',
        'ada: 1 cara menghubungi desa.',
      ],
      ['sebagian: 1 dari 2 kegiatan menyebut lokasi.'],
    ]);
  });

  test('does not judge what the data cannot show', () => {
    expect(states(revised)[2]).toEqual(['tidak dapat dinilai: Sumber dana kegiatan tidak disebut.']);
    expect(states(documentFixture([['5', '2', 'Pembangunan', 5]]))[0]?.[1]).toBe(
      'belum: Kegiatan belum dirinci.',
    );
  });

  test('knows article 10 only since 2026', () => {
    const year = { ...yearOf(budget), year: 2025 };
    expect(disclosureOf(villageFixture(), year).groups.map((group) => group.title)).toEqual([
      'Anggaran',
      'Realisasi',
    ]);
  });
});

describe('per resident', () => {
  test('shows the division that anyone can repeat', () => {
    expect(perResident(villageFixture(), budget)?.figures[0]).toEqual({
      label: 'Uang masuk per warga',
      formula: 'Rp3.046.000 ÷ 3.046 warga',
      result: 'Rp1.000',
    });
  });

  test('says nothing of what is unknown', () => {
    expect(perResident({ population: null }, budget)).toBeNull();
    const empty = documentFixture([['5', '1', 'Pemerintahan', null]], { kind: 'realisasi' });
    expect(perResident(villageFixture(), empty)).toBeNull();
  });
});

describe('a ready question', () => {
  const subject = {
    document: 'APBDes 2026',
    code: '2.3.10',
    label: 'Jalan & jembatan',
    exact: 'Rp60',
    address: 'https://papan.example/#kegiatan-2.3.10',
  };

  const askedOf = (more: Partial<Contact>) => {
    const complaint = { phone: '', whatsapp: '', email: '', address: 'Balai Desa', hours: '', ...more };
    const { ways, say } = lineQuestion(villageFixture([], { complaint }), subject, '/tanya/surat/');
    return { ways: ways.map(({ label, href }) => `${label} ${decodeURIComponent(href)}`), say };
  };
  const message =
    'Saya ingin bertanya tentang APBDes 2026 Desa Sukamaju, kode 2.3.10, Jalan & jembatan: Rp60. https://papan.example/#kegiatan-2.3.10';

  test('names village, year, code and amount, and leads back to the row', () => {
    expect(askedOf({ whatsapp: '0812-0000-0000', phone: '0353-123456' })).toEqual({
      ways: [`WhatsApp https://wa.me/6281200000000?text=${message}`],
      say: '',
    });
    expect(askedOf({ email: 'tanya@desa.example' }).ways).toEqual([
      `surel mailto:tanya@desa.example?subject=Pertanyaan APBDes 2026 Desa Sukamaju, kode 2.3.10&body=${message}`,
    ]);
  });

  test('is spoken where the village has only a telephone: number, and what to say', () => {
    expect(askedOf({ phone: '(0353) 123456' })).toEqual({
      ways: ['telepon tel:0353123456', `pesan https://wa.me/?text=${message}`, 'surat /tanya/surat/'],
      say: 'APBDes 2026, kode 2.3.10',
    });
  });

  test('is a letter, or a message to somebody known, where the village gave only its address', () => {
    expect(askedOf({}).ways).toEqual([`pesan https://wa.me/?text=${message}`, 'surat /tanya/surat/']);
  });
});
