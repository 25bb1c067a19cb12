import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../diagnostics/catalogue.ts';
import { explain } from '../diagnostics/explain.ts';
import { jsonReport } from '../diagnostics/report-json.ts';
import { PLAIN, terminalReport } from '../diagnostics/report-terminal.ts';
import { tallyOf } from '../diagnostics/tally.ts';
import { withWorkbooks } from '../importers/workbooks.ts';
import type { Finding } from '../model/finding.ts';
import { appearanceOf } from './appearance.ts';
import { caseTree, dataFor, folderFrom, treeFrom, type CaseSetup, type Tree } from './cases/case.fixture.ts';
import { expectGolden } from './golden.fixture.ts';
import { loadVillages, type Load } from './load.ts';
import { readFolder } from './read.ts';
import { readersOf } from './readers.ts';
import { referenceFrom } from './reference.ts';

/*
 * Every folder of `cases/` is a test: its files laid over the village of `cases/_dasar`, and beside them what
 * `papan periksa` says about the result. A missing golden is written here and refused where `CI` is set; read it
 * before committing it.
 */
const CASES = join(import.meta.dirname, 'cases');
const data = readFolder(join(import.meta.dirname, '../../data'), 'data');
const ordinary = readersOf(referenceFrom(dataFor(data, {})));
const base = treeFrom(join(CASES, '_dasar/villages'), existsSync);
const names = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== '_dasar')
  .map((entry) => entry.name)
  .toSorted();

const HOME = 'rawa-teladan/umpamasari';

function setupOf(name: string): CaseSetup {
  const path = join(CASES, name, 'kasus.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as CaseSetup) : {};
}

function treeOf(name: string): Tree {
  return caseTree(base, treeFrom(join(CASES, name, 'villages'), existsSync), setupOf(name));
}

async function load(tree: Tree, setup: CaseSetup = {}): Promise<Load> {
  const isOrdinary = setup.batas !== true && setup.acuan === undefined;
  const laid = dataFor(data, setup);
  const own = isOrdinary ? ordinary : readersOf(referenceFrom(laid));
  const loaded = loadVillages(await withWorkbooks(folderFrom(tree), own.reference), own);
  return { ...loaded, findings: [...appearanceOf(laid).diagnostics.map(explain), ...loaded.findings] };
}

/** What a case gives: loaded by each test anew, so that no test sees what an earlier one left. */
const loadOf = (name: string): Promise<Load> => load(treeOf(name), setupOf(name));

test('the base village of the cases gives no finding at all', async () => {
  const { findings, villages } = await load(base);
  expect(findings).toEqual([]);
  expect(villages[0]?.years[0]?.publications.map((one) => one.status)).toEqual(['published']);
});

test('every code of the catalogue has a case of its name; those of importers and agencies are shown beside them', () => {
  const codes = Object.keys(catalogue).filter((code) => !/^(impor|opd)-/.test(code));
  expect(codes.filter((code) => !names.includes(code))).toEqual([]);
});

describe.each(names)('%s', (name) => {
  test('is reported as in hasil.txt and hasil.json', async () => {
    const { findings, villages } = await loadOf(name);
    const tally = tallyOf(villages, findings);
    expectGolden(join(CASES, name, 'hasil.txt'), terminalReport(tally, findings, PLAIN, true));
    expectGolden(join(CASES, name, 'hasil.json'), jsonReport(tally, findings));
  });

  test('is told once, with nothing else beside it', async () => {
    const { findings } = await loadOf(name);
    const codes = findings.map((found) => found.code).toSorted();
    const own = name in catalogue ? [name] : [];
    const expected = [...own, ...(setupOf(name).juga ?? [])].toSorted();
    expect(codes).toEqual(expected);
  });

  test('speaks Indonesian, quietly, and names a mend', async () => {
    for (const found of (await loadOf(name)).findings) expectSpoken(found);
  });

  test('points at characters that stand in the file', async () => {
    for (const found of (await loadOf(name)).findings) expectPlaced(found);
  });

  test('holds back what it concerns and nothing else', async () => {
    const { findings, villages } = await loadOf(name);
    for (const village of villages) {
      const folder = `villages/${village.districtSlug}/${village.slug}`;
      for (const { year, publications } of village.years) {
        for (const publication of publications) {
          const files = [
            `${folder}/${year}/${publication.kind}.`,
            `${folder}/${year}/dokumen.json`,
            `${folder}/desa.json`,
          ];
          const isConcerned = findings.some(
            (found) =>
              found.severity === 'error' &&
              files.some((file) => found.file.startsWith(file)) &&
              (publication.kind === 'realisasi' || !found.message.includes('"realisasi.')) &&
              (publication.kind === 'perubahan' || found.code !== 'perubahan-mendahului-apbdes'),
          );
          const where = `${folder}/${year} ${publication.kind}`;
          expect(`${where} ${publication.status}`).toBe(
            `${where} ${isConcerned ? 'held-back' : 'published'}`,
          );
        }
      }
    }
  });

  test('leaves the other years and villages alone', async () => {
    const { findings } = await loadOf(name);
    const tree = treeOf(name);
    for (const [path, bytes] of base) {
      if (path.startsWith(`${HOME}/2025/`)) tree.set(path.replace('/2025/', '/2019/'), bytes);
      const desa = new TextDecoder()
        .decode(bytes ?? undefined)
        .replace('99.99.01.2001', '99.99.01.2003')
        .replace('Umpamasari', 'Teladanrejo');
      tree.set(
        path.replace(HOME, 'rawa-teladan/teladanrejo'),
        path.endsWith('desa.json') ? new TextEncoder().encode(desa) : bytes,
      );
    }
    const setup = { ...setupOf(name), batas: false };
    const beside = await load(tree, setup);
    // A copy is told as one; and the law of another year is another.
    const own = (all: readonly Finding[]) => all.filter((found) => found.code !== 'salinan-desa-lain');
    expect(own(beside.findings)).toEqual(own((await load(treeOf(name), setup)).findings));
    const statuses = (slug: string, year: number) =>
      beside.villages
        .find((one) => one.slug === slug)
        ?.years.find((one) => one.year === year)
        ?.publications.map((one) => one.status);
    expect(statuses('teladanrejo', 2025)).toEqual(['published']);
    const isHomeless = findings.some(
      (found) => found.severity === 'error' && found.file === `villages/${HOME}/desa.json`,
    );
    expect(statuses('umpamasari', 2019)).toEqual([isHomeless ? 'held-back' : 'published']);
  });
});

/** Words that show through where a schema, a program or English speaks. */
const FOREIGN =
  /\b(?:the|is|are|not|invalid|error|expected|missing|row|column|file|value|unknown|null|undefined|NaN|Infinity|object|string|number|boolean|array)\b/i;

function expectSpoken(found: Finding): void {
  const { message, mend, written, expected, difference } = found;
  const spoken = [message, mend, written ?? '', expected ?? '', difference ?? ''].map((text) =>
    text.replaceAll(/"[^"]*"/g, '""'),
  );
  if (found.code === 'sel-galat-excel') spoken[2] = '';
  for (const text of spoken) {
    expect(text).not.toMatch(FOREIGN);
    expect(text).not.toContain('!');
  }
  expect(message).toMatch(/^["A-Z].*\.$/s);
  expect(mend).toMatch(/^\S(?:.*[^.\s])?$/s);
  expect(found.help).toBe(`panduan/kesalahan/#${found.code}`);
}

function expectPlaced(found: Finding): void {
  if (found.line === null) {
    expect([found.column, found.cell, found.excerpt]).toEqual([null, null, null]);
    return;
  }
  expect(found.line).toBeGreaterThan(0);
  expect(found.column).toBeGreaterThan(0);
  expect((found.column ?? 1) - 1 + found.length).toBeLessThanOrEqual(
    Math.max(found.excerpt?.length ?? 0, 400),
  );
}
