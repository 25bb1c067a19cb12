import { dirname } from 'node:path';
import { expect, inject, test } from 'vitest';
import { builtElsewhere, CIRCUMSTANCES, differences } from '../../scripts/reproduce.ts';
import { removed } from '../../scripts/site-folder.ts';
import { files, textOf } from './site-files.fixture.ts';

test('a build in another place, time zone and language, 400 days later, gives the same bytes', async () => {
  const { dihitung } = JSON.parse(await textOf('status/status.json')) as { dihitung: string };
  // The day that the site says it was counted: enough for anybody to build it again.
  const epoch = Date.parse(`${dihitung}T12:00:00+07:00`) / 1_000;
  const again = builtElsewhere(CIRCUMSTANCES[1], epoch);
  const found = differences(inject('siteFolder'), again);
  removed(dirname(again));
  expect(files.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
}, 180_000);
