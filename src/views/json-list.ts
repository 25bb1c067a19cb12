/**
 * JSON text of an object whose last member is a long list, record by record, as `JSON.stringify` indents it by one space.
 * @example [...jsonWithList({ desa: 1 }, 'baris', [])].join('') // '{\n "desa": 1,\n "baris": []\n}'
 */
export function* jsonWithList(head: object, name: string, records: Iterable<unknown>): Generator<string> {
  yield `${JSON.stringify(head, null, 1).slice(0, -'\n}'.length)},\n ${JSON.stringify(name)}: [`;
  let isFirst = true;
  for (const record of records) {
    yield `${isFirst ? '' : ','}\n  ${JSON.stringify(record, null, 1).replaceAll('\n', '\n  ')}`;
    isFirst = false;
  }
  yield isFirst ? ']\n}' : '\n ]\n}';
}

/**
 * JSON text of a list, record by record, as `JSON.stringify` writes it without indentation.
 * @example [...jsonArray([1, 2])].join('') // '[1,2]'
 */
export function* jsonArray(records: Iterable<unknown>): Generator<string> {
  let before = '[';
  for (const record of records) {
    yield `${before}${JSON.stringify(record)}`;
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}
