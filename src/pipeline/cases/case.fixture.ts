import { createHash } from 'node:crypto';
import { readFolder, type Folder } from '../read.ts';
import { LARGEST_FILE, type RawFile } from '../text.ts';

/** What `kasus.json` of a case adds to its files; every path counts from `villages/`. */
export interface CaseSetup {
  /** Files of the base village that the case does without. */
  readonly hapus?: readonly string[];
  /** Files too large or too oddly named to commit: `awalan`, then `isi` as many times as `kali` says. */
  readonly buat?: readonly { berkas: string; isi: string; kali?: number; awalan?: string }[];
  /** Paths that are symbolic links. */
  readonly tautan?: readonly string[];
  /** The case is about the law: `data/batas-<tahun>.json` is read too, which every other case does without. */
  readonly batas?: boolean;
  /** Files laid over `data/`, by name. */
  readonly acuan?: Readonly<Record<string, string>>;
  /** Codes that cannot be avoided beside the one that the case shows. */
  readonly juga?: readonly string[];
}

/** A `villages` folder as paths below it: bytes of a file, or `null` for a symbolic link. */
export type Tree = Map<string, Uint8Array | null>;

/** The base village with the files of one case laid over it. */
export function caseTree(base: Tree, overlay: Tree, setup: CaseSetup): Tree {
  const tree: Tree = new Map([...base, ...overlay]);
  for (const path of setup.hapus ?? []) {
    if (!tree.delete(path)) throw new Error(`kasus.json removes ${path}, which is not there`);
  }
  for (const { berkas, isi, kali = 1, awalan = '' } of setup.buat ?? []) {
    tree.set(berkas, new TextEncoder().encode(awalan + isi.repeat(kali)));
  }
  for (const path of setup.tautan ?? []) tree.set(path, null);
  return tree;
}

/** The files below a folder of the disk; none where there is no such folder. */
export function treeFrom(directory: string, exists: (path: string) => boolean): Tree {
  const tree: Tree = new Map();
  if (!exists(directory)) return tree;
  const visit = (folder: Folder) => {
    for (const file of folder.files) tree.set(file.file.replace(/^villages\//, ''), file.content);
    folder.folders.forEach(visit);
  };
  visit(readFolder(directory, 'villages'));
  return tree;
}

/** A tree as the pipeline gets it from disk. */
export function folderFrom(tree: Tree, path = 'villages'): Folder {
  const inner = new Map<string, Tree>();
  const files: RawFile[] = [];
  const links: string[] = [];
  for (const [below, content] of [...tree].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [name = '', ...rest] = below.split('/');
    if (rest.length > 0) inner.set(name, (inner.get(name) ?? new Map()).set(rest.join('/'), content));
    else if (content === null) links.push(name);
    else files.push(rawFile(`${path}/${name}`, content));
  }
  const folders = [...inner].map(([name, one]) => folderFrom(one, `${path}/${name}`));
  return { name: path.slice(path.lastIndexOf('/') + 1), path, folders, files, links };
}

/** A file as {@link readFolder} gives it. */
export function rawFile(file: string, content: Uint8Array | string): RawFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (bytes.length > LARGEST_FILE) return { name, file, sha256: '', bytes: bytes.length, content: null };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, file, sha256, bytes: bytes.length, content: bytes };
}

/** The folder `data` as a case sees it. */
export function dataFor(data: Folder, setup: CaseSetup): Folder {
  const files = data.files.filter((file) => setup.batas === true || !file.name.startsWith('batas-'));
  const more = Object.entries(setup.acuan ?? {}).map(([name, text]) => rawFile(`${data.path}/${name}`, text));
  const kept = files.filter((file) => !more.some((one) => one.name === file.name));
  return { ...data, files: [...kept, ...more] };
}
