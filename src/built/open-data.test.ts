import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageFaults, type Descriptor } from './data-package.fixture.ts';
import { files, ofKind, textOf } from './site-files.fixture.ts';

const packages = ofKind('datapackage.json');
const descriptorOf = async (file: string): Promise<Descriptor> => JSON.parse(await textOf(file));
const besides = (file: string) => (path: string) => textOf(posix.join(posix.dirname(file), path));

describe('data packages', () => {
  test('stand in every year that has something published, and in /data/', () => {
    expect(packages.length).toBeGreaterThan(8);
    expect(packages).toContain('data/v1/datapackage.json');
    expect(packages).not.toContain('bukit-umpama/contohmulyo/2026/datapackage.json');
  });

  test.each(packages)('%s keeps the rules of Data Package v2 and fits its files', async (file) => {
    expect(await packageFaults(await descriptorOf(file), besides(file))).toEqual([]);
  });

  test('a wrong package is seen as wrong', async () => {
    const file = packages[0] ?? '';
    const right = await descriptorOf(file);
    const [first] = right.resources;
    if (first === undefined) throw new Error('no resource');
    const [code, ...others] = first.schema.fields;
    const swapped = { ...first, schema: { ...first.schema, fields: [...others, code!] } };
    const strict = {
      ...first,
      schema: { ...first.schema, fields: [{ ...code!, type: 'integer' }, ...others] },
    };
    for (const resource of [{ ...first, bytes: 1 }, { ...first, path: '../x.csv' }, swapped, strict]) {
      const text = await besides(file)(first.path);
      const faults = await packageFaults({ ...right, resources: [resource] }, async () => text);
      expect(faults.length).toBeGreaterThan(0);
    }
  });
});

describe('the regency', () => {
  test('has every row of every published document, once', async () => {
    const rows = async (file: string) => (await textOf(file)).trimEnd().split('\r\n').length - 1;
    const own = ofKind('.csv').filter((file) => /\/20\d\d\/[a-z]/.test(file) && !file.startsWith('data/'));
    const sum = async (list: readonly string[]) =>
      (await Promise.all(list.map(rows))).reduce((total, count) => total + count, 0);
    expect(await sum(files.filter((file) => file.startsWith('data/v1/20')))).toBe(await sum(own));
  });

  test('never mixes invented villages into its files, and says so in their names', () => {
    expect(files.filter((file) => /^data\/v1\/20\d\d\.csv$/.test(file))).toEqual([]);
    expect(files).toContain('data/v1/2026-contoh.csv');
  });

  test('has a catalogue whose files exist, and says where faults of security are told', async () => {
    const catalogue = await textOf('data.json');
    const addresses = [
      ...catalogue.matchAll(/"@id": "https:\/\/papan-desa\.example\/([^"]+\.(?:csv|json))"/g),
    ];
    expect(addresses.length).toBeGreaterThan(4);
    for (const [, file = ''] of addresses) expect(files, file).toContain(file);
    expect(await textOf('.well-known/security.txt')).toMatch(/^Contact: mailto:.*\nExpires: \d{4}-.*Z\n/);
  });
});
