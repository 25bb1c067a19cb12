import { ABOUT } from './messages/about.ts';
import { BUDGET } from './messages/budget.ts';
import { CHARTS } from './messages/charts.ts';
import { CONTACT } from './messages/contact.ts';
import { DATA } from './messages/data.ts';
import { FRAME } from './messages/frame.ts';
import { HOME } from './messages/home.ts';
import { NAMES } from './messages/names.ts';
import { QUESTIONS } from './messages/questions.ts';

/** English of a message; two forms where it counts something, chosen by the value of `count`. */
export type English = string | { readonly one: string; readonly other: string };

/** The places of a message: `Slots<'{count} baris dari {all}'>` is `'count' | 'all'`. */
export type Slots<M extends string> = M extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Main<E> = E extends string ? E : E extends { other: infer Other extends string } ? Other : never;

/** An entry whose English has other places than its Indonesian does not compile. */
type Checked<C> = {
  readonly [M in keyof C]: Same<Slots<M & string>, Slots<Main<C[M]>>> extends true
    ? C[M]
    : `places differ in: ${M & string}`;
};

/** The parts of the catalogue; no message stands in two of them. */
export const PARTS = [ABOUT, BUDGET, CHARTS, CONTACT, DATA, FRAME, HOME, NAMES, QUESTIONS] as const;

const checked = <const C extends Readonly<Record<string, English>>>(catalogue: C & Checked<C>): C =>
  catalogue;

/** Every message of the pages that are in two languages: Indonesian, which views and components write, to English. */
export const MESSAGES = checked({
  ...ABOUT,
  ...BUDGET,
  ...CHARTS,
  ...CONTACT,
  ...DATA,
  ...FRAME,
  ...HOME,
  ...NAMES,
  ...QUESTIONS,
});

/** A message without places. */
export type PlainMessage = { [M in Message]: [Slots<M>] extends [never] ? M : never }[Message];

/** A message of the catalogue. What is not in it does not compile where it is said. */
export type Message = keyof typeof MESSAGES;
