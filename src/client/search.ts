import MiniSearch from 'minisearch';
import { formatShort } from '../model/money.ts';
import { partFor } from '../views/search-choice.ts';
import { foldedWords, searchWords, type SearchEntry, type SearchGuide } from '../views/search-index.ts';

/** More than this nobody reads on a phone. */
const SHOWN = 30;

interface Part {
  readonly entries: readonly SearchEntry[];
  readonly index: MiniSearch;
}

/** Makes the search field of a page work; `data-guide` and `data-parts` of the form say where the parts lie. */
export async function startSearch(form: HTMLFormElement): Promise<void> {
  const field = form.querySelector('input');
  const list = document.getElementById('hasil');
  const state = document.getElementById('keadaan');
  const { guide: guideHref, parts } = form.dataset;
  if (!field || !list || !state || !guideHref || !parts) return;
  const loaded = new Map<number, Promise<Part>>();
  let guide: SearchGuide;
  let newest = 0;

  const search = async (): Promise<void> => {
    const turn = (newest += 1);
    const query = field.value;
    const part = partFor(query, guide);
    if (part === null) return show([], query.trim() === '' ? '' : 'Ketik satu kata, sedikitnya tiga huruf.');
    const [, number, , isCut] = part;
    if (!loaded.has(number)) loaded.set(number, partOf(`${parts}${number}.json`, guide));
    const { entries, index } = await (loaded.get(number) as Promise<Part>);
    // Somebody who types fast gets the answer to the last word only.
    if (turn !== newest) return;
    const found = index
      .search(searchWords(query).join(' '))
      .map(({ id }) => entries[id as number] as SearchEntry);
    show(found, stateOf(found.length, isCut));
  };
  const show = (found: readonly SearchEntry[], words: string): void => {
    state.textContent = words;
    list.replaceChildren(...found.slice(0, SHOWN).map((entry) => itemOf(entry, guide)));
  };
  const run = (): void =>
    void search().catch(() => show([], 'Pencarian tidak dapat dimuat. Pilih kecamatan di bawah.'));

  state.textContent = 'Memuat daftar …';
  try {
    guide = await jsonOf<SearchGuide>(guideHref);
  } catch {
    state.textContent = 'Pencarian tidak dapat dimuat. Pilih kecamatan di bawah.';
    return;
  }
  state.textContent = '';
  form.addEventListener('submit', run);
  field.addEventListener('input', run);
  run();
}

async function jsonOf<T>(href: string): Promise<T> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return (await response.json()) as T;
}

async function partOf(href: string, { villages }: SearchGuide): Promise<Part> {
  const entries = await jsonOf<readonly SearchEntry[]>(href);
  const index = new MiniSearch({
    fields: ['label', 'place', 'village'],
    processTerm: (term) => foldedWords(term).join('') || null,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
      boost: { label: 2 },
    },
  });
  index.addAll(
    entries.map(([label, place, , village], id) => ({
      id,
      label,
      place,
      village: `${villages[village]?.[0]} ${villages[village]?.[1]}`,
    })),
  );
  return { entries, index };
}

function stateOf(count: number, isCut: boolean): string {
  const cut = isCut ? ' Kata ini ada di banyak desa: hanya yang terbesar yang dicari. Tambah satu kata.' : '';
  if (count === 0) return `Tidak ada kegiatan yang cocok.${cut}`;
  const shown = count > SHOWN ? `, ${SHOWN} pertama ditampilkan` : '';
  return `${count} kegiatan ditemukan${shown}.${cut}`;
}

function itemOf(
  [label, place, amount, village, line]: SearchEntry,
  { villages }: SearchGuide,
): HTMLLIElement {
  const [name = '', district = '', href = '', year = 0, isExample = false] = villages[village] ?? [];
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${href}#${line}`;
  // Names of the law are joined by strokes, after which a line may end.
  for (const part of label.split(/(?<=\/)/)) link.append(part, document.createElement('wbr'));
  const facts = document.createElement('span');
  facts.className = 'small soft';
  facts.textContent = [
    isExample ? 'data contoh' : '',
    `Desa ${name}, ${district}, ${year}`,
    place,
    amount === null ? 'belum disajikan' : formatShort(amount),
  ]
    .filter((text) => text !== '')
    .join(' · ');
  item.append(link, facts);
  return item;
}
