import { describe, expect, test } from 'vitest';
import { addressBook } from './addresses.ts';
import { villageCard } from './card.ts';
import { embedPage, snippetOf } from './embed-page.ts';
import { documentFixture, publishedFixture, siteFixture, villageFixture } from './fixture.ts';

const addresses = addressBook('/p/');
const budget = documentFixture([
  ['4', '', 'Pendapatan', 2_131_234_567],
  ['5', '2', 'Pembangunan', 1_500_000_000],
]);
const village = villageFixture([{ year: 2026, publications: [publishedFixture(budget)] }], {
  name: 'Suka & "Maju" yang Namanya Panjang Sekali',
});

describe('the card', () => {
  const card = villageCard(village);
  test('shows short and exact figures and says that they are invented', () => {
    for (const text of ['Rp2,13 miliar', 'Rp2.131.234.567', 'DATA CONTOH']) expect(card).toContain(text);
  });
  test('asks nobody, and names cannot break out of it', () => {
    expect(card.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|<image|style=/);
    expect(card).toContain('Suka &amp; &quot;Maju&quot;');
    expect(card).toContain('textLength');
  });
  test('of a village without anything says so, without a figure', () => {
    const empty = villageCard(villageFixture([], { isExample: false }));
    expect(empty).toContain('Belum menerbitkan anggaran.');
    expect(empty).not.toContain('Rp');
  });
});

test('the snippet is a picture that is a link, with addresses that hold elsewhere', () => {
  expect(snippetOf(villageFixture(), 'https://papan.example', addresses)).toBe(
    '<a href="https://papan.example/p/mekarsari/sukamaju/"><img src="https://papan.example/p/mekarsari/sukamaju/kartu.svg" alt="DATA CONTOH: Anggaran Desa Sukamaju di Papan Desa" width="360" height="216" loading="lazy"></a>',
  );
  expect(embedPage(siteFixture([village]), addresses).districts[0]?.snippets).toHaveLength(1);
});
