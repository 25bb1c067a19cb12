import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { sameSite } from '../../scripts/bench/rivals/same-site.ts';
import { ofKind, textOf } from './site-files.fixture.ts';

const root = join(import.meta.dirname, '../..');
/** What no rival draws: see `LEFT_OUT` in `scripts/bench/rivals/bundle.ts`, and what the bundler makes once. */
const NOT_DRAWN =
  /^(?:_astro\/|_headers$|istilah\/|panduan\/|periksa\/(?:kerja\.js|periksa\.js|luring\.html)$)|\.(?:png|jpg|webp|pdf|xlsx)$|\/(?:baliho\/[^/]+|baliho-3x2|x-banner)\.svg$/;

test('the rivals of the build bench draw every page of the examples as we do, byte for byte', async () => {
  const site = inject('siteFolder');
  // Within the project, where the packages of the program are found.
  mkdirSync(join(root, '.bench'), { recursive: true });
  const work = mkdtempSync(join(root, '.bench', 'uji-lawan-'));
  onTestFinished(() => rmSync(work, { recursive: true, force: true }));
  const { dihitung } = JSON.parse(await textOf('status/status.json')) as { dihitung: string };
  // The day that the site says it was counted.
  const epoch = Date.parse(`${dihitung}T12:00:00+07:00`) / 1_000;
  const run = (program: string, ...args: string[]): void =>
    void execFileSync(process.execPath, [`scripts/bench/rivals/${program}.ts`, ...args], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, SOURCE_DATE_EPOCH: String(epoch) },
    });
  run('prepare', site, work);
  for (const name of ['plain-node', 'eleventy', 'eleventy-nunjucks']) {
    const out = join(work, name);
    run(name, work, out);
    const { other, missing } = sameSite(site, out);
    expect(other, name).toEqual([]);
    expect(missing.map(([path]) => path).filter((path) => !NOT_DRAWN.test(path))).toEqual([]);
  }
  expect(ofKind('.html').length).toBeGreaterThan(40);
}, 180_000);
