/** Characters that are sent together. */
const TOGETHER = 250_000;

/** A text that is made piece by piece while it is sent, so that what tells of a whole country is never held. */
export function textStream(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const batches = batched(pieces);
  return new ReadableStream({
    pull(controller) {
      const { value, done } = batches.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

function* batched(pieces: Iterable<string>): Generator<string, undefined> {
  let batch: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    batch.push(piece);
    length += piece.length;
    if (length < TOGETHER) continue;
    yield batch.join('');
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch.join('');
}
