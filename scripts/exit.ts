/** Exit codes of every command. */
export const EXIT = { good: 0, dataFaults: 1, wrongUsage: 2, systemFault: 3 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** The command line cannot be followed; its message is for the person who typed it. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault';
}
