import { diagnostic, type Outcome, type Place } from '../diagnostics/diagnostic.ts';
import { GROUNDS, legible, type Appearance, type RegencyColours, type Scheme } from '../model/appearance.ts';
import { colourFrom, hexOf, leastContrast, type Colour } from '../model/colour.ts';
import { pictureKind } from '../model/picture-kind.ts';
import type { Folder } from './read.ts';
import { situsSchema } from './schemas/desa.ts';
import { readObject } from './schemas/read-object.ts';

/** Where a key of `situs.json` stands. */
type Places = (path: readonly string[]) => Place;

/**
 * Colour and emblem of the regency from `situs.json`. Whatever is wrong with them is said and stops nothing: the
 * site takes the colours of the design, or has no emblem.
 */
export function appearanceOf(data: Folder): Outcome<Appearance> {
  const none: Appearance = { colours: null, emblem: null };
  const file = data.files.find((one) => one.name === 'situs.json');
  const read = file && readObject(file, situsSchema).value;
  // A file that cannot be read at all is told by whoever needs the rest of it.
  if (!read) return { value: none, diagnostics: [] };
  const { warna, warna_gelap, lambang } = read.value;
  const colours = coloursOf(warna, warna_gelap, read.place);
  const emblem = emblemOf(lambang, data, read.place);
  return {
    value: { colours: colours.value, emblem: emblem.value },
    diagnostics: [...colours.diagnostics, ...emblem.diagnostics],
  };
}

function coloursOf(light: unknown, dark: unknown, place: Places): Outcome<RegencyColours | null> {
  const ofLight = judged('warna', light, 'light', 'Warna bawaan yang dipakai.', place);
  const isDerived = ofLight.value !== null;
  const instead = isDerived ? 'Warna turunan "warna" yang dipakai.' : 'Warna bawaan yang dipakai.';
  const ofDark = judged('warna_gelap', dark, 'dark', instead, place);
  const diagnostics = [...ofLight.diagnostics, ...ofDark.diagnostics];
  // One colour is enough: black and white keep the contrast everywhere, so a tone on the way to them is found.
  const own = ofLight.value ?? (light === undefined && ofDark.value ? legible(ofDark.value, 'light') : null);
  const night = ofDark.value ?? (own && legible(own, 'dark'));
  const value = own && night ? { light: hexOf(own), dark: hexOf(night) } : null;
  return { value, diagnostics };
}

/** The colour where it can be read; `null` where it is not given, no colour, or too close to what it stands on. */
function judged(
  key: string,
  written: unknown,
  scheme: Scheme,
  instead: string,
  place: Places,
): Outcome<Colour | null> {
  if (written === undefined) return { value: null, diagnostics: [] };
  const text = typeof written === 'string' ? written : JSON.stringify(written);
  const colour = colourFrom(text);
  const at = place([key]);
  if (colour === null)
    return { value: null, diagnostics: [diagnostic('warna-tidak-terbaca', at, { key, written: text })] };
  const nearest = legible(colour, scheme);
  if (nearest !== null && hexOf(nearest) === hexOf(colour)) return { value: colour, diagnostics: [] };
  const args = {
    key,
    written: text,
    // Rounded down: what fails never reads as if it passed.
    ratio: (Math.floor(leastContrast(colour, GROUNDS[scheme]) * 10) / 10).toString().replace('.', ','),
    ground: scheme === 'light' ? 'pada layar terang' : 'pada layar gelap',
    nearest: nearest === null ? '' : hexOf(nearest),
    instead,
  };
  return { value: null, diagnostics: [diagnostic('warna-kurang-jelas', at, args)] };
}

function emblemOf(written: unknown, data: Folder, place: Places): Outcome<Appearance['emblem']> {
  if (written === undefined || written === '') return { value: null, diagnostics: [] };
  const name = typeof written === 'string' ? written : JSON.stringify(written);
  const refused = (reason: 'hilang' | 'nama' | 'besar' | 'bukan-gambar'): Outcome<null> => ({
    value: null,
    diagnostics: [diagnostic('lambang-tidak-terpakai', place(['lambang']), { name, reason })],
  });
  if (!/^[\w-]+\.(?:svg|png)$/i.test(name)) return refused('nama');
  const file = data.files.find((one) => one.name === name);
  if (file === undefined) return refused('hilang');
  if (file.content === null) return refused('besar');
  if (pictureKind(file.content) === null) return refused('bukan-gambar');
  return { value: { file: file.file, content: file.content }, diagnostics: [] };
}
