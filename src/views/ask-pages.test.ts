import { expect, test } from 'vitest';
import { NO_HISTORY } from '../model/history.ts';
import { addressBook } from './addresses.ts';
import { askLetter, askPage } from './ask-pages.ts';
import { documentFixture, publishedFixture, siteFixture, villageFixture } from './fixture.ts';

const addresses = addressBook('/p/');
const budget = documentFixture([['4', '', 'Pendapatan', 100]]);
const bare = villageFixture([{ year: 2026, publications: [publishedFixture(budget)] }]);
const full = {
  ...bare,
  informationOfficer: { title: 'Sekretaris Desa', decree: 'SK 7/2024', contact: 'ppid@a.example' },
  council: { chair: 'Ketua BPD', contact: 'bpd@a.example' },
  informationGroup: { name: 'KIM Swara', contact: '' },
};
const missingOf = (village: typeof bare) =>
  askPage(village, siteFixture([village]), addresses).steps.map((step) => step.missing);

test('what a village does not tell is said, step by step', () => {
  expect(missingOf(bare)).toEqual([
    '',
    'PPID desa ini belum disebut. Tujukan surat kepada kepala desa.',
    'Kontak BPD belum disebut. Temui anggota BPD di dusun Anda. KIM desa ini belum disebut.',
    '',
  ]);
  expect(missingOf(full)).toEqual(['', '', '', '']);
  const mute = { ...bare, complaint: { ...bare.complaint, whatsapp: '' } };
  expect(missingOf(mute)[0]).toBe('Desa ini belum menyebut telepon, WhatsApp, atau surel.');
});

test.each([
  ['bpd@a.example', 'Surel ke BPD', 'mailto:bpd@a.example?'],
  ['0812-0000-0009', 'WhatsApp BPD', 'https://wa.me/6281200000009?'],
])('the council is written to at %s, with what the law lets it do', (contact, label, address) => {
  const village = { ...full, council: { chair: '', contact } };
  const [action, ...others] = askPage(village, siteFixture([village]), addresses).steps[2]?.actions ?? [];
  expect(others).toEqual([]);
  expect(action?.label).toBe(label);
  expect(action?.href.startsWith(address)).toBe(true);
  expect(decodeURIComponent(action?.href ?? '')).toContain('UU 6/2014 Pasal 55');
});

test.each(['rumah ketua RT 2', ''])('a contact that cannot be tapped (%s) is only told', (contact) => {
  const village = { ...full, council: { chair: '', contact } };
  expect(askPage(village, siteFixture([village]), addresses).steps[2]?.actions).toEqual([]);
});

test('the letter goes to the PPID, else to the head, and ticks what the site lacks', () => {
  const time = { today: '2026-11-22', history: NO_HISTORY };
  const letter = askLetter(bare, siteFixture([bare]), time, addresses);
  expect(letter.recipient[0]).toBe('Kepala Desa Sukamaju');
  expect(letter.copyTo).toBe('BPD Desa Sukamaju');
  expect(askLetter(full, siteFixture([full]), time, addresses).copyTo).toBe(
    'BPD Desa Sukamaju, bpd@a.example',
  );
  expect(askLetter(full, siteFixture([full]), time, addresses).recipient[0]).toBe('Sekretaris Desa');
  expect(letter.requests.map(({ text, isTicked }) => [text.slice(0, 24), isTicked])).toEqual([
    ['APBDes 2026, dengan rinc', false],
    ['Realisasi semester 1 202', true],
    ['Realisasi 2026, dengan r', false],
    ['APBDes 2025, dengan rinc', true],
    ['Realisasi semester 1 202', true],
    ['Realisasi 2025, dengan r', true],
  ]);
});
