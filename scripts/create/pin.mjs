// Before packing: which commit of the program this package starts with. Without a public address of it, whoever creates
// a repository names one.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
/** @param {string[]} args */
const git = (...args) => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' }).trim();
/** @type {{ version: string, repository?: string | { url: string } }} */
const { version, repository = '' } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const repositori = (typeof repository === 'string' ? repository : repository.url).replace(/^git\+/, '');
const pin = { repositori, versi: version, commit: git('rev-parse', 'HEAD') };
writeFileSync(join(import.meta.dirname, 'mesin.json'), `${JSON.stringify(pin, null, 2)}\n`);
