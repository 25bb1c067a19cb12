import { MOST_CHOSEN, type Choice } from '../views/comparison-choice.ts';
import { comparisonKey, type ComparedVillage } from '../views/comparison-data.ts';
import type { ComparedKind } from '../views/peers.ts';
import { byId, element } from './elements.ts';

/** The fields of the form as they stand on the page. */
interface Fields {
  readonly byVillages: HTMLInputElement;
  readonly byYears: HTMLInputElement;
  readonly document: HTMLSelectElement;
  readonly villages: readonly HTMLSelectElement[];
  readonly village: HTMLSelectElement;
  readonly kind: HTMLSelectElement;
  readonly years: HTMLElement;
  readonly measure: HTMLSelectElement;
}

/** The form of a comparison: reads a choice from its fields, and shows one in them. */
export function comparisonForm(form: HTMLFormElement, villages: readonly ComparedVillage[]) {
  const fields: Fields = {
    byVillages: byId('cara-desa', HTMLInputElement),
    byYears: byId('cara-tahun', HTMLInputElement),
    document: byId('dokumen', HTMLSelectElement),
    villages: [...form.querySelectorAll<HTMLSelectElement>('[data-village]')],
    village: byId('satu-desa', HTMLSelectElement),
    kind: byId('jenis', HTMLSelectElement),
    years: byId('tahun', HTMLElement),
    measure: byId('ukuran', HTMLSelectElement),
  };
  return {
    read: (): Choice => read(fields),
    show: (choice: Choice): void => show(fields, choice, villages),
  };
}

function read(fields: Fields): Choice {
  const isPerResident = fields.measure.value === 'warga';
  if (!fields.byYears.checked)
    return {
      by: 'villages',
      document: fields.document.value,
      codes: [...new Set(fields.villages.map(({ value }) => value).filter((code) => code !== ''))],
      isPerResident,
    };
  return {
    by: 'years',
    kind: fields.kind.value as ComparedKind,
    code: fields.village.value,
    years: boxesOf(fields)
      .filter((box) => box.checked)
      .map(({ value }) => Number(value)),
    isPerResident,
  };
}

/** Only what can be compared is offered; what was chosen stays where it still can. */
function show(fields: Fields, choice: Choice, villages: readonly ComparedVillage[]): void {
  const isByYears = choice.by === 'years';
  fields.byYears.checked = isByYears;
  fields.byVillages.checked = !isByYears;
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]'))
    part.hidden = (part.dataset['part'] === 'tahun') !== isByYears;
  fields.measure.value = choice.isPerResident ? 'warga' : 'seluruhnya';
  if (choice.by === 'villages') {
    if ([...fields.document.options].some(({ value }) => value === choice.document))
      fields.document.value = choice.document;
    const offered = villages.filter((village) => fields.document.value in village.documents);
    fields.villages.forEach((select, index) => offer(select, offered, choice.codes[index] ?? ''));
    return;
  }
  if ([...fields.kind.options].some(({ value }) => value === choice.kind)) fields.kind.value = choice.kind;
  const kind = fields.kind.value as ComparedKind;
  offer(
    fields.village,
    villages.filter((village) => yearsOf(village, kind).length > 1),
    choice.code,
  );
  const village = villages.find(({ code }) => code === fields.village.value);
  showYears(fields, village ? yearsOf(village, kind) : [], choice.years);
}

/** The years of which a village has a comparable document, oldest first. */
export function yearsOf(village: ComparedVillage, kind: ComparedKind): readonly number[] {
  const beginning = comparisonKey(kind, 0).slice(0, -1);
  return Object.keys(village.documents)
    .filter((key) => key.startsWith(beginning))
    .map((key) => Number(key.slice(beginning.length)))
    .toSorted((a, b) => a - b);
}

/** The newest years are ticked where none is chosen; more than {@link MOST_CHOSEN} cannot be. */
function showYears(fields: Fields, years: readonly number[], wanted: readonly number[]): void {
  const fitting = wanted.filter((year) => years.includes(year));
  const ticked = fitting.length > 0 ? fitting : years.slice(-MOST_CHOSEN);
  // Boxes that stand already stay: whoever works with the keyboard is on one of them.
  if (
    boxesOf(fields)
      .map(({ value }) => value)
      .join() !== years.join()
  ) {
    const labels = years.map((year) =>
      element(
        'label',
        { class: 'tick-label' },
        element('input', { type: 'checkbox', value: String(year) }),
        String(year),
      ),
    );
    fields.years.replaceChildren(element('legend', {}, 'Tahun'), ...labels);
  }
  for (const box of boxesOf(fields)) {
    box.checked = ticked.includes(Number(box.value));
    box.disabled = !box.checked && ticked.length >= MOST_CHOSEN;
  }
  fields.years.hidden = years.length === 0;
}

function boxesOf({ years }: Fields): readonly HTMLInputElement[] {
  return [...years.querySelectorAll('input')];
}

function offer(select: HTMLSelectElement, offered: readonly ComparedVillage[], wanted: string): void {
  const groups = [...Map.groupBy(offered, ({ district }) => district)].map(([label, members]) =>
    element(
      'optgroup',
      { label },
      ...members.map(
        ({ code, name, isExample }) => new Option(isExample ? `${name} (data contoh)` : name, code),
      ),
    ),
  );
  select.replaceChildren(new Option('pilih desa', ''), ...groups);
  select.value = offered.some(({ code }) => code === wanted) ? wanted : '';
}
