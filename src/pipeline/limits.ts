import { diagnostic, wholeFile, type Outcome } from '../diagnostics/diagnostic.ts';
import type { LegalLimits } from '../model/limits.ts';
import { batasSchema, type BatasFile } from './schemas/batas.ts';
import { readObject } from './schemas/read-object.ts';
import type { RawFile } from './text.ts';

/** The limits of one year; the name of the file and the year in it must agree. */
export function limitsFrom(file: RawFile): Outcome<LegalLimits | null> {
  const { value, diagnostics } = readObject(file, batasSchema);
  if (value === null || diagnostics.length > 0) return { value: null, diagnostics };
  if (file.name !== `batas-${value.value.tahun}.json`) {
    const args = { key: 'tahun', problem: 'berbeda dari nama berkas', mend: 'samakan tahunnya' };
    return { value: null, diagnostics: [diagnostic('isian-tidak-sesuai', wholeFile(file.file), args)] };
  }
  return { value: limitsOf(value.value), diagnostics };
}

function limitsOf(batas: BatasFile): LegalLimits {
  const { penghasilan_dan_bpd, blt, ketahanan_pangan, operasional, penetapan, perubahan } = batas;
  return {
    year: batas.tahun,
    officials: atMost(penghasilan_dan_bpd),
    cash: atMost(blt),
    food: ketahanan_pangan
      ? {
          percent: ketahanan_pangan.paling_sedikit_persen,
          basis: ketahanan_pangan.dasar,
          certainty: ketahanan_pangan.keyakinan,
        }
      : null,
    operations: operasional
      ? { ...atMostOf(operasional), isWithoutKdmp: operasional.tanpa_kdmp ?? false }
      : null,
    adoption: lastDay(penetapan),
    halfYearReport: lastDay(batas.laporan_semester_1),
    yearReport: lastDay(batas.laporan_setahun),
    amendments: perubahan ? { most: perubahan.paling_banyak, basis: perubahan.dasar } : null,
  };
}

function lastDay(limit: BatasFile['penetapan']): LegalLimits['adoption'] {
  return limit === undefined ? null : { latest: limit.paling_lambat, basis: limit.dasar };
}

type Most = NonNullable<BatasFile['blt']>;

function atMost(limit: Most | undefined): LegalLimits['cash'] {
  return limit === undefined ? null : atMostOf(limit);
}

function atMostOf(limit: Most): NonNullable<LegalLimits['cash']> {
  return { percent: limit.paling_banyak_persen, basis: limit.dasar, certainty: limit.keyakinan };
}
