// Preloaded by the comparison of two builds: the clock of this process stands 400 days later, so that whatever takes
// the time from it, and not from SOURCE_DATE_EPOCH, makes another file.
const LATER = 400 * 86_400_000;
const Real = globalThis.Date;

class Later extends Real {
  /** @param {any[]} given */
  constructor(...given) {
    // @ts-expect-error Date takes nothing, a time, or its parts.
    super(...(given.length === 0 ? [Real.now() + LATER] : given));
  }
  static now() {
    return Real.now() + LATER;
  }
}
globalThis.Date = /** @type {DateConstructor} */ (/** @type {unknown} */ (Later));
