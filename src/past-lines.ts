import { createHash } from 'node:crypto';
import { holdsBack } from './diagnostics/diagnostic.ts';
import { pastFiles } from './git-history.ts';
import { withWorkbooks } from './importers/workbooks.ts';
import { DOCUMENT_KINDS, type BudgetDocument, type DocumentKind } from './model/budget.ts';
import { CHANGES_TOLD, changeKey, type FileChange, type History, type PastLines } from './model/history.ts';
import { lineChanges, type LineChange } from './model/line-changes.ts';
import { documentOf } from './pipeline/document.ts';
import type { Readers } from './pipeline/readers.ts';
import { LARGEST_FILE, type RawFile } from './pipeline/text.ts';

/** Changes that are read at once, which bounds the memory. */
const AT_ONCE = 50;
const DOCUMENT = new RegExp(
  `^(.+/[^/]+/[^/]+)/(20\\d\\d)/(${DOCUMENT_KINDS.join('|')})\\.(?:csv|json|xlsx?)$`,
);

/** One change of one document. */
interface Altered {
  readonly file: string;
  readonly village: string;
  readonly year: number;
  readonly kind: DocumentKind;
  readonly change: FileChange;
}

/**
 * The rows that the newest changes of every village altered, read from both versions in git by the way of every
 * document: a version with an error was never published, so nothing of it is told.
 * @param directory the villages folder on disk
 * @param shown the path under which people know it
 */
export async function pastLines(
  history: History,
  directory: string,
  shown: string,
  readers: Readers,
): Promise<PastLines> {
  const wanted = newestAltered(history);
  const lines = new Map<string, readonly LineChange[] | null>();
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const some = wanted.slice(at, at + AT_ONCE);
    const names = some.flatMap(({ file, change }) => {
      const path = file.slice(shown.length + 1);
      return [`${change.commit}^1:./${path}`, `${change.commit}:./${path}`];
    });
    const versions = pastFiles(directory, names);
    for (const [index, one] of some.entries()) {
      const before = await versionOf(one, versions[2 * index] ?? null, readers);
      const after = await versionOf(one, versions[2 * index + 1] ?? null, readers);
      lines.set(changeKey(one.file, one.change), before && after && lineChanges(before, after));
    }
  }
  return lines;
}

function newestAltered({ changes }: History): readonly Altered[] {
  const all = [...changes].flatMap(([file, ofFile]) => {
    const [, village = '', year = '', kind = ''] = DOCUMENT.exec(file) ?? [];
    if (village === '') return [];
    return ofFile.map((change) => ({
      file,
      village,
      year: Number(year),
      kind: kind as DocumentKind,
      change,
    }));
  });
  return [...Map.groupBy(all, ({ village }) => village).values()].flatMap((own) =>
    own
      .toSorted((a, b) => Date.parse(b.change.time) - Date.parse(a.change.time))
      .slice(0, CHANGES_TOLD)
      .filter(({ change }) => change.kind === 'changed'),
  );
}

async function versionOf(
  { file, year, kind }: Altered,
  content: Uint8Array | null,
  readers: Readers,
): Promise<BudgetDocument | null> {
  if (content === null || content.byteLength > LARGEST_FILE) return null;
  const name = file.slice(file.lastIndexOf('/') + 1);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const raw: RawFile = { name, file, sha256, bytes: content.byteLength, content };
  const folder = { name: '', path: '', folders: [], files: [raw], links: [] };
  const [opened = raw] = (await withWorkbooks(folder, readers.reference)).files;
  const { value, diagnostics } = documentOf(opened, { kind, year, regulation: null }, readers);
  return holdsBack(diagnostics) ? null : value;
}
