import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { textAt } from './site-folder.ts';

/** A package of the lockfile. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression; `''` where the package states none. */
  readonly licence: string;
  readonly isForDevelopment: boolean;
}

/** Licences that a package may have, and what they ask of us. */
const ALLOWED: Readonly<Record<string, string>> = {
  MIT: 'name it',
  'Apache-2.0': 'name it',
  ISC: 'name it',
  'BSD-2-Clause': 'name it',
  'BSD-3-Clause': 'name it',
  '0BSD': 'nothing',
  'CC0-1.0': 'nothing',
  'BlueOak-1.0.0': 'name it',
  'Python-2.0': 'name it',
  'CC-BY-4.0': 'name it: data of browsers, not part of the site',
  'OFL-1.1': 'letters may be embedded in documents, not sold alone',
  'MPL-2.0': 'changed files stay open: none is changed',
  'LGPL-3.0-or-later': 'exchangeable library: loaded as it comes, never part of the site',
  'LGPL-2.1+': 'exchangeable library: of the tests alone',
  Zlib: 'name it where changed: none is',
};

/** A licence as old packages name it. */
interface OldLicence {
  readonly type: string;
}

/** The packages of a lockfile, the project itself left out. */
export function lockedPackages(lockfile: string): LockedPackage[] {
  const { packages } = JSON.parse(lockfile) as {
    packages: Record<
      string,
      {
        name?: string;
        version?: string;
        license?: string | readonly OldLicence[];
        dev?: boolean;
        devOptional?: boolean;
      }
    >;
  };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { name, version = '', license = '', dev = false, devOptional = false }]) => ({
      // A package that stands under another name tells its own.
      name: name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      // A list of choices is how packages wrote it before SPDX expressions.
      licence: typeof license === 'string' ? license : license.map((one) => one.type).join(' OR '),
      isForDevelopment: dev || devOptional,
    }));
}

/**
 * Whether an SPDX expression can be met with the allowed licences.
 * @example isAllowed('(MIT OR GPL-3.0)') // true
 * @example isAllowed('MIT AND GPL-3.0') // false
 */
export function isAllowed(expression: string): boolean {
  const plain = expression.trim();
  const inner = /^\(([^()]*)\)$/.exec(plain)?.[1];
  if (inner !== undefined) return isAllowed(inner);
  // Nested expressions are rare: what is not read is not allowed.
  if (/[()]/.test(plain)) return false;
  return plain
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((one) => Object.hasOwn(ALLOWED, one)));
}

/** The report: how many packages have each licence, and which may not stay. */
export function licenceReport(packages: readonly LockedPackage[]): {
  text: string;
  refused: LockedPackage[];
} {
  const refused = packages.filter((one) => !isAllowed(one.licence));
  const groups = [...Map.groupBy(packages, (one) => one.licence)].toSorted(
    ([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1),
  );
  const lines = groups.map(([licence, members]) => {
    const used = members.filter((one) => !one.isForDevelopment).length;
    return `${String(members.length).padStart(5)} ${String(used).padStart(8)}  ${licence}`;
  });
  const faults = refused.map((one) => `REFUSED  ${one.name}@${one.version}: ${one.licence || 'no licence'}`);
  return { text: ['  all  to run  licence', ...lines, ...faults, ''].join('\n'), refused };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const { text, refused } = licenceReport(lockedPackages(textAt(join(root, 'package-lock.json'))));
  process.stdout.write(text);
  process.exitCode = refused.length === 0 ? 0 : 1;
}
