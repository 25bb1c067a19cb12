import { join } from 'node:path';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PRINTS } from '../model/print-name.ts';
import { agenciesFrom } from '../pipeline/agencies.ts';
import { readFolder } from '../pipeline/read.ts';
import { agencyBoard } from '../views/agency-board.ts';
import { PRESETS } from '../views/print-sizes.ts';
import { printPdf, printSvg } from './compile.ts';
import { pixelsOf } from './picture.ts';
import { readPdf } from './read-pdf.fixture.ts';

const settings = {
  regencyCode: '99.99',
  regency: 'Nusa Contoh',
  province: 'Contoh',
  origin: 'https://a.example',
  base: '/',
  repository: '',
  prints: DEFAULT_PRINTS,
  securityContact: '',
  hasEmblem: false,
};
const address = 'https://a.example/opd/dinas-contoh/2026/';
const [filing] = agenciesFrom(readFolder(join(import.meta.dirname, '../../data'), 'data'));

describe.each(PRESETS.map((size) => [size.name, size] as const))('the banner of an agency, %s', (_, size) => {
  it('holds every line, adds up, says DATA CONTOH, and its code is read', async () => {
    if (!filing?.budget) throw new Error('no example');
    const board = agencyBoard(filing.budget, settings, { address, size });
    if (!board) throw new Error('no room');
    const { texts, painted } = await readPdf(await printPdf(board));
    const words = board.pages.flat().flatMap((mark) => (mark.kind === 'text' ? [mark.words] : []));
    expect(texts.map((text) => text.text).sort()).toEqual(
      words.map((line) => line.replaceAll('\u00a0', ' ')).sort(),
    );
    expect(painted).not.toMatch(/\d rg\b/i);
    expect(words.join(' ')).toContain('DATA CONTOH');
    const total = board.told.fields.reduce((sum, field) => sum + (field.amount.sen ?? 0), 0);
    expect(total).toBe(12_500_000_000_00);
    const longest = Math.max(size.widthMm / size.heightMm, 1);
    expect(decodeQR(pixelsOf(await printSvg(board), Math.round(1300 * longest)))).toBe(address);
  });
});
