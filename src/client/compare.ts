import { choiceFragment, choiceFrom, type Choice } from '../views/comparison-choice.ts';
import type { ComparedVillage } from '../views/comparison-data.ts';
import { comparisonResult } from '../views/comparison-result.ts';
import { comparisonForm } from './compare-form.ts';
import { resultElements } from './compare-result.ts';
import { byId } from './elements.ts';

/** Makes the form of the page work with what was prepared, and shows what somebody chooses side by side. */
async function startComparison(form: HTMLFormElement): Promise<void> {
  const result = byId('hasil', HTMLElement);
  const state = byId('keadaan', HTMLElement);
  const { source = '', explore = '' } = form.dataset;
  const response = await fetch(source).catch(() => null);
  if (!response?.ok) {
    state.textContent = 'Data tidak dapat dimuat. Pakai tabel per kecamatan di atas.';
    return;
  }
  const villages = (await response.json()) as readonly ComparedVillage[];
  const fields = comparisonForm(form, villages);
  const documentNames = new Map(
    [...form.querySelectorAll<HTMLOptionElement>('#dokumen option, #jenis option')].map((option) => [
      option.value,
      option.text,
    ]),
  );
  const show = (choice: Choice): void => {
    fields.show(choice);
    const found = comparisonResult(fields.read(), villages, documentNames);
    const wasDrawn = result.querySelector('canvas') !== null;
    state.textContent = found.state;
    result.replaceChildren(...resultElements(found, explore));
    // Whoever has opened the chart keeps it through the next choice.
    if (wasDrawn) result.querySelector<HTMLButtonElement>('figure button')?.click();
  };
  form.addEventListener('change', () => {
    show(fields.read());
    history.replaceState(null, '', choiceFragment(fields.read()));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => show(choiceFrom(location.hash)));
  form.hidden = false;
  show(choiceFrom(location.hash));
}

const found = document.querySelector<HTMLFormElement>('form[data-compare]');
if (found) void startComparison(found);
