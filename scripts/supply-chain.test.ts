import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isAllowed, licenceReport, lockedPackages } from './licences.ts';
import { differences } from './reproduce.ts';

const root = join(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly license?: unknown;
}
interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly [kind: string]: unknown;
}
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const manifest = JSON.parse(read('package.json')) as Manifest;
const settings = read('.npmrc').split('\n');

describe('the lockfile', () => {
  test('names no host: a mirror serves it as well', () => {
    expect(locked.length).toBeGreaterThan(500);
    expect(locked.filter(([, one]) => one.resolved !== undefined)).toEqual([]);
    expect(settings).toContain('omit-lockfile-registry-resolved=true');
  });
  test('holds the checksum of every package', () => {
    expect(locked.filter(([, one]) => !one.integrity?.startsWith('sha512-'))).toEqual([]);
  });
  test('stands beside exact versions only', () => {
    const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
    const wanted = kinds.flatMap((kind) => Object.entries(manifest[kind] as Record<string, string>));
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('install scripts', () => {
  const withScript = locked
    .filter(([, one]) => one.hasInstallScript)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  test('are decided by name, and a new one stops the install', () => {
    expect(Object.keys(manifest.allowScripts).toSorted()).toEqual([...new Set(withScript)].toSorted());
    expect(settings).toContain('strict-allow-scripts=true');
  });
  test('are not run: no package needs one', () => {
    expect(Object.values(manifest.allowScripts)).toEqual([false]);
  });
});

describe('licences', () => {
  test('all are allowed', () => {
    const { text, refused } = licenceReport(lockedPackages(read('package-lock.json')));
    expect(refused).toEqual([]);
    expect(text).toMatch(/^ +\d+ +\d+ {2}MIT$/m);
  });
  test('are read as old packages wrote them', () => {
    const packages = { '': {}, 'node_modules/old': { license: [{ type: 'GPL-3.0-only' }, { type: 'MIT' }] } };
    expect(lockedPackages(JSON.stringify({ packages }))).toMatchObject([{ licence: 'GPL-3.0-only OR MIT' }]);
  });
  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND OFL-1.1', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only OR AGPL-3.0-only', false],
    ['((MIT) OR (MIT))', false],
    ['', false],
    ['UNLICENSED', false],
    ['SEE LICENSE IN LICENSE', false],
    ['constructor', false],
  ])('%j: %j', (expression, expected) => expect(isAllowed(expression)).toBe(expected));
});

test('the bill of materials names every package of the lockfile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'papan-sbom-'));
  writeFileSync(join(folder, 'package-lock.json'), read('package-lock.json'));
  writeFileSync(join(folder, 'package.json'), read('package.json'));
  const [npm = '', ...args] = manifest.scripts['sbom']?.split(' ') ?? [];
  expect(npm).toBe('npm');
  const bill = JSON.parse(execFileSync('npm', args, { cwd: folder, maxBuffer: 64_000_000 }).toString()) as {
    bomFormat: string;
    components: { name: string; purl: string; licenses?: unknown }[];
  };
  rmSync(folder, { recursive: true });
  expect(bill.bomFormat).toBe('CycloneDX');
  const named = new Set(bill.components.map((one) => decodeURIComponent(one.purl)));
  const missing = lockedPackages(read('package-lock.json')).filter(
    (one) => !named.has(`pkg:npm/${one.name}@${one.version}`),
  );
  expect(missing).toEqual([]);
  // npm leaves out a licence in the old form; the report of licences names it.
  const unnamed = bill.components.filter((one) => one.licenses === undefined).map(({ name }) => name);
  expect(
    unnamed.filter((name) => typeof lock.packages[`node_modules/${name}`]?.license !== 'object'),
  ).toEqual([]);
});

describe('the comparison of two builds', () => {
  test('finds what differs, and what only one has', () => {
    const folder = mkdtempSync(join(tmpdir(), 'papan-beda-'));
    const [one, other] = [join(folder, 'a'), join(folder, 'b')];
    for (const place of [one, other]) mkdirSync(join(place, 'x'), { recursive: true });
    for (const [path, text] of [
      ['a/x/sama', '1'],
      ['b/x/sama', '1'],
      ['a/beda', '1'],
      ['b/beda', '2'],
      ['a/sendiri', '1'],
      ['b/x/lain', '1'],
    ] as const)
      writeFileSync(join(folder, path), text);
    expect(differences(one, other)).toEqual(['sendiri', 'x/lain', 'beda']);
    expect(differences(one, one)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
  test('lets the second one live later', () => {
    const clock = pathToFileURL(join(import.meta.dirname, 'later-clock.mjs')).href;
    const script = 'console.log(Date.now(), new Date().getTime(), new Date(5).getTime())';
    const told = execFileSync(process.execPath, [`--import=${clock}`, '-e', script])
      .toString()
      .trim();
    const [now = 0, made = 0, given = 0] = told.split(' ').map(Number);
    const later = Date.now() + 399 * 86_400_000;
    expect([now > later, made > later, given]).toEqual([true, true, 5]);
  });
});
