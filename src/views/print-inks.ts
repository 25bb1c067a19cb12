import type { Tone } from './print-types.ts';

/** An ink of the prints. */
export interface Ink {
  /** What a print shop calls it. */
  readonly label: string;
  /** Parts of cyan, magenta, yellow and black, in per cent. */
  readonly cmyk: readonly [number, number, number, number];
}

const ink = (label: string, ...cmyk: Ink['cmyk']): Ink => ({ label, cmyk });

/**
 * What every tone is printed with. Ink and paper carry every letter; the other colours are areas and bars, so that
 * contrast never depends on them. `print/svg.ts` knows what each becomes on a screen.
 */
export const INKS: Readonly<Record<Tone, Ink>> = {
  ink: ink('Huruf', 0, 0, 0, 100),
  soft: ink('Huruf keterangan', 0, 0, 0, 85),
  paper: ink('Latar', 0, 0, 4, 0),
  white: ink('Putih kode QR', 0, 0, 0, 0),
  official: ink('Biru pita judul', 95, 65, 10, 35),
  in: ink('Hijau uang masuk', 75, 5, 45, 10),
  out: ink('Ungu uang keluar', 30, 100, 25, 35),
  alert: ink('Kuning pemberitahuan', 0, 32, 90, 0),
  track: ink('Alas batang', 0, 0, 6, 11),
  hairline: ink('Garis tipis', 0, 0, 0, 40),
  grey: ink('Abu-abu selebaran', 0, 0, 0, 14),
};
