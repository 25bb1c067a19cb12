/** Stands for `Response` in the doors of data files: a plain script has no use for streams, it wants the text. */
export class PlainResponse {
  readonly body: string | Uint8Array;
  constructor(body: string | Uint8Array) {
    this.body = body;
  }
}
