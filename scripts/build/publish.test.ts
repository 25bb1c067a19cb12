import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { UsageFault } from '../exit.ts';
import { writtenWhole } from './build-site.ts';
import { cleared, demandPlace, recovered, workshopFor } from './publish.ts';

test('what another build is making is not cleared, neither the site nor what belongs to it', async () => {
  const place = mkdtempSync(join(tmpdir(), 'papan-pasang-'));
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  onTestFinished(() => {
    other.kill();
    rmSync(place, { recursive: true });
  });
  const site = join(place, 'situs');
  const names = ['', 'baris-'].map((part) => workshopFor(site, part));
  const running = names.map((name) => name.replace(String(process.pid), String(other.pid)));
  for (const name of [...names, ...running]) mkdirSync(join(name, 'isi'), { recursive: true });
  const { rubbish } = recovered(site);
  expect(rubbish.toSorted()).toEqual(names.toSorted());
  await cleared(rubbish);
  expect([...names, ...running].filter((name) => existsSync(name))).toEqual(running);
});

test('a file that bears the name of what a killed build left is cleared as well', async () => {
  const place = mkdtempSync(join(tmpdir(), 'papan-pasang-'));
  onTestFinished(() => rmSync(place, { recursive: true }));
  const torn = workshopFor(join(place, 'situs'));
  writeFileSync(torn, '');
  await cleared([torn]);
  expect(existsSync(torn)).toBe(false);
});

test('a site stands where nothing or a folder is; a file in its place is told, and stays', () => {
  const place = mkdtempSync(join(tmpdir(), 'papan-pasang-'));
  onTestFinished(() => rmSync(place, { recursive: true }));
  demandPlace(join(place, 'situs'));
  demandPlace(place);
  const file = join(place, 'catatan.txt');
  writeFileSync(file, 'penting');
  expect(() => demandPlace(file)).toThrow(UsageFault);
  expect(() => demandPlace(file)).toThrow('catatan.txt bukan folder.');
  expect(readFileSync(file, 'utf8')).toBe('penting');
});

test('a folder where something is remembered makes room for it', () => {
  const place = mkdtempSync(join(tmpdir(), 'papan-pasang-'));
  onTestFinished(() => rmSync(place, { recursive: true }));
  mkdirSync(join(place, 'situs.json', 'isi'), { recursive: true });
  writtenWhole(place, { 'situs.json': 'teks' });
  expect(readFileSync(join(place, 'situs.json'), 'utf8')).toBe('teks');
});
