import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bytesAt, copyTo, filesBelow, linkTo, removed } from './site-folder.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** How one build differs from another that must give the same files. */
export interface Circumstances {
  /** Name of the folder in which a copy of the project lies. */
  readonly place: string;
  readonly isLater: boolean;
  readonly env: Readonly<Record<string, string>>;
}

/** A western morning, and an eastern night 400 days later in a folder of another name. */
export const CIRCUMSTANCES: readonly [Circumstances, Circumstances] = [
  { place: 'papan-a', isLater: false, env: { TZ: 'America/Adak', LANG: 'C' } },
  { place: 'papan-b-di-tempat-lain', isLater: true, env: { TZ: 'Pacific/Kiritimati', LANG: 'id_ID.UTF-8' } },
];

/**
 * Copies what git knows of the project to another place, builds the site there without any cache, and gives the folder
 * of the site; what lies around it is for {@link removed}.
 * @param epoch the time that both builds are to know, in seconds
 */
export function builtElsewhere({ place, isLater, env }: Circumstances, epoch: number): string {
  const folder = join(tmpdir(), `${place}-${process.pid}`);
  removed(folder);
  const listed = execFileSync('git', ['-C', root, 'ls-files', '-co', '--exclude-standard', '-z']).toString();
  for (const path of listed.split('\0').filter((one) => one !== '' && !one.startsWith('src/pipeline/cases')))
    copyTo(join(root, path), join(folder, path));
  for (const name of ['node_modules', '.git']) linkTo(join(root, name), join(folder, name));
  const clock = pathToFileURL(join(root, 'scripts', 'later-clock.mjs')).href;
  const site = join(folder, 'dist');
  execFileSync(process.execPath, ['scripts/papan.ts', 'bangun', '--ulang', `--keluar=${site}`], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PAPAN_CACHE: join(folder, 'cetak'),
      SOURCE_DATE_EPOCH: String(epoch),
      ...(isLater ? { NODE_OPTIONS: `--import=${clock}` } : {}),
      ...env,
    },
  });
  return site;
}

/** Files that only one of two folders has, or that differ. */
export function differences(one: string, other: string): string[] {
  const hash = (folder: string, file: string) =>
    createHash('sha256')
      .update(bytesAt(join(folder, file)))
      .digest('hex');
  const [left, right] = [filesBelow(one), filesBelow(other)];
  const both = new Set(right);
  const alone = [...left.filter((file) => !both.has(file)), ...right.filter((file) => !left.includes(file))];
  const differing = left.filter((file) => both.has(file) && hash(one, file) !== hash(other, file));
  return [...alone, ...differing];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const epoch = Number(execFileSync('git', ['-C', root, 'log', '-1', '--format=%ct']).toString());
  const sites = CIRCUMSTANCES.map((one) => builtElsewhere(one, epoch));
  const [one = '', other = ''] = sites;
  const found = differences(one, other);
  const count = filesBelow(one).length;
  process.stdout.write(
    found.length === 0
      ? `${count} files, equal byte for byte.\n`
      : `${found.length} of ${count} files differ:\n${found.map((file) => `  ${file}\n`).join('')}`,
  );
  if (found.length === 0) for (const site of sites) removed(dirname(site));
  process.exitCode = found.length === 0 ? 0 : 1;
}
