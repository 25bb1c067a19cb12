import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { gitHistory, historyFrom, uncommittedFrom } from './git-history.ts';
import { lastChanged, newestChange, NO_HISTORY, presentSince } from './model/history.ts';

const file = 'a/b/2026/apbdes.csv';
const commit = (time: string, parents: string, ...fields: string[]) =>
  `\u0001${'c'.repeat(40)} ${time} ${parents}\0\n${fields.join('\0')}\0`;
const log = [
  commit('2026-03-01T20:00:00+00:00', 'p2', 'M', file),
  commit('2026-02-01T08:00:00+07:00', 'p1', 'A', file),
  commit('2026-01-01T08:00:00+07:00', '', 'A', 'a/b/desa.json', 'A', file),
].join('');

describe('the history of the village files', () => {
  test('tells since when a file is there and when it last changed, in western Indonesia', () => {
    const history = historyFrom(log, 'villages', false);
    expect(history.reach).toBe('whole');
    expect(presentSince(history, `villages/${file}`)).toBe('2026-02-01');
    expect(lastChanged(history, `villages/${file}`)).toBe('2026-03-02');
    expect(presentSince(history, 'villages/a/b/desa.json')).toBe('2026-01-01');
  });

  test('does not take the cut of a shallow history for the day of publication', () => {
    const history = historyFrom(log, 'villages', true);
    expect(history.reach).toBe('shallow');
    expect(presentSince(history, 'villages/a/b/desa.json')).toBe('');
  });

  test('names the commit of a file only where the file is as that commit has it', () => {
    const read = historyFrom(log, 'villages', false);
    const changed = uncommittedFrom(
      ` M data/desa/${file}\0?? data/desa/a/baru.csv\0 M lain.csv\0`,
      'data/desa/',
      'villages',
    );
    expect([...changed]).toEqual([`villages/${file}`, 'villages/a/baru.csv']);
    const clean = { ...read, uncommitted: new Set<string>() };
    expect(newestChange(clean, `villages/${file}`)).toMatchObject({ commit: 'c'.repeat(40) });
    expect(newestChange({ ...read, uncommitted: changed }, `villages/${file}`)).toBeNull();
    expect(newestChange(read, `villages/${file}`)).toBeNull();
    expect(newestChange(NO_HISTORY, `villages/${file}`)).toBeNull();
  });

  test('is absent outside git, and in a folder that was never committed', () => {
    expect(gitHistory(tmpdir(), 'villages')).toEqual(NO_HISTORY);
    expect(historyFrom('', 'villages', false)).toEqual(NO_HISTORY);
    expect(presentSince(NO_HISTORY, file)).toBe('');
  });
});
