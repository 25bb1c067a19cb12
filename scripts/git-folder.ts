import { createHash } from 'node:crypto';
import type { Folder } from '../src/pipeline/read.ts';
import { LARGEST_FILE, type RawFile } from '../src/pipeline/text.ts';
import type { Effects } from './effects.ts';
import { UsageFault } from './exit.ts';

type Git = Effects['git'];

/** The commit that a name stands for. Throws {@link UsageFault} where there is none. */
export function commitOf(git: Git, ref: string): string {
  const commit = ref.startsWith('-')
    ? null
    : git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit === null) throw new UsageFault(`Tidak ada versi "${ref}" dalam riwayat git folder desa.`);
  return textOf(commit).trim();
}

/** Paths below the folder that differ between a commit and the disk, new files included. */
export function changedPaths(git: Git, commit: string): string[] {
  const lists = [
    git(['diff', '--name-only', '--no-renames', '--relative', '-z', commit, '--', '.']),
    git(['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
  ];
  return lists
    .flatMap((list) => (list === null ? [] : textOf(list).split('\0')))
    .filter((path) => path !== '');
}

/** Some folders below the villages folder as they were at a commit; links and modules are named, not followed. */
export function folderAt(git: Git, commit: string, paths: readonly string[], shown: string): Folder {
  if (paths.length === 0) return plant(shown);
  const list = git(['ls-tree', '-r', '-l', '-z', commit, '--', ...paths]);
  const root = plant(shown);
  for (const entry of list === null ? [] : textOf(list).split('\0')) {
    const [, mode = '', id = '', size = '', path = ''] =
      /^(\d+) \w+ (\w+) +(-|\d+)\t(.*)$/s.exec(entry) ?? [];
    if (path === '') continue;
    const parts = path.split('/');
    let folder = root;
    for (const name of parts.slice(0, -1)) folder = below(folder, name);
    const name = parts.at(-1) ?? '';
    if (mode.startsWith('100')) folder.files.push(rawFile(git, id, Number(size), `${folder.path}/${name}`));
    else folder.links.push(name);
  }
  return root;
}

interface Growing extends Folder {
  readonly folders: Growing[];
  readonly files: RawFile[];
  readonly links: string[];
}

function plant(path: string): Growing {
  return { name: path.slice(path.lastIndexOf('/') + 1), path, folders: [], files: [], links: [] };
}

function below(folder: Growing, name: string): Growing {
  const known = folder.folders.find((one) => one.name === name);
  if (known !== undefined) return known;
  const fresh = plant(`${folder.path}/${name}`);
  folder.folders.push(fresh);
  return fresh;
}

function rawFile(git: Git, id: string, size: number, file: string): RawFile {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const content = size > LARGEST_FILE ? null : git(['cat-file', 'blob', id]);
  if (content === null) return { name, file, sha256: '', bytes: size, content: null };
  return { name, file, sha256: createHash('sha256').update(content).digest('hex'), bytes: size, content };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
