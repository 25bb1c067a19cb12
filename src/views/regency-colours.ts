import type { RegencyColours } from '../model/appearance.ts';

/**
 * The regency's colour in the roles of the design: links, headings of the site and what is official. Money in, money
 * out and attention keep theirs. On paper everything stays black.
 */
export function regencyStyles({ light, dark }: RegencyColours): string {
  return [
    '@media screen {',
    `  :root { --official: ${light}; --band: ${light}; }`,
    '}',
    '@media screen and (prefers-color-scheme: dark) {',
    `  :root { --official: ${dark}; }`,
    '}',
    '',
  ].join('\n');
}
