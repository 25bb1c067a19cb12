import { diagnostic, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import type { InstalledBoard, Village } from '../model/village.ts';
import type { Folder } from './read.ts';
import type { DesaFile } from './schemas/desa.ts';
import type { ReadObject } from './schemas/read-object.ts';
import { LARGEST_FILE, type RawFile } from './text.ts';

/** More pixels than any telephone takes: a small file could unfold to gigabytes. */
const MOST_PIXELS = 60_000_000;

/** The photographs of `baliho_terpasang`. One that cannot be shown is left out with a warning; it holds nothing back. */
export function installedBoardsOf(
  desa: ReadObject<DesaFile>,
  folder: Folder,
): Outcome<Village['installedBoards']> {
  const boards: InstalledBoard[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, entry] of (desa.value.baliho_terpasang ?? []).entries()) {
    const { tanggal: date, tempat: place, berkas: name } = entry;
    const photo = photoOf(name, folder);
    if ('fault' in photo) {
      const at = desa.place(['baliho_terpasang', index, 'berkas']);
      diagnostics.push(diagnostic('foto-baliho', at, { name, limit: LARGEST_FILE, ...photo.fault }));
      continue;
    }
    boards.push({ date, place, year: entry.tahun ?? Number(date.slice(0, 4)), ...photo });
  }
  return { value: boards.toSorted((a, b) => (a.date < b.date ? 1 : -1)), diagnostics };
}

/** Names of the files that `baliho_terpasang` speaks of, whether they can be shown or not. */
export function photoNames(desa: DesaFile): readonly string[] {
  return (desa.baliho_terpasang ?? []).map((entry) => entry.berkas);
}

type Photo = Pick<InstalledBoard, 'file' | 'content'>;
interface Fault {
  readonly fault: {
    readonly reason: 'luar' | 'hilang' | 'besar' | 'bukan-gambar';
    readonly bytes: number;
    readonly similar: string;
  };
}

function photoOf(name: string, folder: Folder): Photo | Fault {
  const fault = (reason: Fault['fault']['reason'], file?: RawFile, similar = ''): Fault => ({
    fault: { reason, bytes: file?.bytes ?? 0, similar },
  });
  if (/[/\\]|^\./.test(name)) return fault('luar');
  const file = folder.files.find((one) => one.name === name);
  if (!file) {
    const similar = folder.files.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return fault('hilang', undefined, similar?.name);
  }
  if (file.content === null) return fault('besar', file);
  const pixels = pixelsOf(file.content);
  if (pixels === 0) return fault('bukan-gambar', file);
  return pixels > MOST_PIXELS ? fault('besar', file) : { file: file.file, content: file.content };
}

/** How many pixels a JPEG or PNG says that it has; 0 where it is neither. */
function pixelsOf(content: Uint8Array): number {
  const bytes = new DataView(content.buffer, content.byteOffset, content.byteLength);
  if (content.length >= 24 && bytes.getUint32(0) === 0x89504e47 && bytes.getUint32(12) === 0x49484452)
    return bytes.getUint32(16) * bytes.getUint32(20);
  if (content.length < 4 || bytes.getUint16(0) !== 0xffd8) return 0;
  // A JPEG is a row of segments; the one that begins the picture holds its sides.
  for (let at = 2; at + 9 < content.length && bytes.getUint8(at) === 0xff;) {
    const kind = bytes.getUint8(at + 1);
    if (isFrame(kind)) return bytes.getUint16(at + 5) * bytes.getUint16(at + 7);
    at += kind === 0xff ? 1 : 2 + bytes.getUint16(at + 2);
  }
  return 0;
}

/** SOF0 to SOF15 without the tables that stand among them. */
function isFrame(kind: number): boolean {
  return kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);
}
