import { expect, test } from 'vitest';
import { dayOf, lastChanged, NO_HISTORY, presentSince, type FileChange, type History } from './history.ts';

const change = (kind: FileChange['kind'], time: string): FileChange => ({
  commit: 'a'.repeat(40),
  kind,
  time,
});
const history: History = {
  reach: 'shallow',
  changes: new Map([
    ['a.csv', [change('changed', '2026-03-02T01:00:00+07:00'), change('added', '2026-01-11T20:00:00Z')]],
    ['b.csv', [change('changed', '2026-02-01T00:30:00+07:00')]],
    [
      'c.csv',
      [
        change('removed', '2026-05-01T12:00:00Z'),
        change('added', '2026-04-01T12:00:00Z'),
        change('added', '2026-01-01T12:00:00Z'),
      ],
    ],
    ['d.csv', []],
  ]),
};

test.each([
  ['a.csv', '2026-01-12', '2026-03-02'],
  ['b.csv', '', '2026-02-01'],
  ['c.csv', '2026-04-01', '2026-05-01'],
  ['d.csv', '', ''],
  ['e.csv', '', ''],
])('%s is there since %j and last changed on %j', (file, since, changed) => {
  expect(presentSince(history, file)).toBe(since);
  expect(lastChanged(history, file)).toBe(changed);
});

test('no history tells nothing', () => {
  expect(NO_HISTORY).toEqual({ reach: 'absent', changes: new Map() });
});

test.each([
  ['2026-01-11T16:59:59Z', '2026-01-11'],
  ['2026-01-11T17:00:00Z', '2026-01-12'],
  ['2026-12-31T23:00:00+07:00', '2026-12-31'],
])('%s is the day %s in western Indonesia', (time, day) => expect(dayOf(time)).toBe(day));
