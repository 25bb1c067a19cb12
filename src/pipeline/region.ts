import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { foldText, type ReferenceBook, type Region } from '../model/reference.ts';
import type { ReadObject } from './schemas/read-object.ts';
import type { DesaFile } from './schemas/desa.ts';

/**
 * Compares what a village says of itself with the region list. An unlisted regency is not checked, with a note.
 * @see Kepmendagri on codes of regions; a code that ends in 1xxx is a kelurahan, which has no APBDes
 */
export function regionFaults(file: ReadObject<DesaFile>, reference: ReferenceBook): Diagnostic[] {
  const { kode, kecamatan, kabupaten, contoh = false } = file.value;
  const fault = (reason: 'bentuk' | 'kelurahan' | 'tidak-terdaftar' | 'contoh') => [
    diagnostic('wilayah-tidak-cocok', file.place(['kode']), {
      code: kode,
      reason,
      written: kode,
      district: '',
    }),
  ];
  if (!/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/.test(kode)) return fault('bentuk');
  if (contoh !== kode.startsWith('99.')) return fault('contoh');
  const kind = kode.at(-4);
  if (kind === '1') return fault('kelurahan');
  if (!reference.regencies.has(kode.slice(0, 5))) {
    return [diagnostic('wilayah-tidak-diperiksa', file.place(['kode']), { regency: kabupaten })];
  }
  const region = reference.regions.get(kode);
  if (region === undefined) return fault('tidak-terdaftar');
  if (region.kind === 'kelurahan') return fault('kelurahan');
  if (foldText(region.district) !== foldText(kecamatan)) {
    const args = { code: kode, reason: 'kecamatan' as const, written: kecamatan, district: region.district };
    return [diagnostic('wilayah-tidak-cocok', file.place(['kecamatan']), args)];
  }
  return nameRemarks(file, region, reference);
}

/** Names that the lists spell otherwise: perhaps another village's code, perhaps only another spelling. */
function nameRemarks(file: ReadObject<DesaFile>, region: Region, reference: ReferenceBook): Diagnostic[] {
  const { settings } = reference;
  const listedRegency = region.code.startsWith(`${settings.regencyCode}.`) ? settings.regency : null;
  const pairs = [
    { key: 'nama', written: file.value.nama, listed: region.name },
    { key: 'kabupaten', written: file.value.kabupaten, listed: listedRegency ?? file.value.kabupaten },
  ];
  return pairs
    .filter(({ written, listed }) => plainName(written) !== plainName(listed))
    .map(({ key, written, listed }) =>
      diagnostic('nama-wilayah-berbeda', file.place([key]), { key, code: region.code, written, listed }),
    );
}

/** A name without what people put before it, and without spaces: "Desa Sumber Arum" is "Sumberarum". */
function plainName(name: string): string {
  return foldText(name)
    .replace(/^(?:desa|kabupaten|kab|kota) /, '')
    .replaceAll(' ', '');
}
