import type { PlainMessage } from './messages.ts';

/** One column of the open data, for people and for machines. */
export interface DataField {
  readonly name: string;
  readonly title: PlainMessage;
  /** Type of Table Schema. */
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'any';
  readonly description: PlainMessage;
  /** Regular expression that every value fits. */
  readonly pattern?: string;
  /** The only values that occur. */
  readonly values?: readonly string[];
}

const field = (
  name: string,
  type: DataField['type'],
  title: PlainMessage,
  description: PlainMessage,
  more: Pick<DataField, 'pattern' | 'values'> = {},
): DataField => ({ name, type, title, description, ...more });

/** Every column that an export of rows may have, in the order of the data dictionary. */
export const ROW_FIELDS: readonly DataField[] = [
  field('rekening', 'string', 'Kode rekening', 'Akun, kelompok, jenis, objek menurut Permendagri 20/2018.', {
    pattern: '[456](\\.[0-9]+)*',
  }),
  field('kegiatan', 'string', 'Kode kegiatan', 'Bidang, sub bidang, kegiatan; kosong di luar belanja.', {
    pattern: '[1-5](\\.[0-9]+)*',
  }),
  field('uraian', 'string', 'Uraian', 'Nama baris seperti ditulis desa.'),
  field('anggaran', 'number', 'Anggaran', 'Rupiah. Kosong: tidak disajikan, bukan nol.'),
  field('realisasi', 'number', 'Realisasi', 'Rupiah. Kosong: belum dilaporkan, bukan nol.'),
  field(
    'sumber_dana',
    'string',
    'Sumber dana',
    'Kode sumber dana; beberapa kode dipisah koma: baris campuran.',
  ),
  field('status', 'string', 'Status kegiatan', 'Sejauh mana kegiatan berjalan, dalam laporan realisasi.', {
    values: ['selesai', 'berjalan', 'belum', 'tidak_terlaksana'],
  }),
  field('keterangan', 'string', 'Keterangan', 'Catatan desa pada baris laporan.'),
  field('lokasi', 'string', 'Lokasi', 'Tempat kegiatan.'),
  field('pelaksana', 'string', 'Pelaksana', 'Siapa yang mengerjakan.'),
  field('volume', 'any', 'Volume', 'Angka bila terbaca, selain itu seperti ditulis desa.'),
  field('satuan', 'string', 'Satuan', 'Satuan volume.'),
  field(
    'penanda',
    'string',
    'Penanda',
    'Program yang diatur batasnya, dipisah garis tegak: blt, stunting, dan lain-lain.',
  ),
  field(
    'peran',
    'string',
    'Peran baris',
    'Hanya daun dan sisa yang dijumlahkan; yang lain jumlah, judul, atau rekap.',
    {
      values: ['daun', 'sisa', 'jumlah', 'judul', 'rekap'],
    },
  ),
  field('baris', 'integer', 'Baris di berkas', 'Baris di berkas asal, mulai dari 1.'),
];

/** What the file of one document says of the document in every row; the file of a regency has its own column. */
export const STATUS_FIELD: DataField = field(
  'dokumen_status',
  'string',
  'Status dokumen',
  'ditetapkan, atau rancangan yang belum ditetapkan.',
);

/** The columns that the file of a whole regency has before those of a row. */
export const ORIGIN_FIELDS: readonly DataField[] = [
  field('kode_desa', 'string', 'Kode desa', 'Kode wilayah Kemendagri.', { pattern: '[0-9.]*' }),
  field('desa', 'string', 'Desa', 'Nama desa.'),
  field('kecamatan', 'string', 'Kecamatan', 'Nama kecamatan.'),
  field('contoh', 'string', 'Data contoh', 'ya: desa rekaan, angkanya bukan yang sungguhan.', {
    values: ['ya', 'tidak'],
  }),
  field('tahun', 'integer', 'Tahun anggaran', 'Tahun anggaran.'),
  field('dokumen', 'string', 'Dokumen', 'Dokumen asal baris; jangan dijumlahkan lintas dokumen.', {
    values: ['apbdes', 'perubahan', 'realisasi-semester-1', 'realisasi'],
  }),
  field('rancangan', 'string', 'Rancangan', 'ya: dokumen belum ditetapkan.', { values: ['ya', 'tidak'] }),
];

/** A column as Table Schema describes it. */
export function schemaField({ name, title, type, description, pattern, values }: DataField) {
  const constraints = {
    ...(pattern === undefined ? {} : { pattern }),
    ...(values === undefined ? {} : { enum: values }),
  };
  return { name, title, type, description, ...(Object.keys(constraints).length > 0 && { constraints }) };
}
