import { DOCUMENT_KINDS } from '../model/budget.ts';
import { documentElement, groupElement, previewElement } from './check-drawing.ts';
import { editElements } from './check-edit.ts';
import type { Answer } from './check-message.ts';
import { check, prepare, type NoAnswer } from './check-run.ts';
import { byId, element } from './elements.ts';

/** Largest file that is read at all, in bytes. */
const LARGEST = 30_000_000;

const NO_ANSWER: Readonly<Record<NoAnswer | 'besar', string>> = {
  lama: 'Pemeriksaan dihentikan karena terlalu lama. Simpan hanya tabel anggaran dalam berkas sendiri, lalu coba lagi.',
  gangguan: 'Pemeriksaan berhenti karena gangguan. Muat ulang halaman ini, lalu coba lagi.',
  besar:
    'Berkas ini lebih besar dari 30 MB. Simpan hanya tabel anggaran dalam berkas sendiri, lalu coba lagi.',
};

const input = byId('berkas', HTMLInputElement);
const kind = byId('jenis', HTMLSelectElement);
const year = byId('tahun', HTMLInputElement);
const village = byId('desa', HTMLSelectElement);
const drop = byId('letak', HTMLElement);
const state = byId('jawaban', HTMLElement);
const result = byId('hasil', HTMLElement);

/** Corrections of the chosen file, by cell. */
let edits: Record<string, string> = {};
/** The file that was chosen last, to be checked again when something else is said about it. */
let chosen: File | null = null;

byId('periksa', HTMLElement).hidden = false;
input.addEventListener('change', () => choose(input.files?.[0]));
for (const field of [kind, year, village])
  field.addEventListener('change', () => choose(chosen ?? undefined));
for (const sign of ['pointerdown', 'keydown', 'dragenter'])
  drop.addEventListener(sign, prepare, { once: true });
drop.addEventListener('dragover', (event) => event.preventDefault());
drop.addEventListener('drop', (event) => {
  event.preventDefault();
  choose(event.dataTransfer?.files[0]);
});

function choose(file: File | undefined): void {
  if (file === undefined) return;
  if (file !== chosen) edits = {};
  chosen = file;
  void answer(file);
}

async function answer(file: File): Promise<void> {
  result.replaceChildren();
  if (file.size > LARGEST) return void (state.textContent = NO_ANSWER.besar);
  state.textContent = `Memeriksa ${file.name} …`;
  const content = new Uint8Array(await file.arrayBuffer());
  const given = await check({
    name: file.name,
    content,
    edits,
    kind: DOCUMENT_KINDS.find((known) => known === kind.value) ?? null,
    year: /^20\d\d$/.test(year.value) ? Number(year.value) : null,
    village: village.value === '' ? null : (village.value.split('/').at(-1) ?? null),
  });
  if (file !== chosen) return;
  if (typeof given === 'string') return void (state.textContent = NO_ANSWER[given]);
  draw(given, file.name);
}

function draw(given: Answer, name: string): void {
  state.textContent = `${given.sentence}.`;
  state.className = given.isGood ? 'check-answer check-good' : 'check-answer';
  const help = drop.dataset['help'] ?? '';
  const notes = [`${name}. ${given.recognised}`, ...given.passed];
  result.replaceChildren(
    element('p', { class: 'small soft' }, notes.join(' ')),
    ...(given.groups.length > 0 ? [element('h2', {}, 'Yang ditemukan')] : []),
    ...given.groups.map((group) => groupElement(group, help)),
    ...editElements(given.cells, edits, (changed) => {
      edits = changed;
      choose(chosen ?? undefined);
    }),
    ...(given.documents.length > 0 ? [element('h2', {}, 'Jumlah')] : []),
    ...given.documents.map(documentElement),
    ...uploadLink(),
    ...(given.previews.length > 0 ? [element('h2', {}, 'Begini halamannya nanti')] : []),
    ...given.previews.map(previewElement),
  );
  result.dataset['laporan'] = JSON.stringify(given.report);
}

/** The upload page of the repository, where village and year are told. */
function uploadLink(): HTMLElement[] {
  const repository = drop.dataset['repository'] ?? '';
  if (repository === '' || village.value === '' || !/^20\d\d$/.test(year.value)) return [];
  const href = `${repository}/upload/main/villages/${village.value}/${year.value}`;
  return [
    element(
      'p',
      {},
      element('a', { class: 'button', href }, `Buka tempat unggah ${village.value}/${year.value}`),
    ),
  ];
}
