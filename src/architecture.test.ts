import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { BROWSER_TOO, LAYERS, NEEDS_NODE, OWNERS } from './layers.fixture.ts';

const KEBAB = /^(?:\[?(\.\.\.)?[a-z0-9]+(-[a-z0-9]+)*\]?|[a-z0-9]+-\[[a-z]+\])$/;
const ENDINGS =
  /((\.(test|fixture|csv|json|pdf|png|svg|txt|xlsx|xml|\[[a-z]+\]))?\.ts|\.d\.ts|\.(astro|mdx|css|typ))$/;

interface Import {
  /** A file as path from the project, or a package. */
  readonly target: string;
  readonly isFile: boolean;
  readonly isType: boolean;
}
interface Source {
  readonly path: string;
  readonly text: string;
  readonly nodes: readonly ts.Node[];
  readonly imports: readonly Import[];
}

const isIn = (path: string, places: readonly string[]): boolean =>
  places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));
const filesOf = (imports: readonly Import[]): string[] =>
  imports.filter((one) => one.isFile).map((one) => one.target);
const isWord = (node: ts.Node) => ts.isIdentifier(node) || ts.isStringLiteralLike(node);
/** Tests, what serves only them, the gallery, measurements and pictures look at everything; nothing else looks at them. */
const isTest = (path: string): boolean =>
  /\.(test|fixture)\.ts$|\/fixture\.ts$|^src\/(built|gallery)\/|^scripts\/(bench\/|mutation\/|pictures\/)/.test(
    path,
  );

function sourceOf(path: string, text: string): Source {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => void (nodes.push(node), ts.forEachChild(node, visit));
  visit(ts.createSourceFile(path, codeOf(path, text), ts.ScriptTarget.Latest, true));
  return { path, text, nodes, imports: nodes.flatMap((node) => importOf(path, node)) };
}

/** The TypeScript of a file: all of it, the front matter of a component, the imports of a text. */
function codeOf(path: string, text: string): string {
  if (path.endsWith('.astro')) return /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  if (path.endsWith('.mdx')) return text.replace(/^(?!import |export ).*$/gm, '');
  return path.endsWith('.ts') ? text : '';
}

/** What one node imports: declarations, `export … from`, `import(…)`, types too. */
function importOf(path: string, node: ts.Node): Import[] {
  let name: ts.Node | undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) name = node.moduleSpecifier;
  else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) name = node.argument.literal;
  else if (ts.isCallExpression(node) && node.getText().startsWith('import(')) name = node.arguments[0];
  if (name === undefined || !ts.isStringLiteralLike(name)) return [];
  const target = name.text.replace(/\?.*$/, '');
  const isType = ts.isImportTypeNode(node) || /^(import|export) type /.test(node.getText());
  const isFile = target.startsWith('.');
  return [{ target: isFile ? posix.join(posix.dirname(path), target) : packageOf(target), isFile, isType }];
}

function packageOf(specifier: string): string {
  const [home = specifier] = /^(@[^/]+\/)?[^/]+/.exec(specifier) ?? [];
  return home.replace(/^astro:.*/, 'astro').replace(/^node:(?!fs$).*/, 'node:*');
}

/** Each gives everything that is wrong with one file by one rule. */
const RULES = {
  'imports only what its layer may see': ({ path, imports }) => {
    const layer = Object.keys(LAYERS).find((one) => isIn(path, [one]));
    if (isTest(path)) return [];
    if (layer === undefined) return ['belongs to no layer; give it one in LAYERS'];
    const seen = [layer, ...(LAYERS[layer] ?? [])];
    return filesOf(imports)
      .filter((file) => !isIn(file, seen))
      .map((file) => `imports ${file}`);
  },
  'imports a package only where it is at home': ({ path, imports }) =>
    imports
      .filter((one) => !one.isFile && !isTest(path) && !isIn(path, OWNERS[one.target] ?? []))
      .map((one) => `imports ${one.target}, at home in ${OWNERS[one.target]?.join() ?? 'no place yet'}`),
  'leaves tests to tests': ({ path, imports }) =>
    filesOf(imports)
      .filter((file) => isTest(file) && !isTest(path))
      .map((file) => `imports ${file}`),
  'runs in a browser, if it is pipeline or importer': ({ path, imports }) =>
    imports
      .filter((one) => !one.isType && isIn(one.target, NEEDS_NODE))
      .filter(() => isIn(path, BROWSER_TOO) && !isTest(path) && !isIn(path, NEEDS_NODE))
      .map((one) => `imports more than types from ${one.target}, which needs Node`),
  'writes the ending of every relative import': ({ imports }) =>
    filesOf(imports)
      .filter((file) => !/\.(ts|mjs|astro|mdx|css|json|svg)$/.test(file))
      .map((file) => `imports ${file} without its ending`),
  'is no barrel': ({ nodes }) => {
    const file = nodes.find((node) => ts.isSourceFile(node));
    const own = file?.statements.filter((one) => !ts.isImportDeclaration(one)) ?? [];
    return own.length > 0 && own.every((one) => ts.isExportDeclaration(one)) ? ['only passes on others'] : [];
  },
  'has no enum': ({ nodes }) => nodes.filter(ts.isEnumDeclaration).map(({ name }) => `has ${name.text}`),
  'lets nothing past the content policy': ({ path, text }) =>
    path.endsWith('.astro') && path !== 'src/components/layout/DatasetMark.astro'
      ? (text.match(/set:html|\sstyle=/g) ?? []).map((sign) => `holds ${sign.trim()}`)
      : [],
  'has a size that can be read': ({ path, text }) => {
    const lines = text.replace(/\n$/, '').split('\n').length;
    const most = path.startsWith('src/pages/') ? 20 : 250;
    return lines > most ? [`has ${lines} lines, at most ${most}`] : [];
  },
  'is named in the manner of its kind': ({ path }) => {
    const [name = '', ...folders] = path.split('/').toReversed();
    const isComponent = path.startsWith('src/components/');
    const isRight = isComponent ? /^[A-Z]\w+\.astro$/.test(name) : KEBAB.test(name.replace(ENDINGS, ''));
    const vague = path.split(/[/.]/).filter((part) => /^(util|helper|lib|common|misc)s?$/i.test(part));
    return [
      ...(isRight ? [] : [`is not ${isComponent ? 'PascalCase' : 'kebab-case'}`]),
      ...folders
        .filter((folder) => !KEBAB.test(folder.replace(/^\.(?=well-known$)/, '')))
        .map((folder) => `${folder}/ is not kebab-case`),
      ...vague.map((part) => `"${part}" says nothing`),
    ];
  },
} satisfies Record<string, (source: Source) => readonly string[]>;

/** The files of one import cycle in their order, or none. */
function cycleOf(among: readonly Source[]): readonly string[] {
  const graph = new Map(among.map(({ path, imports }) => [path, imports.map((one) => one.target)]));
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): readonly string[] => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return [];
    const found = (graph.get(path) ?? []).map((next) => walk(next, [...way, path]));
    done.add(path);
    return found.find((cycle) => cycle.length > 0) ?? [];
  };
  return among.map(({ path }) => walk(path, [])).find((cycle) => cycle.length > 0) ?? [];
}

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const sources = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|astro|mdx|css|typ)$/.test(path))
    .map((path) => sourceOf(path, read(path))),
);

describe('every file', () => {
  it.each(Object.entries(RULES))('%s', (_, rule) => {
    const faults = sources.flatMap((source) => rule(source).map((fault) => `${source.path} ${fault}`));
    expect(faults).toEqual([]);
  });
  it('is in no import cycle', () => expect(cycleOf(sources)).toEqual([]));
});

/** One fault each, as path and text. */
const MADE_UP: Readonly<Record<keyof typeof RULES, readonly (readonly [path: string, text: string])[]>> = {
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
  'runs in a browser, if it is pipeline or importer': [
    ['src/pipeline/a.ts', "import { readFile } from './read.ts';"],
  ],
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
  it.each(Object.entries(MADE_UP))('%s', (rule, examples) => {
    const check = RULES[rule as keyof typeof RULES];
    for (const [path, text] of examples) expect(check(sourceOf(path, text)), path).toHaveLength(1);
  });
  it('is in no import cycle', () => {
    const circle = ['ab', 'bc', 'cb'].map(([from, to]) => sourceOf(`${from}.ts`, `import './${to}.ts';`));
    expect(cycleOf(circle)).toEqual(['b.ts', 'c.ts', 'b.ts']);
  });
});

describe('the glossary', () => {
  const table = read('src/model/glossary.md').matchAll(/^\| (?!Legal|---)(.*) \|$/gm);
  const rows = [...table].map(([, row = '']) => row.split(' | '));
  const ofCode = sources.flatMap(({ path, nodes }) => (isTest(path) ? [] : nodes));
  const words = new Set(ofCode.filter(isWord).map(({ text }) => text));

  it('names only what stands in the code', () => {
    const cells = rows.flatMap(([, identifier = '', keys = '']) => [identifier, keys]);
    const names = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
    expect(names.length).toBeGreaterThan(rows.length);
    expect(names.filter((name) => !name.split('.').every((word) => words.has(word)))).toEqual([]);
  });
  it.each(['term', 'identifier'])('gives each %s once', (column) => {
    const cells = rows.map((row) => row[column === 'term' ? 0 : 1]);
    expect(cells).toEqual([...new Set(cells)]);
  });
});
