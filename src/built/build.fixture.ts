import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pdf': 'application/pdf',
};

/** Builds the site of the given folders into a new one and gives its path. */
export async function buildSite(places: {
  readonly villages: string;
  readonly data: string;
}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'papan-'));
  const site = join(folder, 'situs');
  await promisify(execFile)(process.execPath, ['scripts/papan.ts', 'bangun', `--keluar=${site}`], {
    cwd: join(import.meta.dirname, '../..'),
    env: {
      ...process.env,
      PAPAN_VILLAGES: places.villages,
      PAPAN_DATA: places.data,
      PAPAN_INGATAN: join(folder, 'ingatan'),
    },
    maxBuffer: 1e8,
  });
  return site;
}

/** Removes a site that {@link buildSite} made, with what was written beside it. */
export async function removeSite(site: string): Promise<void> {
  await rm(dirname(site), { recursive: true, force: true });
}

/** Serves a folder as a web server would; `origin` has no trailing slash. */
export async function serveFolder(folder: string): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => void answer(folder, request.url ?? '/', response));
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  return { server, origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` };
}

async function answer(folder: string, url: string, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent(new URL(url, 'http://x').pathname);
  const file = path.endsWith('/') ? `${path}index.html` : path;
  try {
    const body = await readFile(join(folder, file));
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(body);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' });
    response.end('tidak ada');
  }
}
