import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeAt } from '../../site-folder.ts';
import { missingFolders, missingShares, sameSite } from './same-site.ts';

type Files = Readonly<Record<string, string>>;

function compared(ours: Files, rival: Files) {
  const folder = mkdtempSync(join(tmpdir(), 'papan-lawan-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, files] of Object.entries({ ours, rival }))
    for (const [path, text] of Object.entries(files)) writeAt(join(folder, name, path), text);
  return sameSite(join(folder, 'ours'), join(folder, 'rival'));
}

test('a file with one other byte, and a file that we do not have, are other files', () => {
  const ours = { 'a/index.html': 'Rp1.000', 'b/index.html': 'sama' };
  const rival = { 'a/index.html': 'Rp1.001', 'b/index.html': 'sama', 'c/index.html': '' };
  expect(compared(ours, rival).other).toEqual(['a/index.html', 'c/index.html']);
});

test('what a rival does not make is counted by files and by bytes', () => {
  const ours = { 'a/index.html': '123456789', 'panduan/x.html': '1', 'panduan/y.html': '', 'z.txt': '' };
  const found = compared(ours, { 'a/index.html': '123456789', 'z.txt': '' });
  expect(found.other).toEqual([]);
  expect(missingShares(found)).toEqual({ files: 0.5, bytes: 0.1 });
  expect(missingFolders(found)).toBe('panduan 2');
});
