import type { Mark, Tone } from './print-types.ts';

/** What each colour becomes on a black-and-white copier: no grey behind letters that a copy would swallow. */
const LETTERS: Partial<Record<Tone, Tone>> = { paper: 'ink', soft: 'soft' };
const AREAS: Partial<Record<Tone, Tone>> = {
  official: 'ink',
  paper: 'grey',
  alert: 'grey',
  track: 'grey',
  in: 'soft',
  out: 'soft',
};

/** The marks in black alone. */
export function inBlack(marks: readonly Mark[]): readonly Mark[] {
  return marks.map((mark) => {
    if (mark.kind === 'text') return { ...mark, tone: LETTERS[mark.tone] ?? mark.tone };
    if (mark.kind === 'area') return { ...mark, tone: AREAS[mark.tone] ?? mark.tone };
    return mark;
  });
}
