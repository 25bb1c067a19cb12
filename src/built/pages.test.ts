import { HtmlValidate } from 'html-validate';
import { LinkChecker } from 'linkinator';
import { describe, expect, inject, test } from 'vitest';
import { ofKind, textOf } from './site-files.fixture.ts';

const origin = inject('siteOrigin');
/** Pages where something can only be done by a program; each says what to do without it. */
const WITH_SCRIPT: ReadonlySet<string> = new Set([
  'cari/index.html',
  'bandingkan/index.html',
  'periksa/index.html',
]);

describe('every page', () => {
  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      // A copied telephone number must not carry non-breaking hyphens.
      rules: {
        'void-style': 'off',
        'no-inline-style': 'error',
        'long-title': 'off',
        'tel-non-breaking': 'off',
      },
    });
    const faults: string[] = [];
    for (const file of ofKind('.html')) {
      const report = await validator.validateString(await textOf(file));
      for (const result of report.results) {
        for (const found of result.messages)
          faults.push(`${file}:${found.line} ${found.ruleId} ${found.message}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test('speaks the language of its address, runs no script that it does not need, styles nothing in place and asks nobody else', async () => {
    // The saved page holds its programs inside; that it keeps its policy is tested where it is opened.
    for (const file of ofKind('.html').filter((one) => one !== 'periksa/luring.html')) {
      const html = await textOf(file);
      expect(html, file).toMatch(file.startsWith('en/') ? /<html[^>]* lang="en"/ : /<html[^>]* lang="id"/);
      expect(html, file).not.toMatch(/\son\w+=|<[^>]+\sstyle=/i);
      const scripts = [...html.matchAll(/<script\b[^>]*>/gi)]
        .map(([tag]) => tag)
        .filter((tag) => tag !== '<script type="application/ld+json">');
      if (WITH_SCRIPT.has(file)) expect(scripts.length, file).toBeGreaterThanOrEqual(1);
      // Type-to-find and the button that offers a chart: inside the page, with their hash in the policy.
      else
        expect(
          scripts.every((tag) => tag === '<script type="module">'),
          file,
        ).toBe(true);
      const most = /^(?:en\/)?index\.html$/.test(file) ? 4_000 : 1_000;
      for (const [, code = ''] of html.matchAll(/<script type="module">(.*?)<\/script>/gs))
        expect(code.length, file).toBeLessThan(most);
      expect(html, file).toMatch(/http-equiv="content-security-policy"[^>]*default-src 'none'/i);
      expect(html, file).not.toMatch(/unsafe-(?:inline|eval)/);
      const fetched = [
        ...html.matchAll(/<(?:img|link|source|iframe|object|embed)\b[^>]*(?:src|href|data)="([^"]+)"/gi),
      ]
        .filter((match) => !/rel="(?:canonical|alternate)"/.test(match[0]))
        .map((match) => match[1] ?? '');
      expect(
        fetched.filter((address) => /^(?:https?:)?\/\//.test(address)),
        file,
      ).toEqual([]);
    }
  });

  test('of an example village says DATA CONTOH', async () => {
    const pages = ofKind('.html').filter((file) => /^(?:en\/)?(?:rawa-teladan|bukit-umpama)\//.test(file));
    expect(pages.length).toBeGreaterThan(10);
    for (const file of [
      ...pages,
      'index.html',
      'status/index.html',
      'en/index.html',
      'en/data/index.html',
      'tentang/index.html',
    ])
      expect(await textOf(file), file).toMatch(/data contoh/i);
  });

  test('has no dead link', async () => {
    const checker = new LinkChecker();
    const result = await checker.check({
      path: `${origin}/`,
      recurse: true,
      checkFragments: true,
      linksToSkip: [`^(?!${origin})`],
    });
    const broken = result.links
      .filter((link) => link.state === 'BROKEN')
      .map((link) => `${link.parent} → ${link.url}`);
    expect(broken).toEqual([]);
    expect(result.links.length).toBeGreaterThan(50);
  }, 60_000);
});
