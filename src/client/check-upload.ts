import type { AnswerDocument } from './check-message.ts';
import { element } from './elements.ts';

/**
 * The way to the upload page of the repository: as told, else as the file tells. Where village or year is not known, it
 * says what to tell.
 * @param villages the list of villages, its values `kecamatan/desa`
 */
export function uploadElements(
  documents: readonly AnswerDocument[],
  repository: string,
  villages: HTMLSelectElement,
  toldYear: string,
): HTMLElement[] {
  if (repository === '' || documents.length === 0) return [];
  const year = /^20\d\d$/.test(toldYear) ? toldYear : String(documents[0]?.year ?? '');
  const folder = villages.value || folderOf(documents[0]?.village ?? '', villages);
  if (year === '' || folder === '')
    return [
      element(
        'p',
        { class: 'small soft' },
        'Sebutkan desa dan tahunnya di atas. Lalu di sini ada tautan ke tempat unggah.',
      ),
    ];
  const href = `${repository}/upload/main/villages/${folder}/${year}`;
  return [
    element(
      'p',
      {},
      element('a', { class: 'button', href }, 'Buka tempat unggah'),
      element('small', { class: 'soft' }, `Folder: villages/${folder}/${year}`),
    ),
  ];
}

/** The folder of the one village with that name; `''` where several bear it. */
function folderOf(name: string, villages: HTMLSelectElement): string {
  const wanted = name.toLowerCase();
  const found = [...villages.options].filter((one) => one.dataset['nama']?.toLowerCase() === wanted);
  return found.length === 1 ? (found[0]?.value ?? '') : '';
}
