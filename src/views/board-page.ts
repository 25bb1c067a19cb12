import type { Site } from '../model/site.ts';
import type { Village } from '../model/village.ts';
import type { AddressBook } from './addresses.ts';
import { examplesAmong, frameOf, type Frame } from './frame.ts';
import { INKS, type Ink } from './print-inks.ts';
import { printSizeOf, shownPixels } from './print-sizes.ts';
import type { Print } from './print-types.ts';
import type { PictureFormat, PrintFormat, VillagePrint } from './village-prints.ts';
import { formatCount, formatDecimal } from './written-amount.ts';

/** A file to take along. */
export interface Download {
  readonly label: string;
  readonly href: string;
  /** "PDF, 118 KB". */
  readonly size: string;
}

/** One layout with its picture. */
export interface BoardLayout {
  readonly id: string;
  readonly title: string;
  readonly use: string;
  readonly picture: {
    readonly href: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  };
  readonly files: readonly Download[];
}

/** A line of the print-shop sheet. */
interface Fact {
  readonly term: string;
  readonly text: string;
}

/** Everything that stands on `/…/<tahun>/baliho/`. */
export interface BoardPage {
  readonly frame: Frame;
  readonly title: string;
  readonly budgetHref: string;
  readonly layouts: readonly BoardLayout[];
  /** What to order: file, finished size, scale, bleed. */
  readonly orders: readonly Fact[];
  readonly inks: readonly Fact[];
  readonly checklist: readonly string[];
  readonly command: string;
}

/** A published print, laid out, with the bytes of its files. */
export interface MadePrint {
  readonly published: VillagePrint;
  readonly print: Print;
  readonly bytes: Readonly<Partial<Record<PrintFormat, number>>>;
}

/** The page of a year's prints: pictures, downloads, and the sheet for the print shop. */
export function boardPage(
  village: Village,
  year: number,
  prints: readonly MadePrint[],
  site: Site,
  addresses: AddressBook,
): BoardPage {
  const title = `Baliho dan cetakan Desa ${village.name} ${year}`;
  return {
    frame: frameOf(
      {
        title,
        description: `Baliho, banner, dan selebaran anggaran Desa ${village.name} ${year}, siap dibawa ke percetakan.`,
        address: addresses.boards(village, year),
        crumbs: [
          { label: village.district, href: addresses.district(village.districtSlug) },
          { label: village.name, href: addresses.village(village) },
          { label: String(year), href: addresses.year(village, year) },
          { label: 'Baliho', href: '' },
        ],
        examples: examplesAmong([village]),
      },
      site.reference.settings,
      addresses,
    ),
    title,
    budgetHref: addresses.year(village, year),
    layouts: prints.map((made) => layoutOf(made, addresses)),
    orders: prints.filter(({ published }) => published.name !== 'kartu').map(orderOf),
    inks: Object.values(INKS)
      .filter(
        ({ label }) => prints.some(({ print }) => print.name === 'selebaran') || label !== INKS.grey.label,
      )
      .map(({ label, cmyk }) => ({ term: label, text: cmykText(cmyk) })),
    checklist: CHECKLIST,
    command: `npm run papan -- cetak ${village.districtSlug}/${village.slug} --ukuran=4000x3000`,
  };
}

const CHECKLIST: readonly string[] = [
  'Angka di baliho sama dengan angka di halaman anggaran.',
  'Alamat pengaduan dan nomor WhatsApp masih aktif: coba hubungi sekali.',
  'Kode QR terbaca dengan kamera telepon dari layar.',
  'Percetakan membuka PDF pada 100 persen, tanpa "sesuaikan ke halaman".',
  'Mata ayam dan lipatan tepi berada di luar tulisan.',
  'Sesudah terpasang: baca dari jarak tiga meter, lalu foto.',
];

const USES: Readonly<Record<string, string>> = {
  selebaran: 'Dua halaman hitam putih untuk musyawarah desa; boleh difotokopi.',
  kartu: 'Gambar untuk grup WhatsApp; bagian tengahnya tetap utuh bila terpotong persegi.',
};

const PDF_AND_SVG = 'PDF untuk percetakan; SVG untuk CorelDRAW, hurufnya sudah menjadi kurva.';

function layoutOf({ published, print, bytes }: MadePrint, addresses: AddressBook): BoardLayout {
  const { name, village, year, file, formats } = published;
  const size = printSizeOf(name);
  const href = (format: PrintFormat | PictureFormat): string =>
    addresses.boardFile(village, year, format, file);
  const title = size?.label ?? (name === 'kartu' ? 'Kartu untuk dibagikan' : 'Selebaran A4');
  const isPicture = name === 'kartu';
  return {
    id: name,
    title,
    use: USES[name] ?? (formats.includes('svg') ? PDF_AND_SVG : 'PDF untuk percetakan.'),
    picture: {
      href: href(isPicture ? 'png' : 'webp'),
      alt: `${title}: ${print.title}`,
      ...shownPixels(print.sheet),
    },
    files: formats.map((format) => ({
      label: LABELS[format],
      href: href(format),
      size: `${format.toUpperCase()}, ${fileSize(bytes[format] ?? 0)}`,
    })),
  };
}

function orderOf({ published, print }: MadePrint): Fact {
  const { widthMm, heightMm, bleedMm, drawnAt } = print.sheet;
  const bleed = bleedMm === 0 ? 'tanpa lebihan warna' : `lebihan warna ${bleedMm} mm tiap sisi`;
  const scale = drawnAt === 1 ? 'skala 1:1' : 'skala 1:10';
  return {
    term: `${published.file}.pdf`,
    text: `${formatCount(widthMm)} × ${formatCount(heightMm)} mm, ${scale}, ${bleed}`,
  };
}

const LABELS: Readonly<Record<PrintFormat, string>> = {
  pdf: 'Unduh PDF siap cetak',
  svg: 'Unduh SVG',
  png: 'Unduh gambar',
};

/** Kilobytes as people read them. */
function fileSize(bytes: number): string {
  if (bytes < 1_000_000) return `${formatCount(Math.max(1, Math.round(bytes / 1000)))} KB`;
  return `${formatDecimal(Math.round(bytes / 100_000) / 10)} MB`;
}

function cmykText(cmyk: Ink['cmyk']): string {
  return cmyk.map((part, index) => `${'CMYK'[index]} ${part}`).join(' · ');
}
