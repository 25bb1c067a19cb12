import { expect, test } from 'vitest';
import { jsonArray, jsonWithList } from './json-list.ts';
import { textStream } from './text-stream.ts';

test('a text is sent as its pieces together, made while it is sent', async () => {
  let made = 0;
  function* pieces(): Generator<string> {
    for (let index = 0; index < 2000; index += 1) {
      made += 1;
      yield `${index} é `.repeat(100);
    }
  }
  const reader = textStream(pieces()).getReader();
  const first = await reader.read();
  expect(made).toBeLessThan(1200);
  let length = first.value?.length ?? 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) length += next.value.length;
  expect(length).toBe(new TextEncoder().encode([...pieces()].join('')).length);
});

test.each([[[]], [[{ a: 1, b: 'x\ny', c: null }]], [[{ a: [1, { b: 2 }] }, { a: [] }, {}]]])(
  'JSON with a list is what JSON.stringify would write: %j',
  (list) => {
    const head = { desa: 3, di: { dalam: [1, 2] } };
    const text = [...jsonWithList(head, 'baris', list)].join('');
    expect(text).toBe(JSON.stringify({ ...head, baris: list }, null, 1));
  },
);

test.each([[[]], [[1]], [[{ a: 'x\ny' }, null, ['é']]]])(
  'a JSON list is what JSON.stringify would write: %j',
  (list) => {
    expect([...jsonArray(list)].join('')).toBe(JSON.stringify(list));
  },
);
