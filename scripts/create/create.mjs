#!/usr/bin/env node
// npm create papan-desa <folder>: a repository that holds the data of one regency and names the program by its commit.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const HELP = `npm create papan-desa <folder>   membuat repositori data untuk satu kabupaten

  --kode=<kode>          kode kabupaten, misalnya 35.22
  --nama=<nama>          nama kabupaten, bila kodenya belum terdaftar
  --provinsi=<nama>      nama provinsi, bila kodenya belum terdaftar
  --alamat=<https://…>   alamat situs nanti, tanpa jalur
  --dasar=<jalur>        jalur situs, misalnya /apbdes/ (bawaan: /)
  --mesin=<alamat git>   repositori program Papan Desa
  --commit=<commit>      commit program itu
  --bantuan              tampilkan bantuan ini

Di terminal, yang belum disebut akan ditanyakan.
`;
const EXAMPLE = { village: 'rawa-teladan/umpamasari', region: '99.99' };
/** Lists of the program; whatever else lies in `data/` belongs to the regency that it shows as example. */
const LISTS = /^(?!pagu|kabupaten)[\w-]+\.csv$|^batas-\d{4}\.json$|^SOURCES\.md$/;
const home = dirname(fileURLToPath(import.meta.url));

class WrongUsage extends Error {}

/** @param {readonly string[]} args */
function optionsFrom(args) {
  /** @param {string} [value] */
  const text = (value) => ({
    type: /** @type {const} */ ('string'),
    ...(value === undefined ? {} : { default: value }),
  });
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      kode: text(),
      nama: text(),
      provinsi: text(),
      alamat: text(),
      dasar: text('/'),
      mesin: text(),
      commit: text(),
      bantuan: { type: 'boolean', default: false },
    },
  });
}

/** Where this package found the program when it was packed; empty where it does not know.
 * @returns {{ repositori: string, versi: string, commit: string }} */
function packedPin() {
  const file = join(home, 'mesin.json');
  return existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { repositori: '', versi: '', commit: '' };
}

/** @param {string | undefined} given @param {string} question @param {string} option */
async function answerTo(given, question, option) {
  if (given !== undefined && given !== '') return given;
  if (!process.stdin.isTTY) throw new WrongUsage(`Sebutkan ${option}.`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = (await terminal.question(`${question} `)).trim();
  terminal.close();
  if (answer === '') throw new WrongUsage(`Sebutkan ${option}.`);
  return answer;
}

/** Regencies whose list of villages comes with the program. @param {string} engine */
function regencies(engine) {
  const [, ...rows] = readFileSync(join(engine, 'data', 'kabupaten.csv'), 'utf8')
    .trim()
    .split(/\r?\n/);
  return rows.map((row) => {
    const [kode = '', nama = '', provinsi = ''] = row.split(',');
    return { kode, nama, provinsi };
  });
}

/** @param {string} engine @param {ReturnType<typeof optionsFrom>['values']} values */
async function regencyFrom(engine, values) {
  const listed = regencies(engine).filter(({ kode }) => kode !== EXAMPLE.region);
  if (!values.kode && process.stdin.isTTY)
    process.stdout.write(
      `Daftar desanya sudah ada untuk:\n${listed.map(({ kode, nama }) => `  ${kode}  ${nama}\n`).join('')}`,
    );
  const kode = await answerTo(values.kode, 'Kode kabupaten:', '--kode=<kode kabupaten>');
  if (!/^\d\d\.\d\d$/.test(kode))
    throw new WrongUsage(`Kode kabupaten "${kode}" bukan dua angka, titik, dua angka.`);
  const known = listed.find((one) => one.kode === kode);
  return {
    kode,
    nama:
      values.nama ?? known?.nama ?? (await answerTo(undefined, 'Nama kabupaten:', '--nama=<nama kabupaten>')),
    provinsi:
      values.provinsi ??
      known?.provinsi ??
      (await answerTo(undefined, 'Nama provinsi:', '--provinsi=<nama provinsi>')),
    isListed: known !== undefined,
  };
}

/** @param {string} target @param {readonly string[]} args */
function papan(target, args) {
  return spawnSync(process.execPath, [join(target, 'papan.mjs'), ...args], { stdio: 'inherit' }).status ?? 3;
}

/** Lists of the program, the list of the regency, and one invented village that shows how it is done.
 * @param {string} engine @param {string} target @param {string} code */
function copyData(engine, target, code) {
  const data = join(engine, 'data');
  for (const name of readdirSync(data).filter((one) => LISTS.test(one)))
    cpSync(join(data, name), join(target, 'data', name));
  for (const list of [`${code}.csv`, `${EXAMPLE.region}.csv`])
    if (existsSync(join(data, 'wilayah', list)))
      cpSync(join(data, 'wilayah', list), join(target, 'data', 'wilayah', list));
  cpSync(join(engine, 'villages', EXAMPLE.village), join(target, 'villages', EXAMPLE.village), {
    recursive: true,
  });
}

/** @param {string} target @param {unknown} content @param {string[]} path */
const writeJson = (target, content, ...path) =>
  writeFileSync(join(target, ...path), `${JSON.stringify(content, null, 2)}\n`);

/** @param {string} target @param {ReturnType<typeof optionsFrom>['values']} values */
async function create(target, values) {
  const pin = packedPin();
  const repositori =
    values.mesin ??
    (pin.repositori || (await answerTo(undefined, 'Alamat git program Papan Desa:', '--mesin=<alamat git>')));
  const commit =
    values.commit ?? (pin.commit || (await answerTo(undefined, 'Commit program itu:', '--commit=<commit>')));
  cpSync(join(home, 'template'), target, { recursive: true });
  // npm would leave these out of the package under their own names.
  for (const name of ['gitignore', 'gitattributes']) renameSync(join(target, name), join(target, `.${name}`));
  mkdirSync(join(target, 'data', 'wilayah'), { recursive: true });
  writeJson(
    target,
    { repositori, versi: values.commit === undefined ? pin.versi : '', commit },
    'mesin.json',
  );
  if (papan(target, ['siap']) !== 0) throw new Error('Mesin Papan Desa belum dapat disiapkan.');
  const engine = process.env['PAPAN_MESIN'] ? resolve(process.env['PAPAN_MESIN']) : join(target, '.mesin');
  const { isListed, ...kabupaten } = await regencyFrom(engine, values);
  copyData(engine, target, kabupaten.kode);
  const alamat = values.alamat ?? 'https://belum-diisi.example';
  writeJson(target, { kabupaten, alamat, dasar: values.dasar, repositori: '' }, 'data', 'situs.json');
  if (!isListed)
    process.stdout.write(
      `Daftar desa ${kabupaten.kode} belum ada: tambahkan data/wilayah/${kabupaten.kode}.csv.\n`,
    );
  return kabupaten;
}

/** @param {readonly string[]} args */
async function main(args) {
  const { values, positionals } = optionsFrom(args);
  if (values.bantuan) return (void process.stdout.write(HELP), 0);
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0) throw new WrongUsage('Sebutkan satu folder baru.');
  const target = resolve(given);
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new WrongUsage(`Folder ${given} sudah berisi.`);
  try {
    const { nama } = await create(target, values);
    process.stdout.write(
      `\nRepositori data ${nama} ada di ${basename(target)}/. Desa contohnya diperiksa:\n\n`,
    );
  } catch (fault) {
    // It was empty or not there: half a repository would only mislead.
    rmSync(target, { recursive: true, force: true });
    throw fault;
  }
  const status = papan(target, ['periksa']);
  process.stdout.write(
    `\nBerikutnya: cd ${given}, lalu node papan.mjs bangun. Selanjutnya: README.md di folder itu.\n`,
  );
  return status;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (fault) {
  const isUsage = fault instanceof WrongUsage || (fault instanceof TypeError && 'code' in fault);
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = isUsage ? 2 : 3;
}
