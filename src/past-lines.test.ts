import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gitHistory, pastFiles } from './git-history.ts';
import { changeKey, NO_HISTORY } from './model/history.ts';
import { pastLines } from './past-lines.ts';
import { readers } from './pipeline/cases/document.fixture.ts';

const home = mkdtempSync(join(tmpdir(), 'papan-riwayat-'));
const origin = join(home, 'asal');
const villages = join(origin, 'villages');
const BUDGET = 'villages/kec/desa/2026/apbdes.csv';
let clock = 0;

function git(folder: string, ...args: string[]): void {
  const date = `2026-01-${String((clock += 1)).padStart(2, '0')}T08:00:00+07:00`;
  execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], {
    env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    stdio: 'ignore',
  });
}

/** A budget in which 100 million come in and are spent; `work` is one of its works. */
function budget(work: number, label: string = 'Jalan'): string {
  const rest = 100_000_000 - work;
  return `rekening,kegiatan,uraian,anggaran\n4.1.2,,Hasil Aset,100000000\n5.3,2.3.10,${label},${work}\n5.2,1.1.01,Siltap,${rest}\n`;
}

function commit(content: string | Uint8Array, path: string = BUDGET): void {
  mkdirSync(join(origin, path, '..'), { recursive: true });
  writeFileSync(join(origin, path), content);
  git(origin, 'add', '-A');
  git(origin, 'commit', '-q', '--no-gpg-sign', '-m', 'x');
}

async function told(directory: string = villages) {
  const history = gitHistory(directory, 'villages');
  const lines = await pastLines(history, directory, 'villages', readers);
  return (history.changes.get(BUDGET) ?? []).map((change) => [
    change.kind,
    lines.get(changeKey(BUDGET, change)),
  ]);
}

beforeAll(() => {
  mkdirSync(origin);
  git(origin, 'init', '-q', '-b', 'main');
  commit(budget(40_000_000));
  commit(budget(45_000_000));
  commit(budget(50_000_000, 'Jalan 3522140101850001'));
  commit(budget(55_000_000));
  git(origin, 'checkout', '-q', '-b', 'usul');
  commit(budget(60_000_000));
  commit(budget(65_000_000));
  git(origin, 'checkout', '-q', 'main');
  commit('{}', 'villages/kec/desa/desa.json');
  git(origin, 'merge', '-q', '--no-ff', '--no-gpg-sign', '-m', 'x', 'usul');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the rows that a change altered', () => {
  test('are told with old and new figures, a merge as one change, and nothing of a version with personal data', async () => {
    const history = await told();
    expect(history.map(([kind]) => kind)).toEqual(['changed', 'changed', 'changed', 'changed', 'added']);
    const figures = history.map(([, lines]) =>
      Array.isArray(lines) ? lines.map(({ label, before, after }) => [label, before, after]) : lines,
    );
    expect(figures).toEqual([
      [
        ['Jalan', 55e8, 65e8],
        ['Siltap', 45e8, 35e8],
      ],
      null,
      null,
      [
        ['Jalan', 40e8, 45e8],
        ['Siltap', 60e8, 55e8],
      ],
      undefined,
    ]);
  });

  test('of a shallow history end at the cut, without a guess', async () => {
    const shallow = join(home, 'dangkal');
    git(home, 'clone', '-q', '--depth=3', `file://${origin}`, shallow);
    const history = gitHistory(join(shallow, 'villages'), 'villages');
    expect(history.reach).toBe('shallow');
    const [newest, ...others] = await told(join(shallow, 'villages'));
    expect(newest?.[1]).toHaveLength(2);
    expect(others.every(([kind]) => kind === 'changed')).toBe(true);
  });

  test('are none without git', async () => {
    expect(await pastLines(NO_HISTORY, tmpdir(), 'villages', readers)).toEqual(new Map());
    expect(pastFiles(tmpdir(), ['HEAD:./x', 'HEAD:./y'])).toEqual([null, null]);
  });
});

test('a file that git does not have is unknown beside those that it has', () => {
  const [found, missing, other] = pastFiles(villages, [
    'HEAD:./kec/desa/2026/apbdes.csv',
    'HEAD:./tidak-ada.csv',
    'HEAD:./kec/desa/desa.json',
  ]);
  expect(new TextDecoder().decode(found ?? undefined)).toBe(budget(65_000_000));
  expect(missing).toBeNull();
  expect(new TextDecoder().decode(other ?? undefined)).toBe('{}');
});
