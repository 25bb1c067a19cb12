import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './papan.fixture.ts';

test('the guide of Kominfo shows what papan status prints', async () => {
  const text = readFileSync(join(import.meta.dirname, '../src/content/panduan/kominfo.mdx'), 'utf8');
  const shown = /```text\n(.*?)```/s.exec(text)?.[1];
  // What git has to say beside it differs from clone to clone.
  const printed = (await run(['status'])).out.replace(/^Perhatikan: .*\n/gm, '');
  expect(shown).toBe(printed);
});
