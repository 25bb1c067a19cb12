// Publishes what the check of a change found, as one comment that is renewed. It runs with the right to write, so it
// believes nothing of what the check left: a fork can have written every file of it. Nothing of it is executed.
// komentar.mjs github-gambar <folder> | github <folder> | gitlab <folder>
import { appendFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const MARK = '<!-- papan-desa -->';
const MOST = { report: 1_000_000, comment: 55_000, picture: 2_000_000, side: 4_000 };
const PICTURES = ['halaman', 'baliho'];
const { env } = process;

/** @param {string} name */
function wanted(name) {
  const value = env[name];
  if (!value) throw new Error(`${name} belum diisi.`);
  return value;
}

/** Text of a file of the check; `null` if it is missing or too large. @param {string} path @param {number} most */
function textFrom(path, most) {
  return existsSync(path) && statSync(path).isFile() && statSync(path).size <= most
    ? readFileSync(path, 'utf8')
    : null;
}

/**
 * Markdown that can neither show HTML, a picture or a link, nor call anybody: what entities hide is written out first.
 * Headings and tables stay.
 * @param {string} text
 */
export function harmless(text) {
  const plain = text
    .replace(/\r/g, '')
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_, hex, digits) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(digits);
      return code >= 32 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' ';
    })
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, ' ');
  const lines = plain.split('\n').map((line) => {
    const [, heading = '', rest = ''] = /^(#{2,3} )?(.*)$/s.exec(line) ?? [];
    const signs = rest
      .replace(/`{2,}/g, "'")
      .replace(/&/g, '&amp;')
      .replace(/[<>[\]\\!{}]/g, (sign) => `&#${sign.charCodeAt(0)};`)
      // Would only look odd; within code it is left, where an entity would be shown as it is written.
      .replace(/(`[^`]*`)|[~*_$]/g, (sign, code) => code ?? `&#${sign.charCodeAt(0)};`)
      .replace(/@/g, '＠')
      .replace(/#(?=\w)/g, '＃')
      .replace(/:\/\//g, ': //')
      .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, '$1 ');
    // The entities made above have their own #.
    return heading + signs.replace(/&＃(\d+);/g, '&#$1;');
  });
  return lines.join('\n');
}

/** The comment: the report, cut at a line, then pictures and the way to the preview.
 * @param {string | null} report @param {readonly string[]} pictures ready Markdown @param {string} preview */
export function commentText(report, pictures, preview) {
  const safe =
    report === null
      ? 'Perubahan data tidak dapat ditampilkan. Lihat catatan pemeriksaannya.'
      : harmless(report);
  const lines = safe.split('\n');
  let size = 0;
  const shown = lines.filter((line) => (size += line.length + 1) <= MOST.comment);
  const cut = shown.length < lines.length ? ['', 'Selebihnya ada di catatan pemeriksaan.'] : [];
  const seen = pictures.length === 0 ? [] : ['', '### Gambar', '', ...pictures];
  return [MARK, ...shown, ...cut, ...seen, '', preview, ''].join('\n');
}

/** The bytes of a picture if it is a PNG of a moderate size, else `null`. @param {string} path */
export function pictureFrom(path) {
  if (!existsSync(path) || !statSync(path).isFile() || statSync(path).size > MOST.picture) return null;
  const bytes = readFileSync(path);
  const isPng =
    bytes.length > 33 &&
    bytes.toString('latin1', 0, 8) === '\u0089PNG\r\n\u001A\n' &&
    bytes.toString('latin1', 12, 16) === 'IHDR';
  if (!isPng) return null;
  const sides = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return sides.every((side) => side > 0 && side <= MOST.side) ? bytes : null;
}

/** The number of the change, as the check wrote it. @param {string} folder */
export function numberFrom(folder) {
  const text = textFrom(join(folder, 'nomor.txt'), 20)?.trim() ?? '';
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error('nomor.txt tidak memuat nomor usulan.');
  return Number(text);
}

/** @param {string} url @param {Record<string, string>} headers @param {{ method?: string, body?: unknown }} [options] */
async function asked(url, headers, { method = 'GET', body } = {}) {
  const isForm = body instanceof FormData;
  const response = await fetch(url, {
    method,
    headers: isForm || body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  if (response.status === 404) return null;
  if (!response.ok)
    throw new Error(`${method} ${url}: ${response.status} ${(await response.text()).slice(0, 300)}`);
  return response.json();
}

/** Asks GitHub about this repository. @param {string} path @param {{ method?: string, body?: unknown }} [options] */
async function github(path, options) {
  const headers = { accept: 'application/vnd.github+json', authorization: `Bearer ${wanted('TOKEN')}` };
  return asked(`${wanted('GITHUB_API_URL')}/repos/${wanted('GITHUB_REPOSITORY')}/${path}`, headers, options);
}

/** The number of the open pull request whose newest commit was checked. A forged number has another commit.
 * @param {string} folder */
async function checkedPull(folder) {
  const number = numberFrom(folder);
  const pull = await github(`pulls/${number}`);
  if (pull?.state !== 'open' || pull.head?.sha !== wanted('HEAD_SHA'))
    throw new Error(`Usulan ${number} tidak sedang terbuka pada ${wanted('HEAD_SHA')}.`);
  return number;
}

const BRANCH = 'pratinjau';

/** Puts the pictures on a branch of their own, because a comment can only point at them; the branch may be deleted.
 * @param {string} folder */
async function githubPictures(folder) {
  const number = await checkedPull(folder);
  if ((await github(`git/ref/heads/${BRANCH}`)) === null) {
    const file = {
      path: 'README.md',
      mode: '100644',
      type: 'blob',
      content: 'Gambar untuk komentar; boleh dihapus.\n',
    };
    const tree = await github('git/trees', { method: 'POST', body: { tree: [file] } });
    const commit = await github('git/commits', {
      method: 'POST',
      body: { message: 'Gambar', tree: tree.sha, parents: [] },
    });
    await github('git/refs', { method: 'POST', body: { ref: `refs/heads/${BRANCH}`, sha: commit.sha } });
  }
  let newest = '';
  for (const name of PICTURES) {
    const bytes = pictureFrom(join(folder, `${name}.png`));
    if (bytes === null) continue;
    const path = `contents/${number}/${name}.png`;
    const known = await github(`${path}?ref=${BRANCH}`);
    const body = {
      message: `Gambar ${number}`,
      branch: BRANCH,
      content: bytes.toString('base64'),
      sha: known?.sha,
    };
    newest = (await github(path, { method: 'PUT', body })).commit.sha;
  }
  if (env['GITHUB_OUTPUT']) appendFileSync(env['GITHUB_OUTPUT'], `gambar=${newest}\n`);
}

/** @param {string} folder */
async function githubComment(folder) {
  const number = await checkedPull(folder);
  const repository = `${wanted('GITHUB_SERVER_URL')}/${wanted('GITHUB_REPOSITORY')}`;
  const commit = /^[0-9a-f]{40}$/.exec(env['GAMBAR'] ?? '')?.[0];
  const shown =
    commit === undefined ? [] : PICTURES.filter((name) => pictureFrom(join(folder, `${name}.png`)) !== null);
  const pictures = shown.map((name) => `![${name}](${repository}/raw/${commit}/${number}/${name}.png)`);
  const run = Number(wanted('RUN_ID'));
  const { artifacts = [] } = (await github(`actions/runs/${run}/artifacts?per_page=100`)) ?? {};
  /** @type {{ id: number } | undefined} */
  const site = artifacts.find((/** @type {{ name: string }} */ one) => one.name === 'situs');
  const place = `${repository}/actions/runs/${run}`;
  const preview = site
    ? `[Unduh pratinjau situs](${place}/artifacts/${Number(site.id)})`
    : `[Lihat pemeriksaannya](${place})`;
  const body = commentText(textFrom(join(folder, 'komentar.md'), MOST.report), pictures, preview);
  /** @type {{ id: number, body: string, user: { login: string } }[]} */
  const comments = [];
  for (let page = 1; page <= 10 && comments.length === (page - 1) * 100; page += 1)
    comments.push(...((await github(`issues/${number}/comments?per_page=100&page=${page}`)) ?? []));
  // Anybody may write the mark; only what this workflow wrote is renewed.
  const own = comments.find((one) => one.body.startsWith(MARK) && one.user.login === 'github-actions[bot]');
  if (own) await github(`issues/comments/${own.id}`, { method: 'PATCH', body: { body } });
  else await github(`issues/${number}/comments`, { method: 'POST', body: { body } });
}

/** @param {string} folder */
async function gitlabComment(folder) {
  const project = `${wanted('CI_API_V4_URL')}/projects/${wanted('CI_PROJECT_ID')}`;
  const headers = { 'private-token': wanted('PAPAN_TOKEN') };
  const pictures = [];
  for (const name of PICTURES) {
    const bytes = pictureFrom(join(folder, `${name}.png`));
    if (bytes === null) continue;
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), `${name}.png`);
    const { url } = await asked(`${project}/uploads`, headers, { method: 'POST', body: form });
    pictures.push(`![${name}](${url})`);
  }
  const preview = `[Unduh pratinjau situs](${wanted('CI_PROJECT_URL')}/-/jobs/${Number(wanted('JOB_SITUS'))}/artifacts/browse)`;
  const body = commentText(textFrom(join(folder, 'komentar.md'), MOST.report), pictures, preview);
  const notes = `${project}/merge_requests/${Number(wanted('CI_MERGE_REQUEST_IID'))}/notes`;
  const { id } = await asked(`${wanted('CI_API_V4_URL')}/user`, headers);
  /** @type {{ id: number, body: string, author: { id: number } }[]} */
  const known = (await asked(`${notes}?per_page=100&order_by=created_at&sort=asc`, headers)) ?? [];
  const own = known.find((one) => one.body.startsWith(MARK) && one.author.id === id);
  await asked(own ? `${notes}/${own.id}` : notes, headers, { method: own ? 'PUT' : 'POST', body: { body } });
}

const [task, folder = 'komentar'] = process.argv.slice(2);
/** @type {Record<string, (folder: string) => Promise<void>>} */
const tasks = { 'github-gambar': githubPictures, github: githubComment, gitlab: gitlabComment };
if (task !== undefined && tasks[task] !== undefined) await tasks[task](folder);
