import { wholeFile } from '../../src/diagnostics/diagnostic.ts';
import { assemble } from '../../src/pipeline/assemble.ts';
import { readHeader } from '../../src/pipeline/columns.ts';
import { DOCUMENT_RULES, documentFromText } from '../../src/pipeline/document.ts';
import { YEAR_RULES } from '../../src/pipeline/dossier.ts';
import { parseTable } from '../../src/pipeline/parse.ts';
import { readFolder } from '../../src/pipeline/read.ts';
import { readersOf } from '../../src/pipeline/readers.ts';
import { readRecords } from '../../src/pipeline/records.ts';
import { referenceFrom } from '../../src/pipeline/reference.ts';
import type { YearDossier } from '../../src/pipeline/rules-between/rule.ts';
import { unreadNodes, type Draft } from '../../src/pipeline/rules/rule.ts';
import type { SourceText } from '../../src/pipeline/table.ts';
import { growTree } from '../../src/pipeline/tree.ts';
import { syntheticBudget } from './synthetic.ts';

const DOCUMENTS = 500;
const ROUNDS = 7;
const RULES_LIMIT = 1;
const GROWTH_LIMIT = 12;

const reference = referenceFrom(readFolder('data', 'data'));
const readers = readersOf(reference);
const sourceOf = (file: string, text: string): SourceText => ({
  source: { file, sha256: '', bytes: 0 },
  text,
});
const texts = Array.from({ length: DOCUMENTS }, (_, index) =>
  sourceOf(`villages/bench/desa-${index}/2026/apbdes.csv`, syntheticBudget(index + 1, reference)),
);
const filing = { kind: 'apbdes', year: 2026, regulation: null } as const;

function recordsOf(text: SourceText) {
  const table = parseTable(text, (cell) => readers.column(cell) !== undefined).value;
  const sheet = table && readHeader(table, 'apbdes', readers).value;
  if (sheet === null) throw new Error(`${text.source.file} cannot be read`);
  return readRecords(sheet, readers);
}

const drafts = texts.map((text): Draft => {
  const records = recordsOf(text);
  const tree = growTree(records.lines);
  return {
    records,
    tree,
    assembly: assemble(records.lines, tree),
    reference,
    unreadNodes: unreadNodes(records.unread),
  };
});
const dossiers = texts.map((text): YearDossier => {
  const document = documentFromText(text, filing, readers).value;
  if (document === null) throw new Error(`${text.source.file} cannot be assembled`);
  const place = () => wholeFile(text.source.file);
  const sound = [{ document, place }];
  return { year: 2026, filed: new Set(['apbdes' as const]), sound, regulationPlace: place };
});

function parsing(): unknown {
  return texts.map(recordsOf);
}

function rules(): unknown {
  const found = drafts.flatMap((draft) => DOCUMENT_RULES.flatMap((rule) => rule(draft)));
  const remarks = dossiers.flatMap((year) =>
    YEAR_RULES.flatMap((rule) => rule(year, { villageCode: '99.99.01.2001', years: [year], reference })),
  );
  return [found, remarks];
}

function fileOf(rows: number): SourceText {
  const lines = Array.from(
    { length: rows - 2 },
    (_, at) => `5.2.1.${String(at % 90).padStart(2, '0')};2.3.10;Belanja ${at};${at + 1}`,
  );
  return sourceOf(
    'panjang.csv',
    `rekening;kegiatan;uraian;anggaran\n4.2.1;;Dana Desa;1\n${lines.join('\n')}\n`,
  );
}

function median(run: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    globalThis.gc?.();
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

parsing();
rules();
const [read, checked] = [median(parsing), median(rules)];
const [short, long] = [fileOf(2_000), fileOf(20_000)];
documentFromText(long, filing, readers);
const [small, large] = [short, long].map((text) => median(() => documentFromText(text, filing, readers))) as [
  number,
  number,
];
const say = (text: string) => void process.stdout.write(`${text}\n`);
say(`parsing             ${read.toFixed(0)} ms CPU for ${DOCUMENTS} documents, to records`);
say(
  `all rules           ${checked.toFixed(0)} ms CPU, ${(checked / read).toFixed(2)} × parsing (limit ${RULES_LIMIT} ×)`,
);
say(
  `20,000 lines        ${large.toFixed(0)} ms, ${(large / small).toFixed(1)} × 2,000 lines (limit ${GROWTH_LIMIT} ×)`,
);
if (checked > read * RULES_LIMIT || large > small * GROWTH_LIMIT) process.exitCode = 1;
