import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** A stand-in for the programming interface of GitHub or GitLab: answers from a table, keeps what was asked. */
export interface Forge {
  readonly url: string;
  readonly requests: Request[];
  /** Answers by `METHOD /path` without query; the last part may be `*`. What is not there is answered by 404. */
  readonly answers: Map<string, unknown>;
  close(): void;
}

/** Starts one on this machine. */
export async function forge(): Promise<Forge> {
  const requests: Request[] = [];
  const answers = new Map<string, unknown>();
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const path = (request.url ?? '').replace(/\?.*/, '');
    const method = request.method ?? '';
    requests.push({ method, path, body: Buffer.concat(parts).toString('latin1') });
    const answer =
      answers.get(`${method} ${path}`) ?? answers.get(`${method} ${path.replace(/[^/]+$/, '*')}`);
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? { message: 'Not Found' }));
  });
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests, answers, close: () => void server.close() };
}
