import type { AnswerDocument } from './check-message.ts';
import { element } from './elements.ts';

/**
 * The way to the upload page of the repository: as told, else as the file tells. Where village or year is not known, it
 * says what to tell.
 * @param folder of the village, `kecamatan/desa`; `''` where nobody knows it
 */
export function uploadElements(
  documents: readonly AnswerDocument[],
  repository: string,
  folder: string,
  toldYear: string,
): HTMLElement[] {
  if (repository === '' || documents.length === 0) return [];
  const year = /^20\d\d$/.test(toldYear) ? toldYear : String(documents[0]?.year ?? '');
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
