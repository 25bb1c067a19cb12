import { expect, test } from 'vitest';
import { tellRemarks } from './build-report.ts';

const told = (count: number): string => {
  let text = '';
  const remarks = Array.from({ length: count }, (_, index) => `Catatan ${index + 1}.`);
  tellRemarks(remarks, { out: (more) => void (text += more) });
  return text;
};

test('up to twenty remarks are told, of more the number', () => {
  expect(told(0)).toBe('');
  expect(told(20).split('\n')).toHaveLength(21);
  expect(told(1_234)).toMatch(
    /Catatan 20\.\nDan 1\.214 catatan lain; semuanya ada di laporan\/bangun\.html\.\n$/,
  );
});
