/** A folder as it is written: `kecamatan/desa`. */
const FOLDER = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/**
 * The village that is told: its folder, `kecamatan/desa`, and its name; `''` for what is not told.
 * @param field a list of villages, or where a site has too many for one a field for the folder
 */
export function toldVillage(field: HTMLElement): { readonly folder: string; readonly name: string } {
  if (field instanceof HTMLSelectElement)
    return { folder: field.value, name: field.selectedOptions[0]?.dataset['nama'] ?? '' };
  const written = field instanceof HTMLInputElement ? field.value.trim().toLowerCase() : '';
  return { folder: FOLDER.test(written) ? written : '', name: '' };
}

/** The folder of the one village in the list with that name; `''` where several bear it or there is no list. */
export function folderNamed(name: string, field: HTMLElement): string {
  if (!(field instanceof HTMLSelectElement)) return '';
  const wanted = name.toLowerCase();
  const found = [...field.options].filter((one) => one.dataset['nama']?.toLowerCase() === wanted);
  return found.length === 1 ? (found[0]?.value ?? '') : '';
}
