/**
 * Nothing that a file holds may cost more than in proportion to its length: hostile cells of 100 KB through the whole
 * way of a file, 20,000 rows of every kind of fault, and each regular expression of what reads files by itself.
 */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { explain } from '../../src/diagnostics/explain.ts';
import { documentFrom } from '../../src/pipeline/cases/document.fixture.ts';

/** Ten times as long may cost this much more; a square would cost a hundred times. */
const GROWTH_LIMIT = 20;
/** Less processor time than this says nothing about growth, in milliseconds. */
const FLOOR = 30;

function milliseconds(run: () => unknown, rounds = 3): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const growth = (small: number, large: number): number =>
  large < FLOOR ? 0 : large / Math.max(small, FLOOR / 10);

/** What a person could write to keep a machine busy. */
const PIECES = [
  ' ',
  '1',
  '1 ',
  '1.',
  '1-',
  '  \n',
  '[(',
  'aA',
  'KK Aa ',
  'rek ',
  'a,',
  '""',
  '0812 ',
  '.',
  ',',
  '-',
  'Rp',
  '(',
  'a.n. Aa ',
  '٣',
  '\u00A0',
  '=',
  '#',
  '_',
  '\t',
  'bank ',
  '08',
  'No. ',
];

const HEADER = 'rekening;kegiatan;uraian;anggaran;sumber_dana;volume;penanda\n';
const PLACES = [
  '4.2.1;;#;1;;;',
  '#;;x;1;;;',
  ';#;x;1;;;',
  '4.2.1;;x;#;;;',
  '4.2.1;;x;1;#;;',
  '4.2.1;;x;1;;#;',
  '4.2.1;;x;1;;;#',
];
const read = (text: string) => documentFrom(text).diagnostics.map(explain);
const ofCells = (piece: string, length: number) => {
  const cell = `"x${piece.replaceAll('"', '""').repeat(Math.ceil(length / piece.length))}x"`;
  return HEADER + PLACES.map((row) => `${row.replace('#', cell)}\n`).join('');
};

const ROWS: Readonly<Record<string, (at: number) => string>> = {
  sound: (at) => `5.2.1;2.3.10;Belanja ${at};${at + 1};DDS;;`,
  'without a code': (at) => `;;Apa saja ${at};1;;;`,
  'that cannot be read': (at) => `5.2.1;2.3.10;Belanja ${at};1x${at};;;`,
  'with an unknown code': (at) => `4.9.${at % 90};;Lain ${at};1;;;`,
  'alike but for the figure': (at) => `5.2.1;2.3.10;Belanja;${at + 1};;;`,
  'that are totals': (at) => `;;${at % 2 ? 'JUMLAH BELANJA' : 'SURPLUS'};${at};;;`,
  'with faults in each text': (at) => `5.2.1;2.3.10;=x${at};1;zz${at};q${at};w${at}`,
};
const ofRows = (row: (at: number) => string, count: number) =>
  `${HEADER}4.2.1;;DD;1;;;\n${Array.from({ length: count }, (_, at) => row(at)).join('\n')}\n`;

interface Expression {
  readonly file: string;
  readonly line: number;
  readonly expression: RegExp;
}

/** Every regular expression that stands in the code. */
function expressions(): Expression[] {
  const files = ['model', 'diagnostics', 'pipeline', 'importers'].flatMap((part) =>
    globSync(`src/${part}/**/*.ts`),
  );
  return files
    .filter((file) => !/\.(?:test|fixture)\.ts$/.test(file))
    .flatMap((file) => {
      const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
      const found: Expression[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          const flags = node.text
            .slice(end + 1)
            .replace('g', '')
            .replace('y', '');
          const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
          found.push({ file, line, expression: new RegExp(node.text.slice(1, end), `${flags}g`) });
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
      return found;
    });
}

/** Expressions that never see a long text, with what keeps it from them. */
const SHORT: ReadonlyMap<string, string> = new Map([
  [/\B(?=(\d{3})+(?!\d))/g.source, 'the digits of one integer'],
  [/\s*[.,]\s*[-–]$/.source, 'cells of money up to eighty signs'],
  [/^(.*?)[.,]*[.,](\d\d?)$/.source, 'cells of money up to eighty signs'],
]);

const say = (text: string) => void process.stdout.write(`${text}\n`);
const failures: string[] = [];
function told(what: string, worst: readonly [name: string, growth: number]): void {
  say(`${what}: ${worst[1].toFixed(1)} × for 10 × the length at worst (${worst[0]}), limit ${GROWTH_LIMIT}`);
  if (worst[1] > GROWTH_LIMIT) failures.push(`${what}: ${worst[0]}`);
}
const worstOf = (all: readonly (readonly [string, number])[]) =>
  all.reduce((worst, one) => (one[1] > worst[1] ? one : worst), ['none above the floor', 0]);

read(ofRows((at) => `4.2.1;;DD ${at};1;;;`, 2_000));
told(
  `cells of 100 KB of ${PIECES.length} kinds`,
  worstOf(
    PIECES.map((piece) => {
      const [small, large] = [10_000, 100_000].map((length) => ofCells(piece, length)) as [string, string];
      return [
        JSON.stringify(piece),
        growth(
          milliseconds(() => read(small)),
          milliseconds(() => read(large)),
        ),
      ];
    }),
  ),
);
told(
  '20,000 rows',
  worstOf(
    Object.entries(ROWS).map(([name, row]) => {
      const [small, large] = [1_999, 19_990].map((count) => ofRows(row, count)) as [string, string];
      return [
        name,
        growth(
          milliseconds(() => read(small)),
          milliseconds(() => read(large)),
        ),
      ];
    }),
  ),
);

const all = expressions();
const slow = all
  .filter(({ expression }) => !SHORT.has(expression.source))
  .map(({ file, line, expression }) => {
    // A square would take seconds at 100 KB; at 20 KB it already stands out, while a line stays below the floor.
    const time = (piece: string, length: number) => {
      const text = `x${piece.repeat(Math.ceil(length / piece.length))}x`;
      return milliseconds(() => void text.replace(expression, ''), 1);
    };
    const worst = worstOf(
      PIECES.map((piece) => {
        const large = time(piece, 20_000);
        return [JSON.stringify(piece), large < FLOOR ? 0 : growth(time(piece, 2_000), large)];
      }),
    );
    return [`${file}:${line} ${expression.source.slice(0, 50)} on ${worst[0]}`, worst[1]] as const;
  });
told(`${all.length} regular expressions`, worstOf(slow));
for (const [name, times] of slow) if (times > GROWTH_LIMIT) say(`  ${name}: ${times.toFixed(0)} ×`);

if (failures.length > 0) {
  say(`not met: ${failures.join('; ')}`);
  process.exitCode = 1;
}
