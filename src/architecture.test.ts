import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Source {
  readonly path: string;
  readonly text: string;
}
/** Everything that is wrong with one file by one rule, each fault a sentence. */
type Rule = (source: Source) => readonly string[];

/** What each layer may import besides itself; a path that ends in `/` means everything below it. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'src/model/': [],
  'src/diagnostics/': ['src/model/'],
  'src/pipeline/': ['src/model/', 'src/diagnostics/'],
  'src/importers/': ['src/model/', 'src/diagnostics/', 'src/pipeline/parse.ts'],
  'src/views/': ['src/model/'],
  'src/components/': ['src/views/', 'src/model/', 'src/styles/'],
  'src/print/': ['src/views/', 'src/model/'],
  'src/client/': ['src/pipeline/', 'src/diagnostics/', 'src/views/', 'src/model/'],
  'src/content/': [],
  'src/site.ts': ['src/model/', 'src/pipeline/', 'src/diagnostics/', 'src/views/addresses.ts'],
  'src/pages/': ['src/site.ts', 'src/views/', 'src/components/', 'src/print/', 'src/model/', 'src/content/'],
  'scripts/': [
    'model/',
    'diagnostics/',
    'pipeline/',
    'importers/',
    'views/',
    'print/',
    'client/',
    'site.ts',
  ].map((layer) => `src/${layer}`),
};

/** The only places that may import a package. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  papaparse: ['src/pipeline/parse.ts'],
  zod: ['src/pipeline/schemas/'],
  'jsonc-parser': ['src/pipeline/json.ts', 'src/pipeline/schemas/read-object.ts'],
  '@myriaddreamin/typst-ts-node-compiler': ['src/print/'],
  '@cantoo/pdf-lib': ['src/print/'],
  qrcode: ['src/print/'],
  'chart.js': ['src/client/'],
  astro: ['src/pages/', 'scripts/commands/'],
  'node:fs': ['src/pipeline/read.ts', 'scripts/effects.ts'],
  'node:*': ['src/pipeline/read.ts', 'src/pipeline/folders.ts', 'src/print/', 'scripts/'],
};

/** Parts of the pipeline that need Node; the rest also runs in a browser. */
const NEEDS_NODE = ['src/pipeline/read.ts', 'src/pipeline/folders.ts'];
const LONGEST_FILE = 250;
const LONGEST_PAGE = 20;

/** Tests, their fixtures and measurements look at everything, and nothing else looks at them. */
const isTest = (path: string): boolean =>
  /\.(test|fixture)\.ts$|\/fixture\.ts$/.test(path) || path.startsWith('scripts/bench/');
const isIn = (path: string, places: readonly string[]): boolean =>
  places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));
const layerOf = (path: string): string | undefined =>
  Object.keys(LAYERS).find((layer) => isIn(path, [layer]));
const packageOf = (specifier: string): string =>
  (/^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '')
    .replace(/^astro:.*/, 'astro')
    .replace(/^node:(?!fs$).*/, 'node:*');

/** The TypeScript of a file: all of it, the front matter of a component, the imports of a text. */
function codeOf({ path, text }: Source): string {
  if (path.endsWith('.astro')) return /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  if (path.endsWith('.mdx')) return text.replace(/^(?!import |export ).*$/gm, '');
  return path.endsWith('.ts') ? text : '';
}

function nodesOf(source: Source): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(source.path, codeOf(source), ts.ScriptTarget.Latest, true));
  return nodes;
}

/** Every import of a file, of types too; a relative one as a path from the project. */
function importsOf(source: Source) {
  return nodesOf(source).flatMap((node) => {
    const name =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    if (name === undefined || !ts.isStringLiteralLike(name)) return [];
    const isType = /^(import|export) type /.test(node.getText()) || ts.isImportTypeNode(node);
    const isRelative = name.text.startsWith('.');
    const target = name.text.replace(/\?.*$/, '');
    return [
      { target: isRelative ? posix.join(posix.dirname(source.path), target) : target, isRelative, isType },
    ];
  });
}

const RULES = {
  'imports only what its layer may see': (source) => {
    const { path } = source;
    if (isTest(path)) return [];
    const layer = layerOf(path);
    if (layer === undefined) return ['belongs to no layer; give it one in LAYERS'];
    return importsOf(source)
      .filter(({ isRelative, target }) => isRelative && !isIn(target, [layer, ...LAYERS[layer]!]))
      .map(({ target }) => `${layer} may not import ${target}`);
  },
  'imports a package only where it is at home': (source) =>
    importsOf(source)
      .filter(({ isRelative }) => !isRelative && !isTest(source.path))
      .map(({ target }) => packageOf(target))
      .filter((name) => !isIn(source.path, OWNERS[name] ?? []))
      .map(
        (name) => `${name} belongs to ${OWNERS[name]?.join(', ') ?? 'nobody yet; name its owner in OWNERS'}`,
      ),
  'leaves tests to tests': (source) =>
    importsOf(source)
      .filter(({ isRelative, target }) => isRelative && isTest(target) && !isTest(source.path))
      .map(({ target }) => `imports ${target}`),
  'runs in a browser, if it is pipeline': ({ path, text }) =>
    !path.startsWith('src/pipeline/') || isTest(path) || isIn(path, NEEDS_NODE)
      ? []
      : importsOf({ path, text })
          .filter(({ target, isType }) => isIn(target, NEEDS_NODE) && !isType)
          .map(({ target }) => `imports more than types from ${target}, which needs Node`),
  'writes the ending of every relative import': (source) =>
    importsOf(source)
      .filter(({ isRelative, target }) => isRelative && !/\.(ts|astro|mdx|css|json|svg)$/.test(target))
      .map(({ target }) => `imports ${target} without its ending`),
  'is no barrel': (source) => {
    const statements = nodesOf(source).filter(
      (node) => node.parent !== undefined && ts.isSourceFile(node.parent),
    );
    const passesOn = statements.filter((node) => ts.isExportDeclaration(node));
    const others = statements.filter(
      (node) => !ts.isImportDeclaration(node) && !passesOn.includes(node as never),
    );
    return passesOn.length > 0 && others.every((node) => node.kind === ts.SyntaxKind.EndOfFileToken)
      ? ['only passes on what others export']
      : [];
  },
  'has no enum': (source) =>
    nodesOf(source).some((node) => ts.isEnumDeclaration(node)) ? ['Node cannot run an enum as it is'] : [],
  'lets nothing past the content policy': ({ path, text }) =>
    path.endsWith('.astro')
      ? [...text.matchAll(/set:html|\sstyle=|<script|<style/g)].map(([sign]) => `holds ${sign.trim()}`)
      : [],
  'has a size that can be read': ({ path, text }) => {
    const lines = text.replace(/\n$/, '').split('\n').length;
    const most = path.startsWith('src/pages/') ? LONGEST_PAGE : LONGEST_FILE;
    return lines > most ? [`has ${lines} lines, at most ${most}`] : [];
  },
  'is named in the manner of its kind': ({ path }) => {
    const [name = '', ...folders] = path.split('/').toReversed();
    const words = /^\[?(\.\.\.)?[a-z0-9]+(-[a-z0-9]+)*\]?$/;
    const isRight = path.startsWith('src/components/')
      ? /^[A-Z][A-Za-z0-9]+\.astro$/.test(name)
      : words.test(
          name.replace(/((\.(test|fixture|csv|json|pdf|svg|xml))?\.ts|\.d\.ts|\.(astro|mdx|css|typ))$/, ''),
        );
    const vague = path.split(/[/.]/).find((part) => /^(util|helper|lib|common|misc)s?$/i.test(part));
    return [
      ...(isRight
        ? []
        : [`${name} is not ${path.startsWith('src/components/') ? 'PascalCase' : 'kebab-case'}`]),
      ...folders
        .filter((folder) => !words.test(folder))
        .map((folder) => `folder ${folder} is not kebab-case`),
      ...(vague === undefined ? [] : [`"${vague}" says nothing`]),
    ];
  },
} satisfies Record<string, Rule>;

/** The files of one import cycle in their order, or none. */
function cycleOf(sources: readonly Source[]): readonly string[] {
  const graph = new Map(
    sources.map((source) => [source.path, importsOf(source).map(({ target }) => target)]),
  );
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): readonly string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of graph.get(path) ?? []) {
      const cycle = walk(next, [...way, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  return sources.map(({ path }) => walk(path, [])).find((cycle) => cycle.length > 0) ?? [];
}

const root = join(import.meta.dirname, '..');
const sources: readonly Source[] = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|astro|mdx|typ)$/.test(path) && !path.startsWith('src/pipeline/cases'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
);
const faultsOf = (rule: Rule, among: readonly Source[]): string[] =>
  among.flatMap((source) => rule(source).map((fault) => `${source.path}: ${fault}`));

describe('every file', () => {
  it.each(Object.entries(RULES))('%s', (_, rule) => expect(faultsOf(rule, sources)).toEqual([]));
  it('is in no import cycle', () => expect(cycleOf(sources)).toEqual([]));
});

const BROKEN: Readonly<Record<keyof typeof RULES, readonly (readonly [path: string, text: string])[]>> = {
  'imports only what its layer may see': [
    ['src/model/money.ts', "import type { Row } from '../pipeline/table.ts';"],
    ['src/views/a.ts', "export { site } from '../site.ts';"],
    ['src/components/A.astro', "---\nimport { x } from '../pipeline/load.ts';\n---\n"],
    ['src/content/a.mdx', "import A from '../site.ts';\n\n# A"],
    ['scripts/a.ts', "const page = await import('../src/pages/a.astro');"],
    ['src/stray.ts', ''],
  ],
  'imports a package only where it is at home': [
    ['src/pipeline/load.ts', "import 'papaparse';"],
    ['src/views/a.ts', "import * as z from 'zod/mini';"],
    ['src/site.ts', "type A = import('node:fs').Stats;"],
    ['src/print/a.ts', "import x from 'left-pad';"],
  ],
  'leaves tests to tests': [['src/views/a.ts', "import { villageFixture } from './fixture.ts';"]],
  'runs in a browser, if it is pipeline': [['src/pipeline/a.ts', "import { readFile } from './read.ts';"]],
  'writes the ending of every relative import': [['src/views/a.ts', "import { b } from './b';"]],
  'is no barrel': [['src/views/index.ts', "export * from './a.ts';\nexport { b } from './b.ts';"]],
  'has no enum': [['src/model/a.ts', 'export enum Stage { enacted }']],
  'lets nothing past the content policy': [
    ['src/components/A.astro', '<p style="width:41%"></p>'],
    ['src/components/A.astro', '<p set:html={text} />'],
  ],
  'has a size that can be read': [
    ['src/pages/index.astro', 'x\n'.repeat(21)],
    ['src/views/a.ts', 'x\n'.repeat(251)],
  ],
  'is named in the manner of its kind': [
    ['src/components/ui/amount.astro', ''],
    ['src/views/YearPage.ts', ''],
    ['src/utils/money.ts', ''],
  ],
};

describe('a made-up fault is caught', () => {
  it.each(Object.entries(BROKEN))('%s', (rule, examples) => {
    for (const [path, text] of examples)
      expect(RULES[rule as keyof typeof RULES]({ path, text })).toHaveLength(1);
  });

  it('is in no import cycle', () => {
    const circle = ['ab', 'bc', 'cb'].map(([from, to]) => ({
      path: `${from}.ts`,
      text: `import type { X } from './${to}.ts';`,
    }));
    expect(cycleOf(circle)).toEqual(['b.ts', 'c.ts', 'b.ts']);
  });
});

describe('the glossary', () => {
  const table = readFileSync(join(root, 'src/model/glossary.md'), 'utf8').matchAll(
    /^\| (?!-|Legal)(.*) \|$/gm,
  );
  const rows = [...table].map(([, row = '']) => row.split(' | '));
  const quoted = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  const words = new Set(
    sources
      .flatMap((source) => (isTest(source.path) ? [] : nodesOf(source)))
      .flatMap((node) => (ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? [node.text] : [])),
  );

  it('names only what stands in the code', () => {
    const names = rows.flatMap(([, identifier = '', keys = '']) => quoted(identifier + keys));
    expect(names.length).toBeGreaterThan(rows.length);
    expect(names.flatMap((name) => name.split('.')).filter((word) => !words.has(word))).toEqual([]);
  });

  it.each([0, 1])('says each thing once (column %i)', (column) => {
    const cells = rows.map((row) => row[column]);
    expect(cells).toEqual([...new Set(cells)]);
  });
});
