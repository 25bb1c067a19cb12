import { formatRupiah, formatShort } from '../model/money.ts';
import { choiceFragment, choiceFrom, MOST_CHOSEN } from '../views/comparison-choice.ts';
import type { ComparedVillage } from '../views/comparison-data.ts';

/** Fills the form with what was prepared, and shows the villages that somebody chooses side by side. */
async function startComparison(form: HTMLFormElement): Promise<void> {
  const [documents, ...choices] = [...form.querySelectorAll('select')];
  const result = document.getElementById('hasil');
  const state = document.getElementById('keadaan');
  if (!documents || !result || !state || !form.dataset['source']) return;
  const response = await fetch(form.dataset['source']).catch(() => null);
  if (!response?.ok) {
    state.textContent = 'Data tidak dapat dimuat. Pakai tabel per kecamatan di atas.';
    return;
  }
  const villages = (await response.json()) as readonly ComparedVillage[];
  const byCode = new Map(villages.map((village) => [village.code, village]));

  /** Only villages with this document can be chosen; what was chosen stays if it can. */
  const offer = (codes: readonly string[]): void =>
    choices.forEach((select, index) => {
      const offered = villages.filter((village) => documents.value in village.documents);
      const groups = Map.groupBy(offered, (village) => village.district);
      const lists = [...groups].map(([district, members]) => {
        const group = document.createElement('optgroup');
        group.label = district;
        group.append(...members.map((village) => new Option(labelOf(village), village.code)));
        return group;
      });
      select.replaceChildren(new Option('pilih desa', ''), ...lists);
      const wanted = codes[index] ?? '';
      select.value = offered.some((village) => village.code === wanted) ? wanted : '';
    });
  const chosen = (): readonly string[] => [
    ...new Set(choices.map((select) => select.value).filter((code) => code !== '')),
  ];
  const show = (): void => {
    const found = chosen().flatMap((code) => byCode.get(code) ?? []);
    const isMixed = found.some((one) => one.isExample) && found.some((one) => !one.isExample);
    if (found.length < 2 || isMixed) {
      result.replaceChildren();
      state.textContent = isMixed
        ? 'Desa contoh dan desa sungguhan tidak dibandingkan.'
        : 'Pilih sedikitnya dua desa.';
      return;
    }
    state.textContent = `${found.length} desa. Alamat halaman ini dapat dibagikan.`;
    result.replaceChildren(tableOf(found, documents.value));
  };
  const read = (): void => {
    const { document: wanted, codes } = choiceFrom(location.hash);
    if ([...documents.options].some((option) => option.value === wanted)) documents.value = wanted;
    offer(codes);
    show();
  };

  form.addEventListener('change', (event) => {
    const codes = choices.map((select) => select.value);
    if (event.target === documents) offer(codes);
    history.replaceState(null, '', choiceFragment({ document: documents.value, codes: chosen() }));
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', read);
  form.hidden = false;
  read();
}

function labelOf(village: ComparedVillage): string {
  return village.isExample ? `${village.name} (data contoh)` : village.name;
}

const ROWS = [
  ['Uang masuk', 0, false],
  ['Uang masuk per warga', 0, true],
  ['Uang keluar', 1, false],
  ['Uang keluar per warga', 1, true],
] as const;

function tableOf(villages: readonly ComparedVillage[], key: string): HTMLElement {
  const table = document.createElement('table');
  const body = villages.flatMap((village) => {
    const group = document.createElement('tbody');
    const head = group.insertRow();
    const name = document.createElement('th');
    name.scope = 'rowgroup';
    name.colSpan = 2;
    const link = document.createElement('a');
    link.href = village.href;
    link.textContent = `${labelOf(village)}, ${village.district}`;
    name.append(link);
    head.append(name);
    for (const [label, index, isPerResident] of ROWS) {
      const row = group.insertRow();
      const title = document.createElement('th');
      title.scope = 'row';
      title.textContent = label;
      const cell = document.createElement('td');
      cell.className = 'n';
      const figure = figureOf(village, key, index, isPerResident);
      cell.textContent = figure === null ? 'belum diketahui' : formatShort(figure);
      if (figure !== null && !isPerResident) {
        const exact = document.createElement('small');
        exact.textContent = formatRupiah(figure);
        cell.append(exact);
      }
      row.append(title, cell);
    }
    return group;
  });
  table.className = 'stage';
  table.append(...body);
  return table;
}

function figureOf(
  village: ComparedVillage,
  key: string,
  index: number,
  isPerResident: boolean,
): number | null {
  const amount = village.documents[key]?.[index] ?? null;
  if (!isPerResident || amount === null) return amount;
  return village.people === null ? null : Math.round(amount / village.people);
}

const found = document.querySelector<HTMLFormElement>('form[data-compare]');
const fields = found?.querySelectorAll('select').length ?? 0;
if (found && fields === MOST_CHOSEN + 1) void startComparison(found);
