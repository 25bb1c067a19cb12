import { expect, test } from 'vitest';
import { differenceText } from './difference.ts';

test('lines that would go and come are shown, with personal data masked', () => {
  const before = 'a;1\nBLT 3522140101850001;2\n';
  const after = 'a;1\nBLT ３５２２140101850001, HP 0812-3456-7890;2\n';
  expect(differenceText(before, after)).toBe(
    '- BLT ••••••••••••••••;2\n+ BLT ••••••••••••••••, HP ••••-••••-••••;2\n',
  );
});

test('no more than forty lines are shown, and how many there are besides', () => {
  const rows = Array.from({ length: 45 }, (_, at) => `baris ${at}`).join('\n');
  expect(differenceText('', rows).split('\n')).toHaveLength(42);
  expect(differenceText('', rows)).toContain('… dan 5 baris lain');
});

test('order and line ends are no difference of lines', () => {
  expect(differenceText('a\nb\n', 'b\r\na')).toBe('Hanya urutan baris atau akhir baris yang berbeda.\n');
});
