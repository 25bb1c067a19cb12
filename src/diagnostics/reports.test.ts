import { describe, expect, test } from 'vitest';
import type { Finding } from '../model/finding.ts';
import type { Publication, Village } from '../model/village.ts';
import { catalogue } from './catalogue.ts';
import { lineRanges, listed } from './catalogue/entry.ts';
import { diagnostic, wholeFile } from './diagnostic.ts';
import { explain, helpEntries } from './explain.ts';
import { FINDING } from './finding.fixture.ts';
import { githubAnnotations, githubSummary } from './report-github.ts';
import { jsonReport } from './report-json.ts';
import { junitReport } from './report-junit.ts';
import { ANSI, PLAIN, terminalReport } from './report-terminal.ts';
import { tallyOf, type Tally } from './tally.ts';

const TALLY: Tally = { desa: 2, dokumen: 5, terbit: 4, ditahan: 1, kesalahan: 1, peringatan: 3, catatan: 0 };
const finding = (more: Partial<Finding>): Finding => ({ ...FINDING, ...more });
const many = (count: number, more: (index: number) => Partial<Finding> = () => ({})) =>
  Array.from({ length: count }, (_, index) => finding({ line: index + 1, ...more(index) }));

describe('the terminal', () => {
  test('shows place, sentence, the line with what is meant, and the mend', () => {
    expect(terminalReport(TALLY, [FINDING], PLAIN)).toMatchInlineSnapshot(`
      "SALAH  villages/a/b/2025/apbdes.csv:14:5  angka-tidak-terbaca

        Angka "1o0" tidak dapat dibaca (sel B14).

       ▸   14 │ 2;5;1o0;Bidang
              │     ^^^
        Tertulis    1o0
        Perbaiki    ganti sel B14 dengan angka saja
        Penjelasan  panduan/kesalahan/#angka-tidak-terbaca

      2 desa, 5 dokumen: 4 terbit, 1 ditahan.
      1 kesalahan, 3 peringatan, 0 catatan.
      "
    `);
  });
  test('leaves notes out unless asked', () => {
    const note = finding({ severity: 'note' });
    expect(terminalReport(TALLY, [note], PLAIN)).not.toContain('CATATAN');
    expect(terminalReport(TALLY, [note], PLAIN, true)).toContain('CATATAN');
  });
  test('shows twenty per file and counts the rest', () => {
    const report = terminalReport(TALLY, [...many(23), finding({ file: 'lain.csv' })], PLAIN);
    expect(report.match(/^SALAH/gm)).toHaveLength(21);
    expect(report).toContain('villages/a/b/2025/apbdes.csv: dan 3 hal lain di berkas ini.');
    expect(terminalReport(TALLY, many(20), PLAIN)).not.toContain('hal lain');
  });
  test('cuts a long line around what is meant and still points at it', () => {
    const excerpt = `${'a'.repeat(200)};1o0;${'b'.repeat(200)}`;
    const [text = '', pointer = ''] = terminalReport(TALLY, [finding({ excerpt, column: 202 })], PLAIN)
      .split('\n')
      .slice(4, 6);
    expect(text.length).toBeLessThan(115);
    expect(text.slice(pointer.indexOf('^'), pointer.lastIndexOf('^') + 1)).toBe('1o0');
  });
  test('points nowhere where a whole line is meant, or where the line was cut before', () => {
    expect(terminalReport(TALLY, [finding({ cell: null, column: 1, length: 0 })], PLAIN)).not.toContain('^');
    expect(terminalReport(TALLY, [finding({ column: 5000 })], PLAIN)).not.toContain('^');
  });
  test('colours only where it may', () => {
    expect(terminalReport(TALLY, [FINDING], PLAIN)).not.toContain('\u001B');
    expect(terminalReport(TALLY, [FINDING], ANSI)).toContain('\u001B[31m');
  });
});

describe('GitHub', () => {
  test('escapes what would end a command or a property', () => {
    const text = githubAnnotations([
      finding({ file: 'a:b,c.csv', message: '100%\nbaris\r::error::x', written: null }),
    ]);
    expect(text).toBe(
      '::error file=a%3Ab%2Cc.csv,line=14,col=5,title=angka-tidak-terbaca::100%25%0Abaris%0D::error::x Perbaiki: ganti sel B14 dengan angka saja.\n',
    );
  });
  test('shows ten, errors first, and whole files without a line', () => {
    const warnings = many(12, () => ({ severity: 'warning', code: 'baris-mirip' }));
    const lines = githubAnnotations([...warnings, finding({ line: null, column: null })])
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(10);
    expect(lines[0]).toMatch(/^::error file=[^,]+,title=/);
    expect(lines[1]).toMatch(/^::warning /);
  });
  test('puts everything into the summary, by rule, with Markdown escaped', () => {
    const text = githubSummary(TALLY, [finding({ message: 'a | <b> *c* `d`' }), ...many(11)]);
    expect(text).toContain('2 desa, 5 dokumen: 4 terbit, 1 ditahan.');
    expect(text).toContain('### angka-tidak-terbaca (12)');
    expect(text).toContain('a \\| \\<b\\> \\*c\\* \\`d\\`');
    expect(text.match(/^- /gm)).toHaveLength(12);
  });
});

const village = (publications: readonly Publication[]): Village => ({
  code: '99.99.01.2001',
  name: 'Umpamasari',
  districtSlug: 'rawa-teladan',
  slug: 'umpamasari',
  district: '',
  regency: '',
  province: '',
  population: null,
  head: '',
  address: '',
  website: '',
  complaint: { phone: '', whatsapp: '', email: '', address: '', hours: '' },
  informationOfficer: null,
  council: null,
  informationGroup: null,
  innovations: [],
  installedBoards: [],
  meetings: [],
  isExample: true,
  emblem: null,
  note: '',
  years: [{ year: 2025, publications }],
});
const HELD = { status: 'held-back', kind: 'apbdes', source: null } as const;
const held = (findings: readonly Finding[]): Publication => ({ ...HELD, findings });

describe('JUnit', () => {
  test('is one case per document, failing with its errors, escaped', () => {
    const report = junitReport([village([held([finding({ message: '<a> & "b"\u0007' })])])], []);
    expect(report).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="periksa">
        <testsuite name="rawa-teladan/umpamasari" tests="1" failures="1">
          <testcase classname="umpamasari" name="2025 apbdes">
            <failure type="angka-tidak-terbaca" message="&#60;a&#62; &#38; &#34;b&#34;�">villages/a/b/2025/apbdes.csv:14:5 &#60;a&#62; &#38; &#34;b&#34;� Perbaiki: ganti sel B14 dengan angka saja.</failure>
          </testcase>
        </testsuite>
      </testsuites>
      "
    `);
  });
  test('gives findings of other files cases of their own, and leaves warnings out', () => {
    const others = [
      finding({ file: 'villages/X Y', line: null, code: 'nama-folder-salah' }),
      finding({ severity: 'warning' }),
    ];
    const report = junitReport([village([held([FINDING])])], [FINDING, ...others]);
    expect(report).toContain('<testsuite name="folder" tests="1" failures="1">');
    expect(report.match(/<testcase /g)).toHaveLength(2);
  });
});

describe('JSON', () => {
  test('carries the tally and every field under its Indonesian name', () => {
    expect(JSON.parse(jsonReport(TALLY, [FINDING]))).toEqual({
      ...TALLY,
      diagnostik: [
        {
          kode: 'angka-tidak-terbaca',
          tingkat: 'kesalahan',
          berkas: FINDING.file,
          baris: 14,
          kolom: 5,
          sel: 'B14',
          pesan: FINDING.message,
          tertulis: '1o0',
          seharusnya: null,
          selisih: null,
          perbaiki: FINDING.mend,
          penjelasan: FINDING.help,
        },
      ],
    });
  });
});

test('the tally counts documents and findings', () => {
  const findings = [
    FINDING,
    finding({ severity: 'warning' }),
    finding({ severity: 'note' }),
    finding({ severity: 'note' }),
  ];
  expect(tallyOf([village([held([FINDING])])], findings)).toEqual({
    desa: 1,
    dokumen: 1,
    terbit: 0,
    ditahan: 1,
    kesalahan: 1,
    peringatan: 1,
    catatan: 2,
  });
});

describe('the catalogue', () => {
  test.each(helpEntries())(
    '$code has a title, an explanation and advice without blame or exclamation',
    (entry) => {
      for (const text of [entry.title, entry.explanation, entry.mend]) {
        expect(text.trim()).not.toBe('');
        expect(text.replaceAll('#REF!', '')).not.toMatch(/!|\b(?:invalid|error|salah Anda)\b/i);
      }
      expect(entry.code).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
      expect(entry.explanation).toMatch(/\.$/);
      expect(entry.mend).toMatch(/\.$/);
    },
  );
  test('helps with every code once', () => {
    expect(helpEntries().map((entry) => entry.code)).toEqual(Object.keys(catalogue));
  });
  test('makes hidden characters visible and keeps their columns', () => {
    const place = {
      ...wholeFile('a\u001B.csv'),
      line: 1,
      column: 3,
      cell: 'B1',
      excerpt: '4\t\u001B[31m\u202E9',
      length: 6,
    };
    const told = explain(
      diagnostic('angka-tidak-terbaca', place, { text: '\u001B[31m\u202E9', readings: [] }),
    );
    expect([told.file, told.excerpt, told.written]).toEqual(['a�.csv', '4→�[31m�9', '�[31m�9']);
  });
});

test.each([
  [[], 'baris '],
  [[4], 'baris 4'],
  [[4, 9], 'baris 4, 9'],
  [[15, 16, 17, 18], 'baris 15–18'],
  [[7, 8, 11, 12, 13], 'baris 7–8, 11–13'],
  [[1, 3, 5, 7, 9, 11, 13, 15], 'baris 1, 3, 5, 7, 9, 11 dan 2 kelompok lain'],
])('lines %j are %j', (lines, text) => expect(lineRanges(lines)).toBe(text));

test.each([
  [['a'], 'a'],
  [['a', 'b'], 'a dan b'],
  [['a', 'b', 'c'], 'a, b, dan c'],
])('%j listed is %j', (items, text) => expect(listed(items)).toBe(text));
