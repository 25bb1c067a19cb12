/** A code without the dots at its end; at one look from behind, because `/\.+$/` takes the square of a cell full of dots. */
export function withoutTrailingDots(code: string): string {
  let end = code.length;
  while (code[end - 1] === '.') end -= 1;
  return code.slice(0, end);
}

/** A text of several lines as one, without the spaces around each. */
export function oneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}
