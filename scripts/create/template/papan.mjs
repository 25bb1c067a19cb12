#!/usr/bin/env node
// Runs Papan Desa on this repository: node papan.mjs <command>. The program ("mesin") is fetched into .mesin/ at exactly
// the commit that mesin.json names, with its own lockfile. It lies beside the data and not in node_modules, because Node
// runs no TypeScript there and npm would not heed the lockfile. PAPAN_MESIN names a folder that is used instead.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const HELP = `node papan.mjs <perintah>

  siap                mengambil mesin Papan Desa menurut mesin.json
  mutakhir [versi]    pindah ke versi mesin yang lebih baru; data desa tidak diubah
  perintah lain       diteruskan ke mesin: periksa, bangun, baru, impor, cetak, status, …
`;
/** What comes with the program and is renewed with it; whatever else lies in `data/` is the regency's own. */
const LISTS = /^data\/(?:wilayah\/[\d.]+\.csv|(?!pagu|kabupaten)[\w-]+\.csv|batas-\d{4}\.json|SOURCES\.md)$/;
/** The program shows a fault of the machine by 3, a wrong command by 2. */
const EXIT = { wrongUsage: 2, systemFault: 3 };

const here = import.meta.dirname ?? dirname(new URL(import.meta.url).pathname);

class Fault extends Error {
  /** @param {string} message @param {number} [exit] */
  constructor(message, exit = EXIT.systemFault) {
    super(message);
    this.exit = exit;
  }
}

/** @typedef {{ repositori: string, versi: string, commit: string }} Pin */

/** @returns {Pin} */
function pinned() {
  const file = join(here, 'mesin.json');
  if (!existsSync(file)) throw new Fault('Berkas mesin.json tidak ada.');
  /** @type {unknown} */
  const pin = JSON.parse(readFileSync(file, 'utf8'));
  return checkedPin(pin);
}

/** @param {unknown} pin @returns {Pin} */
function checkedPin(pin) {
  const { repositori, versi, commit } = /** @type {Record<string, unknown>} */ (pin ?? {});
  if (typeof repositori !== 'string' || !/^(?:https:\/\/|ssh:\/\/|git@|file:\/\/|\/)/.test(repositori))
    throw new Fault('mesin.json: "repositori" harus alamat git, misalnya https://….');
  if (typeof commit !== 'string' || !/^[0-9a-f]{40}$/.test(commit))
    throw new Fault('mesin.json: "commit" harus 40 angka heksadesimal.');
  return { repositori, versi: String(versi ?? ''), commit };
}

/** @param {string} command @param {readonly string[]} args @param {string} cwd */
function run(command, args, cwd, env = process.env) {
  // npm is a script on Windows, which only a shell starts; its arguments here hold nothing that a shell would read.
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, error } = spawnSync(command, args, { cwd, env, shell, stdio: 'inherit' });
  if (error) throw new Fault(`${command} tidak dapat dijalankan: ${error.message}`);
  return status ?? EXIT.systemFault;
}

/** @param {readonly string[]} args @param {string} cwd */
function git(args, cwd) {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd, env, maxBuffer: 64_000_000 });
  if (error) throw new Fault(`git tidak dapat dijalankan: ${error.message}`);
  return { isGood: status === 0, out: stdout, text: stdout.toString().trim(), err: stderr.toString().trim() };
}

/** @param {Pin} pin @param {string} folder */
function fetchEngine({ repositori, commit }, folder) {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, '.git'))) git(['init', '-q'], folder);
  if (!git(['cat-file', '-e', `${commit}^{commit}`], folder).isGood) {
    const fetched = git(['fetch', '-q', '--depth=1', '--no-tags', repositori, commit], folder);
    if (!fetched.isGood) throw new Fault(`Mesin tidak dapat diambil dari ${repositori}:\n${fetched.err}`);
  }
  const taken = git(['checkout', '-q', '--detach', '--force', commit], folder);
  if (!taken.isGood) throw new Fault(`Mesin tidak dapat disiapkan:\n${taken.err}`);
}

/** The folder of the program, fetched and installed when it is not there as mesin.json names it. */
function engine() {
  const given = process.env['PAPAN_MESIN'];
  if (given) return resolve(given);
  const pin = pinned();
  const folder = join(here, '.mesin');
  const ready = join(folder, '.git', 'papan-siap');
  const isInstalled = existsSync(join(folder, 'node_modules')) && existsSync(ready);
  if (isInstalled && readFileSync(ready, 'utf8') === pin.commit && isUntouched(folder, pin.commit))
    return folder;
  process.stderr.write(`Menyiapkan mesin ${pin.versi} (${pin.commit.slice(0, 12)}) …\n`);
  fetchEngine(pin, folder);
  if (run('npm', ['ci', '--no-audit', '--no-fund'], folder) !== 0)
    throw new Fault('npm ci pada mesin gagal.');
  writeFileSync(ready, pin.commit);
  return folder;
}

/** A cache of CI may hold another program than the one that is named.
 * @param {string} folder @param {string} commit */
function isUntouched(folder, commit) {
  const isNamed = git(['rev-parse', 'HEAD'], folder).text === commit;
  return isNamed && git(['status', '--porcelain', '--untracked-files=no'], folder).text === '';
}

/** The Node that the program brings along, else this one. @param {string} folder */
function nodeOf(folder) {
  const name = `${process.platform.replace('win32', 'win')}-${process.arch}`;
  const found = [`node-${name}`, `node-bin-${name}`]
    .flatMap((home) => ['bin/node', 'bin/node.exe'].map((file) => join(folder, 'node_modules', home, file)))
    .find((path) => existsSync(path));
  return found ?? process.execPath;
}

/** Commands that make a site, which needs the program's folder; the others name files as they stand here. */
const BUILDS = new Set(['bangun', 'gabung']);

/** @param {readonly string[]} args */
function passOn(args) {
  const folder = engine();
  const [command = ''] = args;
  const isBuild = BUILDS.has(command);
  const cwd = isBuild || command === 'doctor' ? folder : here;
  return run(nodeOf(folder), [join(folder, 'scripts', 'papan.ts'), ...(isBuild ? placed(args) : args)], cwd, {
    // What the next run takes over: boards by their content, and what is known of the site that lies in dist.
    PAPAN_CACHE: join(here, '.cetak'),
    PAPAN_INGATAN: join(here, '.ingatan'),
    ...process.env,
    PAPAN_VILLAGES: join(here, 'villages'),
    PAPAN_DATA: join(here, 'data'),
    ...(cwd === here ? { PAPAN_VILLAGES: 'villages', PAPAN_DATA: 'data' } : {}),
  });
}

/** A build with its folders as whole paths, and `dist` where none is named. @param {readonly string[]} args */
function placed(args) {
  const whole = args.map((one, at) => {
    if (one.startsWith('--keluar=')) return `--keluar=${resolve(here, one.slice('--keluar='.length))}`;
    const isPath = at > 0 && !one.startsWith('-') && args[at - 1] !== '--pecahan';
    return isPath ? resolve(here, one) : one;
  });
  return args.some((one) => one.startsWith('--keluar'))
    ? whole
    : [...whole, `--keluar=${join(here, 'dist')}`];
}

/** @param {string | undefined} wanted such as 0.2.0; the newest if left out */
function update(wanted) {
  const before = pinned();
  const after = { ...before, ...versionAt(before.repositori, wanted) };
  const folder = join(here, '.mesin');
  fetchEngine(before, folder);
  const old = ownedFiles(folder, before.commit);
  fetchEngine(after, folder);
  const changed = [];
  const kept = [];
  for (const [path, fresh] of ownedFiles(folder, after.commit)) {
    const file = join(here, path);
    const own = existsSync(file) ? readFileSync(file) : null;
    if (own?.equals(fresh) || (own === null && isRegionList(path))) continue;
    const known = old.get(path);
    if (known === undefined ? own === null : own?.equals(known)) changed.push(path);
    else kept.push(path);
    if (!kept.includes(path)) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, fresh);
    }
  }
  writeFileSync(join(here, 'mesin.json'), `${JSON.stringify(after, null, 2)}\n`);
  process.stdout.write(
    `Mesin: ${before.versi} → ${after.versi} (${after.commit.slice(0, 12)})\n` +
      changed.map((path) => `  diperbarui  ${path}\n`).join('') +
      kept.map((path) => `  dibiarkan   ${path}: sudah Anda ubah sendiri\n`).join('') +
      'Berikutnya: node papan.mjs periksa, lalu simpan dengan git.\n',
  );
  return 0;
}

/** A regency keeps the list that it chose; others would only make its repository larger. @param {string} path */
const isRegionList = (path) => path.startsWith('data/wilayah/');

/** Lists and template files of the program at a commit, by their path in this repository.
 * @param {string} folder @param {string} commit @returns {Map<string, Buffer>} */
function ownedFiles(folder, commit) {
  const template = 'scripts/create/template/';
  const names = git(['ls-tree', '-r', '-z', '--name-only', commit, '--', 'data', template], folder);
  const paths = names.out.toString().split('\0').filter(Boolean);
  const owned = paths.filter((path) =>
    path.startsWith(template) ? !path.endsWith('README.md') : LISTS.test(path),
  );
  return new Map(
    owned.map((path) => {
      const own = path.startsWith(template)
        ? path.slice(template.length).replace(/^git(?=ignore$|attributes$)/, '.git')
        : path;
      return [own, git(['cat-file', 'blob', `${commit}:${path}`], folder).out];
    }),
  );
}

/** @param {string} repository @param {string | undefined} wanted */
function versionAt(repository, wanted) {
  const listed = git(['ls-remote', '--tags', repository], here);
  if (!listed.isGood) throw new Fault(`Daftar versi tidak dapat dibaca:\n${listed.err}`);
  /** @type {Map<string, string>} */
  const versions = new Map();
  // A signed tag is listed twice; the line with ^{} names its commit.
  for (const [, commit = '', version = ''] of listed.text.matchAll(
    /^([0-9a-f]{40})\trefs\/tags\/v(\d+\.\d+\.\d+)(?:\^\{\})?$/gm,
  ))
    versions.set(version, commit);
  const newest = [...versions.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
  const versi = wanted?.replace(/^v/, '') ?? newest;
  const commit = versions.get(versi ?? '');
  if (versi === undefined || commit === undefined)
    throw new Fault(
      `Versi ${wanted ?? 'baru'} tidak ada. Yang ada: ${[...versions.keys()].join(', ') || 'tidak satu pun'}.`,
      EXIT.wrongUsage,
    );
  return { versi, commit };
}

/** @param {readonly string[]} args */
function main(args) {
  const [command, ...rest] = args;
  if (command === undefined || command === '--bantuan') {
    process.stdout.write(HELP);
    return command === undefined ? EXIT.wrongUsage : 0;
  }
  if (command === 'siap') return (void engine(), 0);
  if (command === 'mutakhir') return update(rest[0]);
  return passOn(args);
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (fault) {
  if (!(fault instanceof Fault)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = fault.exit;
}
