import { maskPersonalData } from '../../src/model/personal-data.ts';

/** Most lines of a difference that are shown. */
const MOST = 40;

/**
 * The lines that two texts do not share, `-` before those that would go and `+` before those that would come, and how
 * many more there are. Order and line ends do not count; personal data is masked, as wherever a file is quoted.
 */
export function differenceText(before: string, after: string): string {
  const gone = linesOnlyIn(before, after);
  const come = linesOnlyIn(after, before);
  const lines = [...gone.map((line) => `- ${line}`), ...come.map((line) => `+ ${line}`)];
  if (lines.length === 0) return 'Hanya urutan baris atau akhir baris yang berbeda.\n';
  const more = lines.length > MOST ? `… dan ${lines.length - MOST} baris lain\n` : '';
  return `${lines.slice(0, MOST).map(maskPersonalData).join('\n')}\n${more}`;
}

function linesOnlyIn(one: string, other: string): string[] {
  const left = new Map<string, number>();
  for (const line of linesOf(other)) left.set(line, (left.get(line) ?? 0) + 1);
  return linesOf(one).filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0;
  });
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
}
