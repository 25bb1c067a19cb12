import { describe, expect, it } from 'vitest';
import { address, boardOf, documentOf, money, names, villageOf, work } from '../views/billboard.fixture.ts';
import { leaflet } from '../views/leaflet.ts';
import { PRESETS } from '../views/print-sizes.ts';
import { printPdf } from './compile.ts';
import { readPdf } from './read-pdf.fixture.ts';

const nothing = { phone: '', whatsapp: '', email: '', address: '', hours: '' };
const village = villageOf({ complaint: nothing });
const document = documentOf([
  money('4.2.1', 900_000_000),
  work('2.3.10', 'Jalan poros desa', 600_000_000, { location: 'Dusun Krajan' }),
  work('2.2.02', 'Posyandu', 80_000_000, { executor: 'Kasi Kesejahteraan' }),
]);
const LINE = 'Belum lengkap: lambang desa, alamat pengaduan, pelaksana 1 kegiatan.';

async function wordsOf(pdf: Uint8Array, page = 1): Promise<string> {
  const { texts } = await readPdf(pdf, 1, page);
  return texts.map((text) => text.text).join(' ');
}

describe('a village without emblem, complaint address and executor', () => {
  it.each(PRESETS.map((size) => [size.name, size] as const))('says so on %s', async (_, size) => {
    const board = boardOf(village, document, { size });
    expect(board.told.lacks).toEqual(['lambang desa', 'alamat pengaduan', 'pelaksana 1 kegiatan']);
    expect(await wordsOf(await printPdf(board))).toContain(LINE);
  });

  it('says so on the leaflet', async () => {
    const print = leaflet(village, { document, base: null }, names, { address });
    if (print === null) throw new Error('no room');
    expect(await wordsOf(await printPdf(print), 2)).toContain(LINE);
  });
});
