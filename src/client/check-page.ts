import { DOCUMENT_KINDS } from '../model/budget.ts';
import { documentElement, groupElement, previewElement } from './check-drawing.ts';
import { editElements } from './check-edit.ts';
import type { Answer } from './check-message.ts';
import { check, prepare, type NoAnswer } from './check-run.ts';
import { uploadElements } from './check-upload.ts';
import { folderNamed, toldVillage } from './check-village.ts';
import { byId, element, tickElement } from './elements.ts';

/** Largest file that is read at all, in bytes. */
const LARGEST = 30_000_000;

const NO_ANSWER: Readonly<Record<NoAnswer | 'besar' | 'hilang', string>> = {
  lama: 'Pemeriksaan dihentikan karena terlalu lama. Simpan hanya tabel anggaran dalam berkas sendiri, lalu coba lagi.',
  gangguan: 'Pemeriksaan berhenti karena gangguan. Muat ulang halaman ini, lalu coba lagi.',
  luring:
    'Program pemeriksa belum terunduh. Sambungkan internet sekali, lalu pilih lagi. Atau pakai halaman yang disimpan.',
  besar:
    'Berkas ini lebih besar dari 30 MB. Simpan hanya tabel anggaran dalam berkas sendiri, lalu coba lagi.',
  hilang: 'Berkas ini tidak dapat dibuka. Tutup dahulu di Excel, lalu pilih lagi.',
};

const input = byId('berkas', HTMLInputElement);
const kind = byId('jenis', HTMLSelectElement);
const year = byId('tahun', HTMLInputElement);
const village = byId('desa', HTMLElement);
const drop = byId('letak', HTMLElement);
const state = byId('jawaban', HTMLElement);
const result = byId('hasil', HTMLElement);

/** Corrections of the chosen file, by cell. */
let edits: Record<string, string> = {};
/** The file that was chosen last, to be checked again when something else is said about it. */
let chosen: File | null = null;
/** Counts the checks: only the newest may answer. */
let latest = 0;

byId('periksa', HTMLElement).hidden = false;
input.addEventListener('change', () => choose(input.files?.[0]));
for (const field of [kind, year, village])
  field.addEventListener('change', () => choose(chosen ?? undefined));
for (const sign of ['pointerdown', 'keydown', 'dragenter'])
  drop.addEventListener(sign, prepare, { once: true });
// A file that misses the box would otherwise replace the page.
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
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
  const own = (latest += 1);
  result.replaceChildren();
  say(`Memeriksa ${file.name} …`);
  const content = file.size > LARGEST ? 'besar' : await contentOf(file);
  if (own !== latest) return;
  if (typeof content === 'string') return say(NO_ANSWER[content]);
  const told = toldVillage(village);
  const given = await check({
    name: file.name,
    content,
    edits,
    kind: DOCUMENT_KINDS.find((known) => known === kind.value) ?? null,
    year: /^20\d\d$/.test(year.value) ? Number(year.value) : null,
    village: told.folder === '' ? null : (told.folder.split('/').at(-1) ?? null),
    villageName: told.name,
  });
  if (own !== latest) return;
  if (typeof given === 'string') return say(NO_ANSWER[given]);
  draw(given, file.name);
}

/** Another program may hold the file, or it may be gone since it was chosen. */
async function contentOf(file: File): Promise<Uint8Array | 'hilang'> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return 'hilang';
  }
}

function say(sentence: string, isGood = false): void {
  state.replaceChildren(...(isGood ? [tickElement()] : []), sentence);
}

function draw(given: Answer, name: string): void {
  say(`${given.sentence}.`, given.isGood);
  const help = drop.dataset['help'] ?? '';
  const folder = toldVillage(village).folder || folderNamed(given.documents[0]?.village ?? '', village);
  const notes = [`${name}. ${given.recognised}`, ...given.passed];
  result.replaceChildren(
    element('p', { class: 'small soft' }, notes.join(' ')),
    ...(given.groups.length > 0 ? [element('h2', {}, 'Yang ditemukan')] : []),
    ...given.groups.map((group) => groupElement(group, help)),
    ...editElements(given, edits, (changed) => {
      edits = changed;
      choose(chosen ?? undefined);
    }),
    ...(given.documents.length > 0 ? [element('h2', {}, 'Jumlah')] : []),
    ...given.documents.map(documentElement),
    ...uploadElements(given.documents, drop.dataset['repository'] ?? '', folder, year.value),
    ...(given.previews.length > 0 ? [element('h2', {}, 'Begini halamannya nanti')] : []),
    ...given.previews.map(previewElement),
  );
  result.dataset['laporan'] = JSON.stringify(given.report);
}
