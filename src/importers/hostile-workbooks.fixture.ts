import { strToU8, zipSync } from 'fflate';

/** What is no workbook, or a hostile one; and what the sentence about it says. Each is called `.xlsx`. */
export const HOSTILE_WORKBOOKS: readonly (readonly [
  title: string,
  content: () => Uint8Array,
  sentence: string,
])[] = [
  ['an .xls', () => ole('Workbook'), 'Berkas ini berbentuk Excel lama (.xls).'],
  ['a protected one', () => ole('EncryptedPackage'), 'Berkas ini terkunci kata sandi.'],
  ['a locked ZIP', locked, 'Berkas ini terkunci kata sandi.'],
  ['a CSV called .xlsx', () => strToU8('rekening;uraian;anggaran'), 'bukan buku kerja Excel'],
  ['nothing', () => new Uint8Array(), 'Berkas ini kosong'],
  ['a cut file', () => sheet('').slice(0, 300), 'rusak'],
  ['a zip bomb', () => sheet(' '.repeat(30_000_000)), 'jauh lebih besar daripada yang masuk akal'],
  [
    'a zip bomb of tables',
    () => zipSync({ 'Ta_RABRinci.csv': new Uint8Array(30_000_000) }),
    'jauh lebih besar daripada yang masuk akal',
  ],
  ['a header that says less than there is', () => lying(100), 'rusak'],
  ['a header that says more than there is', () => lying(90_000), 'rusak'],
  [
    'a million rows',
    () => sheet(Array.from({ length: 1_048_576 }, (_, at) => `<row r="${at + 1}"/>`).join(''), 1),
    'terlalu banyak baris',
  ],
  [
    'forty thousand rows',
    () =>
      sheet(
        Array.from(
          { length: 40_000 },
          (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${(at * 7919) % 99_991}</v></c></row>`,
        ).join(''),
      ),
    'terlalu banyak baris',
  ],
  [
    'one cell far away',
    () => sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    'terlalu banyak baris',
  ],
  ['a row number beyond all', () => sheet('<row r="99999999999"></row>'), 'terlalu banyak baris'],
  ['broken XML', () => sheet('<row r="1"><c r="A1"><v>'), 'rusak'],
  ['no table', () => sheet('<row r="1"><c r="A1"><v>1</v></c></row>'), 'tidak memuat tabel anggaran'],
];

function ole(more: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
  bytes.set(
    [...more].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
}
function sheet(xml: string, level: 1 | 6 = 6): Uint8Array {
  return zipSync(
    {
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/workbook.xml': strToU8(
        '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${xml}</sheetData></worksheet>`),
    },
    { level },
  );
}
/** The directory says another size of the sheet than it has. */
function lying(size: number): Uint8Array {
  const zip = sheet('<row r="1"></row>'.repeat(50));
  const view = new DataView(zip.buffer);
  for (let at = 0; at < zip.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 500)
      view.setUint32(at + 24, size, true);
  return zip;
}
function locked(): Uint8Array {
  const zip = sheet('');
  const view = new DataView(zip.buffer);
  for (let at = 0; at < zip.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  return zip;
}
