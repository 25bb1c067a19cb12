import { foldText } from '../model/reference.ts';

/** Most villages shown at once; the list of the kecamatan holds the others. */
export const MOST = 12;

interface Place {
  readonly link: HTMLAnchorElement;
  readonly district: string;
  /** Folded name, then folded kecamatan. */
  readonly text: string;
}

/** Turns the list of the page into type-to-find: the same links, found by name and told apart by kecamatan. */
export function startFinder(): void {
  const finder = document.querySelector<HTMLElement>('[data-finder]');
  const input = finder?.querySelector('input');
  const list = finder?.querySelector('ul');
  const count = finder?.querySelector('[data-count]');
  if (!finder || !input || !list || !count) return;
  const places = placesOf(document);
  finder.hidden = false;
  input.addEventListener('input', () => {
    const found = matches(places, input.value);
    list.replaceChildren(...found.slice(0, MOST).map(entryOf));
    count.textContent = input.value.trim() === '' ? '' : countText(finder.dataset, found.length);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') list.querySelector('a')?.click();
  });
}

function placesOf(page: Document): readonly Place[] {
  return [...page.querySelectorAll<HTMLElement>('[data-district]')].flatMap((section) => {
    const district = section.dataset['district'] ?? '';
    return [...section.querySelectorAll<HTMLAnchorElement>('li > a')].map((link) => ({
      link,
      district,
      text: `${foldText(link.text)} ${foldText(district)}`,
    }));
  });
}

/** Every word must begin a word of the name or the kecamatan; names that begin with the first word come first. */
function matches(places: readonly Place[], written: string): readonly Place[] {
  const words = foldText(written).split(' ');
  if (words[0] === '') return [];
  const found = places.filter(({ text }) => words.every((word) => ` ${text}`.includes(` ${word}`)));
  const begins = ({ text }: Place): number => (text.startsWith(words[0] ?? '') ? 0 : 1);
  return found.toSorted((left, right) => begins(left) - begins(right));
}

function entryOf({ link, district }: Place): HTMLLIElement {
  const item = document.createElement('li');
  const copy = document.createElement('a');
  copy.href = link.href;
  copy.textContent = link.text;
  const place = document.createElement('small');
  place.textContent = district;
  item.append(copy, place);
  return item;
}

/** The words are those of the page. */
function countText({ found = '', first = '', none = '' }: DOMStringMap, count: number): string {
  return count === 0 ? none : `${found} ${count}${count > MOST ? first : ''}.`;
}
