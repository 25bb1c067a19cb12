import type { Village } from '../model/village.ts';
import { installedBoardName, type AddressBook } from './addresses.ts';
import { formatDate } from './dates.ts';
import { formatCount } from './written-amount.ts';

/** A photograph of a board on the page of its village. */
export interface BoardPhoto {
  readonly href: string;
  readonly alt: string;
  /** "Balai desa, 3 Februari 2026". */
  readonly caption: string;
}

/** The boards of a village as they stand, newest first; an invented village shows drawings, and says so. */
export function boardPhotos(village: Village, addresses: AddressBook): readonly BoardPhoto[] {
  return village.installedBoards.map(({ date, place, year }, index) => ({
    href: addresses.installedBoard(village, index + 1),
    alt: `Baliho anggaran ${year} Desa ${village.name}, terpasang di ${place}`,
    caption: `${village.isExample ? 'Gambar contoh, bukan foto: ' : ''}${place}, ${formatDate(date)}`,
  }));
}

/** Every photograph that is published. */
export function boardPhotoPaths(villages: readonly Village[]) {
  return villages.flatMap(({ districtSlug, slug, installedBoards }) =>
    installedBoards.map((board, index) => ({
      params: { kecamatan: districtSlug, desa: slug, foto: installedBoardName(index + 1), format: 'jpg' },
      props: { board },
    })),
  );
}

/** How many photographs a village has of boards that tell of a year. */
export function installedIn(village: Village | null, year: number): number {
  return village?.installedBoards.filter((board) => board.year === year).length ?? 0;
}

/** "3 desa menunjukkan foto baliho 2026" or that none does. */
export function installedInWords(villages: readonly (Village | null)[], year: number): string {
  const count = villages.filter((village) => installedIn(village, year) > 0).length;
  return count === 0 ? 'belum ada foto' : `${formatCount(count)} desa menunjukkan fotonya`;
}
