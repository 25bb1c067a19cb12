import {
  changesReport,
  type DocumentChange,
  type DocumentState,
} from '../../src/diagnostics/report-changes.ts';
import type { DataFolders } from '../../src/pipeline/folders.ts';
import { loadVillages } from '../../src/pipeline/load.ts';
import { readFolder, type Folder } from '../../src/pipeline/read.ts';
import type { Readers } from '../../src/pipeline/readers.ts';
import type { RawFile } from '../../src/pipeline/text.ts';
import type { Effects } from '../effects.ts';
import { changedPaths, commitOf, folderAt } from '../git-folder.ts';
import { rowChanges } from '../row-changes.ts';

const DOCUMENT = /^[^/]+\/[^/]+\/20\d\d\/(?:apbdes|perubahan|realisasi|realisasi-semester-1)\.(?:csv|json)$/;

/**
 * What the data on disk alters against a version in git, as Markdown. Only villages in which something changed are
 * read, of both versions.
 */
export function beda(ref: string, folders: DataFolders, readers: Readers, effects: Effects): string {
  const { path, shown } = folders.villages;
  const git: Effects['git'] = (args) => effects.git(['-C', path, ...args]);
  const commit = commitOf(git, ref);
  const changed = changedPaths(git, commit);
  const villages = [...new Set(changed.map((one) => one.split('/').slice(0, 2).join('/')))];
  const before = folderAt(git, commit, villages, shown);
  const after = only(readFolder(path, shown), villages);
  const [then, now] = [statesOf(before, readers), statesOf(after, readers)];
  const documents = new Set(changed.filter((one) => DOCUMENT.test(one)).map((one) => `${shown}/${one}`));
  // A date or an address beside a document may release it or hold it back.
  for (const file of new Set([...then.keys(), ...now.keys()]))
    if ((then.get(file)?.summary === null) !== (now.get(file)?.summary === null)) documents.add(file);
  const changes = [...documents].toSorted().map((file): DocumentChange => {
    const [left, right] = [fileIn(before, file), fileIn(after, file)];
    return {
      file,
      before: then.get(file) ?? null,
      after: now.get(file) ?? null,
      rows: rowChanges(left, right, readers),
    };
  });
  return changesReport(ref, changes);
}

function only(root: Folder, villages: readonly string[]): Folder {
  const folders = root.folders.map((district) => ({
    ...district,
    folders: district.folders.filter((village) => villages.includes(`${district.name}/${village.name}`)),
  }));
  return {
    ...root,
    folders: folders.filter((district) => district.folders.length > 0),
    files: [],
    links: [],
  };
}

/** Every document by its file. */
function statesOf(root: Folder, readers: Readers): Map<string, DocumentState> {
  const publications = loadVillages(root, readers).villages.flatMap((village) =>
    village.years.flatMap((year) => year.publications),
  );
  return new Map(
    publications.map((one): [string, DocumentState] =>
      one.status === 'published'
        ? [one.document.source.file, { summary: one.document.summary }]
        : [one.source?.file ?? '', { summary: null }],
    ),
  );
}

function fileIn(root: Folder, file: string): RawFile | null {
  let folder: Folder | undefined = root;
  for (const name of file
    .slice(root.path.length + 1)
    .split('/')
    .slice(0, -1))
    folder = folder?.folders.find((one) => one.name === name);
  return folder?.files.find((one) => one.file === file) ?? null;
}
