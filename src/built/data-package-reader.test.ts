import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Package } from 'datapackage';
import { describe, expect, inject, test } from 'vitest';
import { ofKind, textOf } from './site-files.fixture.ts';

const folder = inject('siteFolder');
const packages = ofKind('datapackage.json');

/** As the package says of itself, and as readers of version 1 take it: strictly a package of tables. */
const READINGS = ['as it is', 'tabular-data-package'] as const;

async function loaded(file: string, reading: (typeof READINGS)[number], home: string) {
  const descriptor = JSON.parse(await readFile(file, 'utf8'));
  if (reading !== 'as it is') {
    descriptor.profile = reading;
    for (const resource of descriptor.resources) resource.profile = 'tabular-data-resource';
  }
  return Package.load(descriptor, { basePath: home, strict: false });
}

/** Every cell of every table, cast by its schema. */
async function rowsOf(found: Package) {
  return Promise.all(found.resources.map((resource) => resource.read({ keyed: true })));
}

describe.each(READINGS)('an independent reader of data packages, %s', (reading) => {
  test.each(packages)('accepts %s and casts every cell', async (file) => {
    const home = join(folder, dirname(file));
    const found = await loaded(join(folder, file), reading, home);
    expect(found.errors.map(({ message }) => message)).toEqual([]);
    expect(found.valid).toBe(true);
    const tables = await rowsOf(found);
    expect(tables.length).toBeGreaterThan(0);
    for (const [index, rows] of tables.entries()) {
      const { name, tabular } = found.resources[index]!;
      const [header = '', ...lines] = (await textOf(join(dirname(file), `${name}.csv`)))
        .trimEnd()
        .split('\r\n');
      expect(tabular, name).toBe(true);
      expect(rows, name).toHaveLength(lines.length);
      expect(Object.keys(rows[0] ?? {}).join(), name).toBe(header);
      const figures = rows.map((row) => row['anggaran'] ?? null).filter((figure) => figure !== null);
      expect(
        figures.every((figure) => typeof figure === 'number'),
        name,
      ).toBe(true);
    }
  });
});

test('the reader refuses a cell that is no figure, and a package without a resource', async () => {
  const file = 'rawa-teladan/umpamasari/2026/datapackage.json';
  const home = await mkdtemp(join(tmpdir(), 'papan-paket-'));
  for (const name of ['perubahan', 'realisasi-semester-1'])
    await copyFile(join(folder, dirname(file), `${name}.csv`), join(home, `${name}.csv`));
  const table = await textOf(join(dirname(file), 'apbdes.csv'));
  await writeFile(join(home, 'apbdes.csv'), table.replace(',12500000,', ',dua belas juta,'));
  await expect(rowsOf(await loaded(join(folder, file), 'as it is', home))).rejects.toThrow();
  await rm(home, { recursive: true });
  const empty = { ...JSON.parse(await textOf(file)), resources: [] };
  expect((await Package.load(empty, { basePath: folder, strict: false })).valid).toBe(false);
});
