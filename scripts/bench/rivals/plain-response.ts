/** Stands for `Response` in the doors of data files: a plain script wants the text, and only few doors give it in pieces. */
export class PlainResponse {
  readonly body: string | Uint8Array | ReadableStream<Uint8Array>;
  constructor(body: PlainResponse['body']) {
    this.body = body;
  }
}
