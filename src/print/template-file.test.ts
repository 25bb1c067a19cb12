import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inspect } from '../inspection.ts';
import { readers } from '../pipeline/cases/document.fixture.ts';
import { TEMPLATES, templateOf, type Template } from '../views/template.ts';
import { templateWorkbook } from './template-file.ts';

const NOTHING = { kind: null, year: 2026, village: null };

function inspectTemplate(content: Uint8Array) {
  return inspect(
    { name: 'apbdes.xlsx', file: 'apbdes.xlsx', sha256: '', bytes: content.length, content },
    NOTHING,
    readers,
  );
}

/** As a village would: an amount into every cell of the column that is empty. */
function filled(template: Template): Template {
  if (template.rows.length === template.example.length) return { ...template, rows: template.example };
  const amounts = new Map(template.example.map((row) => [`${row[0]}|${row[1]}`, row]));
  const rows = template.rows.map((row) => amounts.get(`${row[0]}|${row[1]}`) ?? row);
  const road = [
    '5.3',
    '2.3.10',
    'Pengerasan Jalan Contoh',
    640_000_000,
    'DDS',
    'Dusun I',
    'TPK',
    250,
    'm',
    null,
  ];
  return { ...template, rows: rows.filter((row) => row[3] !== null).toSpliced(8, 0, road) };
}

describe.each(TEMPLATES)('template-%s', (name) => {
  const template = templateOf(name, readers.reference);

  test('filled in, it passes', async () => {
    const { documents, findings } = await inspectTemplate(await templateWorkbook(filled(template)));
    expect(findings).toEqual([]);
    const errors = documents[0]?.findings.filter((found) => found.severity === 'error');
    expect(errors).toEqual([]);
    expect(documents[0]?.document?.summary).toMatchObject({ revenue: 140_200_000_000, silpa: 0 });
  });

  test('empty, it says which amounts are missing, at their cells', async () => {
    const { documents } = await inspectTemplate(await templateWorkbook(template));
    const [first] = documents[0]?.findings.filter((found) => found.severity === 'error') ?? [];
    expect(first?.cell).toBe('D2');
  });

  test('has drop-downs, a number rule in Indonesian, an example, instructions and its version', async () => {
    const parts = unzipSync(await templateWorkbook(template));
    const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    const sheet = text('xl/worksheets/sheet1.xml');
    expect(sheet.match(/<dataValidation /g)).toHaveLength(5);
    expect(sheet).toContain('Daftar!$A$2:$A$');
    expect(sheet).toContain('Tidak boleh kurang dari 0.');
    expect(text('xl/workbook.xml')).toMatch(/name="APBDes".*name="Contoh".*name="Petunjuk".*name="Daftar"/s);
    const strings = text('xl/sharedStrings.xml');
    expect(strings).toContain('Templat APBDes, versi 1.');
    for (const meaning of [
      'arti rekening',
      'Pengelolaan Tanah Kas Desa',
      'Dana Desa',
      'bantuan langsung tunai',
    ])
      expect(strings).toContain(meaning);
  });

  test('is the same file for the same content', async () => {
    expect(await templateWorkbook(template)).toEqual(await templateWorkbook(template));
  });
});
