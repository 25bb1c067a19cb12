import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** What the thread is told at its start. */
export interface WriterSettings {
  /** Folder of the site. */
  readonly folder: string;
  /** Base path of the site. */
  readonly base: string;
}

/** A file of the site, or a part of one. */
export interface ToWrite {
  /** Its path within the folder. */
  readonly file: string;
  /** Its address if it is a page, base path included; `null` for every other file. */
  readonly address: string | null;
  /** Whether it goes on where the same file was handed over before. */
  readonly isMore: boolean;
  /** All of its own buffer, which is handed over. */
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What the thread tells. */
export interface WriterSays {
  /** How many lots of files it has written so far. */
  readonly written: number;
  /** At the end: the distinct content policies of the pages. */
  readonly policies?: ReadonlySet<string>;
}

/** Files are handed over by so many bytes or so many of them: to wake a thread for each takes longer than to write it. */
const BYTES_AT_ONCE = 1_000_000;
const FILES_AT_ONCE = 32;
/** So many lots may wait for the thread: beyond them they would only take memory. */
const WAITING = 2;

/** Bytes of a file beside which nothing else is drawn: a page of a whole country takes ten times its size. */
const LARGE = 4_000_000;

/** Writes the files of a site in a thread of its own, which also links the terms of pages. */
export interface PageWriter extends AsyncDisposable {
  /**
   * Hands a file over; waits where many are waiting.
   * @throws why an earlier one could not be written
   */
  readonly write: (one: ToWrite) => Promise<void>;
  /** Waits until everything is written; the distinct content policies of the pages. */
  readonly finished: () => Promise<ReadonlySet<string>>;
}

/** @param settings where the site stands */
export function pageWriter(settings: WriterSettings): PageWriter {
  const thread = new Worker(new URL('writer-thread.ts', import.meta.url), { workerData: settings });
  let lot: ToWrite[] = [];
  let bytes = 0;
  let handed = 0;
  let said: WriterSays = { written: 0 };
  thread.on('message', (message: WriterSays) => void (said = message));
  const failed = new Promise<never>((_, reject) => void thread.once('error', reject));
  // It is told to whoever waits next.
  failed.catch(() => undefined);
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await Promise.race([once(thread, 'message'), failed]);
  };
  const handOver = (): void => {
    const buffers = lot.map(({ body }) => body.buffer);
    thread.postMessage(lot, buffers);
    [lot, bytes, handed] = [[], 0, handed + 1];
  };
  return {
    write: (one) => {
      lot.push(one);
      bytes += one.body.length;
      if (bytes >= BYTES_AT_ONCE || lot.length >= FILES_AT_ONCE) handOver();
      const waiting = one.body.length > LARGE ? 0 : WAITING;
      return until(() => handed - said.written <= waiting);
    },
    finished: async () => {
      handOver();
      thread.postMessage(null);
      await until(() => said.policies !== undefined);
      return said.policies ?? new Set();
    },
    [Symbol.asyncDispose]: async () => void (await thread.terminate()),
  };
}
