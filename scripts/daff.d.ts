/** What we use of daff, which brings no types. */
declare module 'daff' {
  interface Flags {
    show_unchanged: boolean;
    unchanged_context: number;
    always_show_header: boolean;
  }
  interface Aligned {
    align(): object;
  }
  const daff: {
    readonly CompareFlags: new () => Flags;
    readonly TableView: new (rows: unknown[][]) => object;
    readonly TableDiff: new (alignment: object, flags: Flags) => { hilite(output: object): void };
    compareTables(before: object, after: object, flags: Flags): Aligned;
  };
  export default daff;
}
