/**
 * What compiled `.astro` components ask of `astro/compiler-runtime`, as a plain script would have it: strings that are
 * joined at once, no streams, no promises. What our components do not use is not here, and a component that begins to
 * use it fails to be bundled.
 */

/** Text that is HTML already; every other text is escaped where it stands. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What one page knows while it is drawn; the compiler calls it `$$result`. */
export interface Drawing {
  /** Stylesheets and content policy, which stand at the end of `<head>`. */
  readonly head: string;
  /** The element of every client script by its id. */
  readonly scripts: Pick<ReadonlyMap<string, string>, 'get'>;
  /** Scripts that the page has already. */
  readonly placed: Set<string>;
  /** `Astro` for one component. */
  readonly createAstro: (props: Props, slots: Slots) => Record<string, unknown>;
}

export type Props = Readonly<Record<string, unknown>>;
export type Slot = (drawing: Drawing) => unknown;
export type Slots = Readonly<Record<string, Slot>>;
/** A component; only that of a page may wait for something. */
export type Component = (drawing: Drawing, props: Props, slots: Slots) => Markup | Promise<Markup>;

const NOTHING = new Markup('');
const SPECIAL = /[&<>'"]/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};
const BOOLEAN =
  /^(?:allowfullscreen|async|autofocus|autoplay|checked|controls|default|defer|disabled|disablepictureinpicture|disableremoteplayback|formnovalidate|inert|loop|muted|nomodule|novalidate|open|playsinline|readonly|required|reversed|scoped|seamless|selected|itemscope)$/i;
/** Attributes that are told by their name alone where their value is `true`, and left out where it is `false`. */
const BOOLEAN_IF_BOOLEAN: ReadonlySet<string> = new Set(['download', 'hidden']);
/** Attributes that need more than their value; found out once for each name. */
const KINDS = new Map<string, 'ordinary' | 'boolean' | 'either' | 'classes'>();

export const Fragment: unique symbol = Symbol('fragment');

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[&<>'"]/g, (sign) => ENTITIES[sign] ?? sign) : text;
}

/** Text of whatever stands between braces. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return escaped(value);
  if (value instanceof Markup) return value.text;
  if (value === null || value === undefined || value === false || Number.isNaN(value)) return '';
  if (Array.isArray(value)) {
    let text = '';
    for (const one of value) text += textOf(one);
    return text;
  }
  if (typeof value === 'number' || value === true) return String(value);
  throw new TypeError(`a plain script draws no ${Object.prototype.toString.call(value)}`);
}

export function render(strings: readonly string[], ...values: readonly unknown[]): Markup {
  let text = strings[0] ?? '';
  for (let index = 0; index < values.length; index += 1)
    text += textOf(values[index]) + (strings[index + 1] ?? '');
  return new Markup(text);
}

function attributeText(value: unknown): string {
  const text = String(value);
  return text.includes('&') || text.includes('"')
    ? text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
    : text;
}

export function kindOf(name: string): 'ordinary' | 'boolean' | 'either' | 'classes' {
  let kind = KINDS.get(name);
  if (kind === undefined) {
    if (!/^[\w:-]+$/.test(name) || /^(?:style|className|set:.*|popover)$/.test(name))
      throw new TypeError(`a plain script writes no attribute "${name}"`);
    if (name === 'class:list') kind = 'classes';
    else if (BOOLEAN_IF_BOOLEAN.has(name)) kind = 'either';
    else kind = BOOLEAN.test(name) ? 'boolean' : 'ordinary';
    KINDS.set(name, kind);
  }
  return kind;
}

export function addAttribute(value: unknown, name: string): Markup {
  if (value === null || value === undefined) return NOTHING;
  const kind = kindOf(name);
  if (kind === 'classes') {
    const list = attributeText(classes(value));
    return list === '' ? NOTHING : new Markup(` class="${list}"`);
  }
  if (kind === 'boolean' || (kind === 'either' && typeof value === 'boolean'))
    return value ? new Markup(` ${name}`) : NOTHING;
  return new Markup(value === '' ? ` ${name}` : ` ${name}="${attributeText(value)}"`);
}

/** Classes by text, list, or object of those that hold. */
function classes(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return value
      .map(classes)
      .filter((one) => one !== '')
      .join(' ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([, holds]) => Boolean(holds))
      .map(([name]) => name)
      .join(' ');
  return value === null || value === undefined || typeof value === 'boolean' ? '' : String(value);
}

export function spreadAttributes(values: Props): Markup {
  let text = '';
  for (const name of Object.keys(values)) text += addAttribute(values[name], name).text;
  return new Markup(text);
}

export function renderComponent(
  drawing: Drawing,
  name: string,
  component: Component | typeof Fragment,
  props: Props,
  slots: Slots = {},
): unknown {
  if (component === Fragment) return slots['default']?.(drawing);
  const drawn = component(drawing, props, slots);
  if (drawn instanceof Markup) return drawn;
  throw new TypeError(`${name} waits for something; only a page may`);
}

export function renderSlot(drawing: Drawing, slot: Slot | undefined, otherwise?: Slot): unknown {
  return (slot ?? otherwise)?.(drawing);
}

export function renderHead({ head }: Drawing): Markup {
  return new Markup(head);
}

/** Components outside of a page would place their styles here; ours have none. */
export function maybeRenderHead(): Markup {
  return NOTHING;
}

/** A client script stands once in a page, where it is first asked for. */
export function renderScript({ scripts, placed }: Drawing, id: string): Markup {
  if (placed.has(id)) return NOTHING;
  placed.add(id);
  const element = scripts.get(id);
  if (element === undefined) throw new Error(`no page of ours showed the script ${id}`);
  return new Markup(element);
}

export function unescapeHTML(value: unknown): Markup {
  return new Markup(String(value));
}

export function createAstro(): undefined {
  return undefined;
}

export function createComponent(component: Component): Component {
  return component;
}
