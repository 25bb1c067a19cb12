import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { diagnostic, wholeFile, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { excerptOf, positionAt } from './place.ts';
import { MOST_COLUMNS, MOST_ROWS, type JsonValue, type Row, type SourceText, type Table } from './table.ts';

/** Deepest nesting that is read: village files need four levels, and a deeper file can only be an attack. */
const DEEPEST = 32;

/** A JSON text as a tree whose nodes know their place. Comments, trailing commas and doubled keys are refused. */
export function parseJsonTree(input: SourceText): Outcome<Node | null> {
  const deep = depthFault(input.text);
  if (deep !== -1)
    return fault(
      input,
      deep,
      1,
      'susunannya terlalu dalam',
      'tulis isian tanpa kurung di dalam kurung sedalam itu',
    );
  const errors: ParseError[] = [];
  const tree = parseTree(input.text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first) return fault(input, first.offset, first.length, ...reasonOf(first));
  if (!tree) return fault(input, 0, 0, 'isinya kosong', 'isi berkas ini seperti berkas contoh');
  const magic = input.text.includes('__proto__') ? keyNamed(tree, '__proto__') : null;
  if (magic)
    return fault(
      input,
      magic.offset,
      magic.length,
      'kunci "__proto__" tidak diperbolehkan',
      'hapus isian itu',
    );
  const doubled = doubledKey(tree);
  if (doubled)
    return fault(
      input,
      doubled.offset,
      doubled.length,
      `kunci "${doubled.value}" ada dua kali`,
      'hapus salah satunya',
    );
  return { value: tree, diagnostics: [] };
}

/** A JSON array of objects as a table; its keys are the headers, in the order of their first appearance. */
export function parseJsonTable(input: SourceText): Outcome<Table | null> {
  const parsed = parseJsonTree(input);
  const tree = parsed.value;
  if (tree === null) return { value: null, diagnostics: parsed.diagnostics };
  if (tree.type !== 'array')
    return fault(
      input,
      tree.offset,
      tree.length,
      'seharusnya berupa daftar baris di antara [ dan ]',
      'apit semua baris dengan [ dan ]',
    );
  const records = tree.children ?? [];
  if (records.length > MOST_ROWS) {
    const args = { rows: records.length, limit: MOST_ROWS };
    return {
      value: null,
      diagnostics: [diagnostic('baris-terlalu-banyak', wholeFile(input.source.file), args)],
    };
  }
  const wrong = records.flatMap((record) => wrongNodes(record));
  if (wrong[0])
    return fault(
      input,
      wrong[0].offset,
      wrong[0].length,
      'setiap baris berisi teks atau angka saja',
      'tulis di tempat ini teks dalam tanda kutip, atau angka',
    );
  const keys = new Set(
    records.flatMap((record) => record.children?.map((property) => property.children?.[0]?.value) ?? []),
  );
  if (keys.size > MOST_COLUMNS) {
    const args = { columns: keys.size, limit: MOST_COLUMNS };
    return {
      value: null,
      diagnostics: [diagnostic('kolom-terlalu-banyak', wholeFile(input.source.file), args)],
    };
  }
  return { value: tableOf(input, records), diagnostics: [] };
}

function tableOf(input: SourceText, records: readonly Node[]): Table {
  const keys = new Map<string, number>();
  const keyPlaces: JsonValue[] = [];
  for (const record of records) {
    for (const property of record.children ?? []) {
      const [key] = property.children ?? [];
      if (key === undefined || keys.has(key.value)) continue;
      keys.set(key.value, keys.size);
      keyPlaces.push({ offset: key.offset, length: key.length, isNumber: false });
    }
  }
  const header: Row = { cells: [...keys.keys()], line: 1, record: 0 };
  const values: JsonValue[][] = [keyPlaces];
  const lineAt = lineCounter(input.text);
  const rows = records.map((record, index): Row => {
    const cells = Array.from(keys, () => '');
    const places: JsonValue[] = cells.map(() => ({ offset: 0, length: 0, isNumber: false }));
    for (const property of record.children ?? []) {
      const [key, value] = property.children ?? [];
      const column = keys.get(key?.value);
      if (column === undefined || value === undefined) continue;
      cells[column] = textOf(input.text, value);
      places[column] = { offset: value.offset, length: value.length, isNumber: value.type === 'number' };
    }
    values.push(places);
    return { cells, line: lineAt(record.offset), record: index + 1 };
  });
  return {
    ...input,
    form: 'json',
    delimiter: ',',
    header,
    rows: rows.filter((row) => row.cells.some((cell) => cell.trim() !== '')),
    values,
    sources: null,
  };
}

/** Numbers keep the digits that stand in the file. */
function textOf(text: string, value: Node): string {
  if (value.type === 'number') return text.slice(value.offset, value.offset + value.length);
  return value.type === 'null' ? '' : (getNodeValue(value) as string);
}

function wrongNodes(record: Node): Node[] {
  if (record.type !== 'object') return [record];
  return (record.children ?? [])
    .map((property) => property.children?.[1])
    .filter(
      (value): value is Node => value !== undefined && !['string', 'number', 'null'].includes(value.type),
    );
}

/** A key that programs take for something else than a key. */
function keyNamed(node: Node, name: string): Node | null {
  if (node.type === 'property' && node.children?.[0]?.value === name) return node.children[0];
  for (const child of node.children ?? []) {
    const found = keyNamed(child, name);
    if (found) return found;
  }
  return null;
}

function doubledKey(node: Node): Node | null {
  if (node.type === 'object') {
    const seen = new Set<string>();
    for (const property of node.children ?? []) {
      const key = property.children?.[0];
      if (key && seen.has(key.value)) return key;
      if (key) seen.add(key.value);
    }
  }
  for (const child of node.children ?? []) {
    const found = doubledKey(child);
    if (found) return found;
  }
  return null;
}

/** Offset of the bracket that opens the level below the deepest, or −1; strings are passed over. */
function depthFault(text: string): number {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isInString) {
      if (sign === '\\') at += 1;
      else if (sign === '"' || sign === '\n') isInString = false;
    } else if (sign === '"') isInString = true;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > DEEPEST) return at;
  }
  return -1;
}

/** What is wrong, and what to do about it. */
const REASONS: Readonly<Record<string, readonly [reason: string, mend: string]>> = {
  CommaExpected: ['kurang koma di antara isian', 'tulis koma setelah isian yang sebelumnya'],
  ColonExpected: [
    'kurang titik dua setelah kunci',
    'tulis titik dua setelah kunci, misalnya "nama": "Umpamasari"',
  ],
  CloseBraceExpected: ['kurang kurung kurawal penutup', 'tulis } setelah isian terakhir'],
  CloseBracketExpected: ['kurang kurung siku penutup', 'tulis ] setelah baris terakhir'],
  PropertyNameExpected: [
    'di tempat ini seharusnya ada kunci',
    'hapus koma setelah isian terakhir, atau tulis kuncinya dalam tanda kutip ganda',
  ],
  ValueExpected: ['isian belum ada, atau ada koma berlebih', 'tulis isiannya, atau hapus koma yang berlebih'],
  UnexpectedEndOfString: ['tanda kutip tidak ditutup', 'tutup teks ini dengan tanda kutip ganda'],
  InvalidCommentToken: ['komentar tidak diperbolehkan', 'hapus komentarnya'],
  EndOfFileExpected: ['ada tulisan setelah akhir JSON', 'hapus tulisan setelah kurung penutup'],
};

function reasonOf(error: ParseError): readonly [reason: string, mend: string] {
  return (
    REASONS[printParseErrorCode(error.error)] ?? [
      'tata tulisnya keliru di tempat ini',
      'tulis ulang isian di tempat ini, seperti di berkas contoh',
    ]
  );
}

function fault(
  input: SourceText,
  offset: number,
  length: number,
  reason: string,
  mend: string,
): Outcome<null> {
  const { line, column, excerpt } = positionAt(input.text, offset);
  const place = {
    file: input.source.file,
    line,
    column,
    cell: null,
    excerpt: excerptOf(excerpt, column),
    length: Math.min(length, 80),
  };
  const found: Diagnostic = diagnostic('json-tidak-terbaca', place, { reason, mend });
  return { value: null, diagnostics: [found] };
}

function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', at); next !== -1 && next < offset; next = text.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
}
