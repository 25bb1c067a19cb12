import { isCancel, select, text } from '@clack/prompts';
import { UsageFault } from './exit.ts';

/** Questions to a person at a terminal. */
export interface Questions {
  /** One of the choices; gives its value. */
  choose(
    question: string,
    choices: readonly { readonly value: string; readonly label: string }[],
  ): Promise<string>;
  /** A text of at least one character. */
  ask(question: string, hint: string): Promise<string>;
}

/** Asks with @clack/prompts; breaking off is a wrong use of the command, nothing is written then. */
export const terminalQuestions: Questions = {
  async choose(question, choices) {
    // The library's own instructions are in English.
    const message = `${question} (tombol panah, lalu Enter)`;
    return answered(await select({ message, options: [...choices], maxItems: 12, showInstructions: false }));
  },
  async ask(question, hint) {
    const validate = (value: string | undefined) => (value?.trim() ? undefined : 'Isi dulu.');
    return answered(await text({ message: question, placeholder: hint, validate }));
  },
};

function answered(answer: string | symbol): string {
  if (isCancel(answer) || typeof answer !== 'string')
    throw new UsageFault('Dibatalkan; tidak ada yang ditulis.');
  return answer.trim();
}
