import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { PRINT_NEWS, type PrintNews } from '../../src/print/kept-files.ts';

/** Where the boards, cards and leaflets of a build came from; every file counts once. */
export interface PrintTally {
  /** Kept by an earlier build. */
  readonly diambil: number;
  readonly dibuat: number;
  /** Of those made: the kept file was torn or another's. */
  readonly rusak: number;
  /** Of those made: could not be kept for the next time. */
  readonly tidak_tersimpan: number;
}

/**
 * Does some work in this process and counts the prints that it asks for. A page asks for the size of a file and the file
 * itself follows: only the first of both tells where it came from.
 */
export async function countedPrints<T>(
  work: () => Promise<T>,
): Promise<{ readonly done: T; readonly cetakan: PrintTally; readonly asked: ReadonlySet<string> }> {
  const first = new Map<string, PrintNews>();
  const hear = (message: unknown): void => {
    const news = message as PrintNews;
    if (!first.has(news.file)) first.set(news.file, news);
  };
  subscribe(PRINT_NEWS, hear);
  try {
    const done = await work();
    const all = [...first.values()];
    const count = (is: (news: PrintNews) => boolean): number => all.filter(is).length;
    return {
      done,
      asked: new Set(first.keys()),
      cetakan: {
        diambil: count(({ came }) => came === 'kept'),
        dibuat: count(({ came }) => came === 'made'),
        rusak: count(({ wasBroken }) => wasBroken),
        tidak_tersimpan: count(({ isLost }) => isLost),
      },
    };
  } finally {
    unsubscribe(PRINT_NEWS, hear);
  }
}
