import { describe, expect, test } from 'vitest';
import { readers } from './cases/document.fixture.ts';

describe('sumber_dana is read as codes and synonyms', () => {
  test.each([
    ['DDS', ['DDS']],
    ['dds', ['DDS']],
    ['DD', ['DDS']],
    ['Dana Desa', ['DDS']],
    ['PADes', ['PAD']],
    ['BHPRD', ['PBH']],
    ['Alokasi Dana Desa (ADD)', ['ADD']],
    ['BANKEU_KAB', ['PBK']],
    ['Bagi Hasil Pajak & Retribusi Daerah', ['PBH']],
    ['Bagi Hasil Pajak dan Retribusi', ['PBH']],
    ['ADD, PBH', ['ADD', 'PBH']],
    ['ADD/PBH', ['ADD', 'PBH']],
    ['ADD + DD & PAD', ['ADD', 'DDS', 'PAD']],
    ['ADD dan DD', ['ADD', 'DDS']],
    ['DD, Dana Desa', ['DDS']],
    ['ADD,', ['ADD']],
    ['', []],
    ['-', []],
    [' – ', []],
  ])('%j: %j', (cell, sources) => expect(readers.funding(cell)).toEqual({ sources, unknown: [] }));
  test.each([
    ['Iuran RT', ['Iuran RT'], ['Iuran RT']],
    ['ADD, Iuran RT', ['ADD', 'Iuran RT'], ['Iuran RT']],
    ['DANDAN', ['DANDAN'], ['DANDAN']],
  ])('%j names what is none', (cell, sources, unknown) =>
    expect(readers.funding(cell)).toEqual({ sources, unknown }),
  );
});
