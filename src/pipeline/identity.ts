import { diagnostic, holdsBack, wholeFile, type Outcome, type Place } from '../diagnostics/diagnostic.ts';
import { isInventedCode, type SiteSettings } from '../model/reference.ts';
import type { Contact, Village } from '../model/village.ts';
import type { Folder } from './read.ts';
import type { Readers } from './readers.ts';
import { regionFaults } from './region.ts';
import { readObject } from './schemas/read-object.ts';
import { desaSchema, type DesaFile } from './schemas/desa.ts';
import { decodeText } from './text.ts';

/** Who a village is, without its budgets. */
export interface Identity {
  readonly village: Omit<Village, 'years'>;
  /** Where its code stands. */
  readonly codePlace: Place;
}

/** Reads `desa.json`. A village whose file cannot be used keeps its folder's name, so that its page can say so. */
export function identityOf(folder: Folder, districtSlug: string, readers: Readers): Outcome<Identity> {
  const path = `${folder.path}/desa.json`;
  const emblem = emblemOf(folder);
  const note = noteOf(folder);
  const bare = { slug: folder.name, districtSlug, emblem, note: note.value };
  const file = folder.files.find((one) => one.name === 'desa.json');
  if (file === undefined) {
    const found = diagnostic('berkas-wajib-hilang', wholeFile(path), { name: 'desa.json' });
    return {
      value: { village: nameless(bare, readers.reference.settings), codePlace: wholeFile(path) },
      diagnostics: [found, ...note.diagnostics],
    };
  }
  const read = readObject(file, desaSchema);
  if (read.value === null)
    return {
      value: { village: nameless(bare, readers.reference.settings), codePlace: wholeFile(path) },
      diagnostics: [...read.diagnostics, ...note.diagnostics],
    };
  const desa = read.value.value;
  const found = [...read.diagnostics, ...note.diagnostics];
  if (!holdsBack(read.value.faultsOf('contoh'))) found.push(...regionFaults(read.value, readers.reference));
  if (!hasContact(desa) && !holdsBack(read.value.faultsOf('pengaduan')))
    found.push(diagnostic('pengaduan-belum-ada', read.value.place(['pengaduan']), {}));
  const village = { ...bare, ...villageFrom(desa) };
  return {
    value: {
      village,
      codePlace: read.value.place(['kode']),
    },
    diagnostics: found,
  };
}

/** Names of the file that holds a village's emblem, the preferred first. */
export const EMBLEMS: readonly string[] = ['lambang.svg', 'lambang.png'];

function emblemOf(folder: Folder): Village['emblem'] {
  const found = folder.files.find((file) => EMBLEMS.includes(file.name));
  return found?.content ? { file: found.file, content: found.content } : null;
}

/** The words of `catatan.md`, which may be empty. A file that is no text says so and leaves the village without words. */
function noteOf(folder: Folder): Outcome<string> {
  const file = folder.files.find((one) => one.name === 'catatan.md');
  if (file === undefined) return { value: '', diagnostics: [] };
  const decoded = decodeText(file);
  const found = decoded.diagnostics.filter(({ code }) => code !== 'berkas-kosong');
  return { value: decoded.value?.text ?? '', diagnostics: found };
}

type Bare = Pick<Village, 'slug' | 'districtSlug' | 'emblem' | 'note'>;

function hasContact(desa: DesaFile): boolean {
  const { telepon, whatsapp, surel, alamat } = desa.pengaduan ?? {};
  return [telepon, whatsapp, surel, alamat].some((way) => way !== undefined && way.trim() !== '');
}

function villageFrom(desa: DesaFile): Omit<Village, 'years' | keyof Bare> {
  const { penduduk, ppid, bpd, kim } = desa;
  return {
    code: desa.kode,
    name: desa.nama,
    district: desa.kecamatan,
    regency: desa.kabupaten,
    province: desa.provinsi,
    population: penduduk
      ? { year: penduduk.tahun, people: penduduk.jiwa, households: penduduk.kk ?? null }
      : null,
    head: desa.kepala_desa ?? '',
    address: desa.alamat ?? '',
    website: desa.situs ?? '',
    complaint: contactFrom(desa.pengaduan),
    informationOfficer: ppid
      ? { title: ppid.nama_jabatan, decree: ppid.sk ?? '', contact: ppid.kontak ?? '' }
      : null,
    council: bpd ? { chair: bpd.ketua ?? '', contact: bpd.kontak ?? '' } : null,
    informationGroup: kim ? { name: kim.nama, contact: kim.kontak ?? '' } : null,
    innovations: (desa.inovasi ?? []).map((one) => ({
      title: one.judul,
      year: one.tahun ?? null,
      text: one.uraian ?? '',
    })),
    meetings: (desa.musdes ?? []).map((one) => ({ date: one.tanggal, subject: one.perihal })),
    // Also where the mark itself is missing or broken: invented figures never stand on a page without it.
    isExample: (desa.contoh ?? false) || isInventedCode(desa.kode),
  };
}

function contactFrom(contact: DesaFile['pengaduan']): Contact {
  return {
    phone: contact?.telepon ?? '',
    whatsapp: contact?.whatsapp ?? '',
    email: contact?.surel ?? '',
    address: contact?.alamat ?? '',
    hours: contact?.jam ?? '',
  };
}

/** Of its file nothing is known, so it belongs to whatever the site is. */
function nameless(bare: Bare, site: SiteSettings): Omit<Village, 'years'> {
  return {
    ...bare,
    code: '',
    name: titleOf(bare.slug),
    district: titleOf(bare.districtSlug),
    regency: site.regency,
    province: site.province,
    population: null,
    head: '',
    address: '',
    website: '',
    complaint: contactFrom(undefined),
    informationOfficer: null,
    council: null,
    informationGroup: null,
    innovations: [],
    meetings: [],
    isExample: isInventedCode(site.regencyCode),
  };
}

/** A folder name as a title: `sumber-arum` → `Sumber Arum`. */
function titleOf(slug: string): string {
  return slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
