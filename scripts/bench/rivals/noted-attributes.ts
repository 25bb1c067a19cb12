import { addAttribute, type Markup } from './markup.ts';

/** How attributes stood that had no text at least once, each by `<path>#<number>` in the compiled text. */
export const lacking = new Map<string, 'left out' | 'name alone'>();

/** Writes an attribute as the plain rival does, and notes where it has no value: a template needs a condition there. */
export function addAttributeAt(site: string): (value: unknown, name: string) => Markup {
  return (value, name) => {
    const isNone = value === null || value === undefined;
    if (isNone || value === '') {
      const stood = isNone ? 'left out' : 'name alone';
      if ((lacking.get(site) ?? stood) !== stood)
        throw new Error(`${site}: ${name} stands in two ways without text`);
      lacking.set(site, stood);
    }
    return addAttribute(value, name);
  };
}

/** Compiled text whose attributes are noted. */
export function withNotedAttributes(path: string, code: string): string {
  let number = 0;
  const text = code.replace(
    /\$\$addAttribute\(/g,
    () => `$$addAttributeAt(${JSON.stringify(`${path}#${number++}`)})(`,
  );
  return `import { addAttributeAt as $$addAttributeAt } from ${JSON.stringify(import.meta.filename)};\n${text}`;
}
