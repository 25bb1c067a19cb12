import { describe, expect, test } from 'vitest';
import { addressBook } from './addresses.ts';
import { datasetMark } from './dataset.ts';
import { documentFixture, publishedFixture, siteFixture, villageFixture } from './fixture.ts';
import { letterFor } from './request-letter.ts';
import { silentPage } from './silent-page.ts';
import { silentVillages, villageDoors } from './silent-villages.ts';
import { termsIn } from './terms.ts';

const addresses = addressBook('/papan/');
const year = { year: 2026, publications: [publishedFixture(documentFixture([['4', '', 'Pendapatan', 1]]))] };
const { settings } = siteFixture().reference;

describe('the dataset for search engines', () => {
  const mark = (name: string) => datasetMark(villageFixture([year], { name }), year, settings, addresses);

  test('names licence, files and that it is invented', () => {
    expect(JSON.parse(mark('Sukamaju'))).toMatchObject({
      '@type': 'Dataset',
      license: 'https://creativecommons.org/licenses/by/4.0/deed.id',
      description: expect.stringContaining('DATA CONTOH'),
      distribution: [
        { contentUrl: 'https://papan-desa.example/papan/mekarsari/sukamaju/2026/apbdes.csv' },
        { contentUrl: 'https://papan-desa.example/papan/mekarsari/sukamaju/2026/apbdes.json' },
      ],
    });
  });

  test('cannot end the element that it stands in', () => {
    const json = mark('</script><script>alert(1)');
    expect(json).not.toContain('<');
    expect(JSON.parse(json).name).toContain('</script>');
  });

  test('is none where nothing is published', () => {
    const empty = { year: 2026, publications: [] };
    expect(datasetMark(villageFixture([empty]), empty, settings, addresses)).toBe('');
  });
});

test('terms are found as words of their own, in texts but not in addresses', () => {
  const said = { a: ['Belanja ADD, additional', '/silpa/'], b: { c: 'SP4N-LAPOR! dan musdes' } };
  expect(termsIn(said, addresses)).toEqual([
    { term: 'ADD', href: '/papan/istilah/#add' },
    { term: 'belanja', href: '/papan/istilah/#belanja' },
    { term: 'Musdes', href: '/papan/istilah/#musdes' },
    { term: 'SP4N-LAPOR!', href: '/papan/istilah/#sp4n-lapor' },
  ]);
});

describe('a village that has filed nothing', () => {
  const site = siteFixture([villageFixture([year])]);
  const [silent] = silentVillages(site);

  test('has an address among its neighbours', () => {
    expect(silent).toMatchObject({ name: 'Misalkarta', districtSlug: 'mekarsari', slug: 'misalkarta' });
    expect(villageDoors(site).map((door) => door.params.desa)).toEqual(['sukamaju', 'misalkarta']);
  });

  test('never takes the address of another', () => {
    const taken = siteFixture([villageFixture([year], { slug: 'misalkarta' })]);
    expect(silentVillages(taken).map((village) => village.slug)).toEqual(['misalkarta-2002']);
  });

  test('gives a letter that names documents, village and right', () => {
    if (!silent) throw new Error('no silent village');
    const { letter, frame } = silentPage(silent, site, addresses);
    expect(frame.examples).toBe('all');
    expect(letter.documents).toHaveLength(3);
    expect(decodeURIComponent(letter.whatsappHref)).toContain('https://wa.me/?text=Kepada Yth. PPID Desa');
    expect(letter.paragraphs.join('\n')).toContain('UU 14/2008 Pasal 4 dan Pasal 22');
  });

  test('of which the office is known is written to directly', () => {
    const village = villageFixture([], {
      informationOfficer: { title: 'Sekretaris Desa', decree: '', contact: '' },
    });
    const letter = letterFor(village, 2025);
    expect(letter.whatsappHref).toMatch(/^https:\/\/wa\.me\/6281200000000\?text=/);
    expect(letter.recipient).toBe('Sekretaris Desa, di kantor Desa Sukamaju');
    expect(letter.paragraphs[1]).toContain('tahun 2025');
  });
});
