import type { Answer, CheckRequest, ReferenceLists } from './check-message.ts';

declare global {
  interface Window {
    /** Set by `kerja.js`. */
    papanKerja?: Parcel;
  }
}

/** The worker as text, and the lists that it asks. */
interface Parcel {
  readonly program: string;
  readonly acuan: ReferenceLists;
}

/** How long a check may take, in milliseconds. */
const PATIENCE = 30_000;

/** Where this script lies; `kerja.js` lies beside it. Known only while the script first runs. */
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

/** Why there is no answer. */
export type NoAnswer = 'lama' | 'gangguan' | 'luring';

let running: Worker | null = null;

/** Checks a file in a worker of its own; a check that is still running is ended first. */
export async function check(request: Omit<CheckRequest, 'lists'>): Promise<Answer | NoAnswer> {
  running?.terminate();
  const parcel = await parcelOf();
  if (parcel === null) return 'luring';
  const address = URL.createObjectURL(new Blob([parcel.program], { type: 'text/javascript' }));
  const worker = new Worker(address);
  running = worker;
  const answer = await answerFrom(worker, { ...request, lists: parcel.acuan });
  worker.terminate();
  URL.revokeObjectURL(address);
  return answer;
}

function answerFrom(worker: Worker, request: CheckRequest): Promise<Answer | NoAnswer> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('lama'), PATIENCE);
    const settle = (answer: Answer | NoAnswer) => {
      clearTimeout(timer);
      resolve(answer);
    };
    worker.addEventListener('message', (event: MessageEvent<Answer | null>) =>
      settle(event.data ?? 'gangguan'),
    );
    worker.addEventListener('error', () => settle('gangguan'));
    worker.postMessage(request);
  });
}

/** Loads what a check needs as soon as somebody reaches for a file: the answer is then ready sooner. */
export function prepare(): void {
  void parcelOf();
}

let loading: Promise<Parcel | null> | null = null;

/** `kerja.js` is a script like any other, because the page may not fetch. It is loaded once, with the first file; a saved page has it inside. */
function parcelOf(): Promise<Parcel | null> {
  if (window.papanKerja !== undefined) return Promise.resolve(window.papanKerja);
  loading ??= new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = new URL('kerja.js', own).href;
    script.addEventListener('load', () => resolve(window.papanKerja ?? null));
    script.addEventListener('error', () => {
      loading = null;
      resolve(null);
    });
    document.head.append(script);
  });
  return loading;
}
