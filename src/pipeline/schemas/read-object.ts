import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import type * as z from 'zod/mini';
import { diagnostic, type Diagnostic, type Outcome, type Place } from '../../diagnostics/diagnostic.ts';
import { foldHeader } from '../../model/reference.ts';
import { parseJsonTree } from '../json.ts';
import { excerptOf, positionAt } from '../place.ts';
import { decodeText, type RawFile } from '../text.ts';
import type { SourceText } from '../table.ts';

/** An object read from a JSON file, with the way back from its keys to their places. */
export interface ReadObject<T> {
  readonly value: T;
  /** What is wrong below one of its keys; the value of such a key is missing from {@link value}. */
  faultsOf(key: string): readonly Diagnostic[];
  place(path: readonly PropertyKey[]): Place;
}

/**
 * Reads a JSON file by a schema. Every deviation is told at its key (`isian-tidak-sesuai`); a key that the schema
 * does not know is only a warning, and its value is not used. What is wrong under one key leaves the others readable;
 * `null` only where the object cannot stand without that key.
 */
export function readObject<T>(file: RawFile, schema: z.ZodMiniType<T>): Outcome<ReadObject<T> | null> {
  const decoded = decodeText(file);
  if (decoded.value === null) return { value: null, diagnostics: decoded.diagnostics };
  const source = decoded.value;
  const parsed = parseJsonTree(source);
  const tree = parsed.value;
  if (tree === null) return { value: null, diagnostics: parsed.diagnostics };
  const place = (path: readonly PropertyKey[]): Place => placeOfKey(source, tree, path);
  const raw: unknown = getNodeValue(tree);
  const first = schema.safeParse(raw);
  if (first.success) return { value: { value: first.data, faultsOf: () => [], place }, diagnostics: [] };
  const told = first.error.issues.flatMap((issue) => toldBy(issue, schema, raw, place));
  const diagnostics = told.map((one) => one.found);
  const faultsOf = (key: string) => told.filter((one) => one.key === key).map((one) => one.found);
  const second = schema.safeParse(withoutFaults(raw, first.error.issues));
  return { value: second.success ? { value: second.data, faultsOf, place } : null, diagnostics };
}

/** A finding with the key of the object that it concerns. */
interface Told {
  readonly key: PropertyKey | undefined;
  readonly found: Diagnostic;
}

/**
 * What an issue means for the writer. An unknown key is passed over with a warning, unless it is a known one in other
 * letters: then what was meant would be lost.
 */
function toldBy(
  issue: z.core.$ZodIssue,
  schema: z.ZodMiniType<unknown>,
  raw: unknown,
  place: (path: readonly PropertyKey[]) => Place,
): Told[] {
  if (issue.code !== 'unrecognized_keys')
    return [{ key: issue.path[0], found: deviation(issue, raw, place) }];
  const known = keysAt(schema, issue.path);
  return issue.keys.map((name) => {
    const path = [...issue.path, name];
    const meant = known.find((key) => foldHeader(key) === foldHeader(name));
    const args = {
      key: path.join('.'),
      problem: 'tidak dikenal, jadi tidak dibaca',
      mend: meant === undefined ? `periksa ejaan "${name}", atau hapus` : `tulis "${meant}"`,
    };
    const found = diagnostic(
      'isian-tidak-sesuai',
      place(path),
      args,
      meant === undefined ? 'warning' : 'error',
    );
    return { key: issue.path[0] ?? meant, found };
  });
}

/** What a schema is made of, as far as its keys go. */
interface Shape {
  readonly def: {
    readonly shape?: Readonly<Record<PropertyKey, Shape>>;
    readonly innerType?: Shape;
    readonly element?: Shape;
  };
}

/** The keys that a schema knows at a path. */
function keysAt(schema: z.ZodMiniType<unknown>, path: readonly PropertyKey[]): string[] {
  let at = bareShape(schema as unknown as Shape);
  for (const step of path) at = bareShape(at?.def.shape?.[step] ?? at?.def.element);
  return Object.keys(at?.def.shape ?? {});
}

function bareShape(shape: Shape | undefined): Shape | undefined {
  return shape?.def.innerType === undefined ? shape : bareShape(shape.def.innerType);
}

function deviation(
  issue: z.core.$ZodIssue,
  raw: unknown,
  place: (path: readonly PropertyKey[]) => Place,
): Diagnostic {
  const isMissing = valueAt(raw, issue.path) === undefined;
  const key = issue.path.join('.');
  const example = exampleOf(issue, valueAt(raw, issue.path));
  const last = String(issue.path.at(-1) ?? '');
  const mend =
    key === ''
      ? 'apit isi berkas dengan { dan }, seperti di berkas contoh'
      : issue.code === 'invalid_value'
        ? `pilih ${example}`
        : `${isMissing ? 'tambahkan' : 'tulis misalnya'} "${last}": ${example}`;
  return diagnostic('isian-tidak-sesuai', place(issue.path), {
    key,
    problem: isMissing ? 'belum diisi' : problemOf(issue),
    mend,
  });
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

function problemOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `bukan ${KINDS[issue.expected] ?? 'bentuk yang diminta'}`;
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? 'masih kosong' : `lebih kecil dari ${String(issue.minimum)}`;
  if (issue.code === 'too_big') return `lebih besar dari ${String(issue.maximum)}`;
  if (issue.code === 'invalid_value') return 'bukan salah satu pilihan';
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return 'bukan tanggal dalam bentuk tahun-bulan-hari';
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'bukan alamat yang diawali https://';
  return 'tidak sesuai';
}

function exampleOf(issue: z.core.$ZodIssue, written: unknown): string {
  if (issue.code === 'invalid_value') return issue.values.map((value) => `"${String(value)}"`).join(' atau ');
  if (issue.code === 'invalid_format' && issue.format === 'date')
    return `"${isoDateOf(written) ?? '2026-01-31'}"`;
  if (issue.code === 'invalid_format' && issue.format === 'url') return '"https://contoh.desa.id"';
  if (issue.code === 'invalid_type') return EXAMPLES[issue.expected] ?? '"…"';
  if (issue.code === 'too_small' || issue.code === 'too_big')
    return issue.origin === 'string'
      ? '"…"'
      : String(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  return '"…"';
}

/** A date written day first, as ISO; `null` for anything else. */
function isoDateOf(written: unknown): string | null {
  const match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](20\d\d)$/.exec(String(written));
  return match === null ? null : `${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'teks dalam tanda kutip',
  int: 'bilangan bulat',
  number: 'angka',
  boolean: 'true atau false',
  array: 'daftar di antara [ dan ]',
  object: 'isian di antara { dan }',
};

const EXAMPLES: Readonly<Record<string, string>> = {
  string: '"…"',
  int: '1234',
  number: '1234',
  boolean: 'true',
  array: '[ … ]',
  object: '{ … }',
};

/** The object without the keys that the schema does not know, and without those under which something is wrong. */
function withoutFaults(raw: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (typeof raw !== 'object' || raw === null) return raw;
  const copy = structuredClone(raw) as Record<PropertyKey, unknown>;
  for (const issue of issues) {
    const [key] = issue.path;
    if (issue.code !== 'unrecognized_keys') {
      if (key !== undefined) delete copy[key];
      continue;
    }
    let target = copy;
    for (const step of issue.path) target = (target?.[step] ?? {}) as Record<PropertyKey, unknown>;
    for (const name of issue.keys) delete target[name];
  }
  return copy;
}

/** The value at a path; where it is missing, the nearest object above it that is there. */
function placeOfKey(source: SourceText, tree: Node, path: readonly PropertyKey[]): Place {
  let node: Node | undefined;
  let depth = path.length;
  for (; depth >= 0 && node === undefined; depth -= 1) {
    node =
      depth === 0
        ? tree
        : findNodeAtLocation(
            tree,
            path.slice(0, depth).map((step) => (typeof step === 'number' ? step : String(step))),
          );
  }
  const isThere = depth + 1 === path.length;
  const { line, column, excerpt } = positionAt(source.text, node?.offset ?? 0);
  const length = isThere && node !== undefined ? Math.min(node.length, excerpt.length - column + 1) : 0;
  return {
    file: source.source.file,
    line,
    column,
    cell: null,
    excerpt: excerptOf(excerpt, column + length),
    length,
  };
}
