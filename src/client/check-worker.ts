import { inspect } from '../inspection.ts';
import type { ReferenceBook } from '../model/reference.ts';
import { readersOf } from '../pipeline/readers.ts';
import { answerOf } from './check-answer.ts';
import type { Answer, CheckRequest, ReferenceLists } from './check-message.ts';
import { previewsOf } from './check-preview.ts';

/** The worker of `/periksa/`: the very pipeline of the build, away from the page. */
self.addEventListener('message', (event: MessageEvent<CheckRequest>) => {
  void check(event.data).then(
    (answer) => self.postMessage(answer),
    () => self.postMessage(null),
  );
});

async function check(request: CheckRequest): Promise<Answer> {
  const { name, content, kind, year, village } = request;
  const edits = new Map(Object.entries(request.edits));
  const readers = readersOf(bookFrom(request.lists));
  const file = { name, file: name, sha256: '', bytes: content.length, content };
  const inspection = await inspect(file, { kind, year, village, edits }, readers);
  return {
    ...answerOf(inspection),
    previews: previewsOf(inspection, readers.reference, request.villageName),
  };
}

/** The lists as the maps and sets that the pipeline asks. */
function bookFrom(lists: ReferenceLists): ReferenceBook {
  const entries = Object.entries(lists).map(([name, value]) => {
    if (name === 'regencies') return [name, new Set(value as string[])];
    return [name, Array.isArray(value) ? new Map(value as [string, unknown][]) : value];
  });
  return Object.fromEntries(entries) as ReferenceBook;
}
