/** What an element may hold. */
export type Content = Node | string;

/**
 * An element with attributes and content; texts stay texts, so nothing of a file is ever read as HTML.
 * @example element('a', { href: '#x' }, 'Ke x')
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** A bar as the site draws it, without a track: an SVG whose length is an attribute. */
export function barElement(length: number): SVGElement {
  const bar = drawn('rect', { width: `${length}%`, height: '12' });
  return drawn('svg', { class: 'bar', width: '100%', height: '12', 'aria-hidden': 'true' }, bar);
}

/** A tick that every machine has, because it is drawn. */
export function tickElement(): SVGElement {
  const path = drawn('path', { d: 'M3 10l5 5L17 4' });
  return drawn('svg', { class: 'check-tick', width: '20', height: '20', 'aria-hidden': 'true' }, path);
}

/** Text that may break after a slash: legal names string many words together. */
export function breakable(text: string): Content[] {
  return text
    .split('/')
    .flatMap((part, at) => (at === 0 ? [part] : ['/', document.createElement('wbr'), part]));
}

function drawn(
  name: 'svg' | 'rect' | 'path',
  attributes: Readonly<Record<string, string>>,
  ...content: readonly SVGElement[]
): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** The one element of the page with an id; its absence is a fault of the page itself. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`#${id} is missing`);
  return found;
}
