import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ofKind, textOf } from './site-files.fixture.ts';

/** What `papan periksa` counts over the villages that the site was built from; it exits 1 for the wrong document. */
function checked(): Readonly<Record<string, number>> {
  const root = join(import.meta.dirname, '../..');
  try {
    return JSON.parse(
      execFileSync(process.execPath, ['scripts/papan.ts', 'periksa', '--format=json'], {
        cwd: root,
        encoding: 'utf8',
      }),
    );
  } catch (fault) {
    return JSON.parse((fault as { stdout: string }).stdout);
  }
}

test('the board counts what the check counts', async () => {
  const { desa, dokumen, terbit, ditahan } = checked();
  const board = JSON.parse(await textOf('status/status.json'));
  expect(board).toMatchObject({ desa, dokumen, terbit, ditahan });
  const states = board.baris.map((row: { keadaan: string }) => row.keadaan);
  expect(states.filter((state: string) => state === 'terbit')).toHaveLength(terbit ?? -1);
});

test('every listed desa stands on the board, with the reason of what is held back', async () => {
  const html = await textOf('status/index.html');
  for (const name of ['Umpamasari', 'Teladanrejo', 'Contohmulyo', 'Percobaanrejo'])
    expect(html).toContain(name);
  expect(html).toMatch(/Contohmulyo: APBDes 2026/);
  expect(ofKind('.svg')).toContain('status/lencana.svg');
});

test('the map leads where the list beside it leads', async () => {
  const html = await textOf('status/index.html');
  expect(html).toMatch(/<a href="\/rawa-teladan\/" aria-label="Kecamatan Rawa Teladan: 2 dari 6 desa">/);
  expect(html).toMatch(/class="none" d="M/);
  expect(html).not.toContain('peta.geojson');
});
