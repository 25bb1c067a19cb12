import type { AgencyBudget, AgencyLine } from '../model/agency.ts';
import { formatRupiah, formatShort, sumKnown } from '../model/money.ts';
import type { SiteSettings } from '../model/reference.ts';
import type { BoardField } from './billboard-budget.ts';
import type { BoardContent } from './billboard-content.ts';
import { ENOUGH } from './billboard-expenditure.ts';
import type { BoardFigure } from './billboard-figures.ts';
import { boardOfContent } from './billboard.ts';
import { amountOf, type Billboard, type BillboardOptions } from './billboard-types.ts';
import { regencyName } from './frame.ts';
import { percentInWords } from './share.ts';

const UNKNOWN = 'belum dilaporkan';

/** Ceiling and spending of an agency; spending is known as far as its lowest lines report it. */
export function agencyTotals({ lines }: Pick<AgencyBudget, 'lines'>) {
  const programmes = lines.filter((line) => line.level === 'program');
  const leaves = lines.filter((line) => !lines.some((other) => other.code.startsWith(`${line.code}.`)));
  const ceiling = programmes.reduce((sum, line) => sum + line.ceiling, 0);
  const spent = sumKnown(leaves.map((line) => line.spent));
  return { ceiling, spent, isPartial: leaves.some((line) => line.spent === null), programmes, leaves };
}

/** The banner of an agency in the hallway: its programmes, what they are for, whom to ask. `null`: no room. */
export function agencyBoard(
  budget: AgencyBudget,
  settings: SiteSettings,
  options: BillboardOptions,
): Billboard | null {
  const { ceiling, spent, isPartial, programmes, leaves } = agencyTotals(budget);
  const figure = (
    role: BoardFigure['role'],
    label: string,
    sen: number | null,
    before = '',
  ): BoardFigure => ({
    role,
    label,
    before,
    short: sen === null ? UNKNOWN : formatShort(sen),
    exact: sen === null ? '' : formatRupiah(sen),
    isKnown: sen !== null,
  });
  const rest = spent === null ? null : ceiling - spent;
  const percent = percentInWords(spent, ceiling);
  const content: BoardContent = {
    words: wordsOf(budget, settings),
    unknown: UNKNOWN,
    questions: ['Program apa saja?', 'Untuk pekerjaan apa?'],
    figures: [
      figure('out', 'Pagu anggaran', ceiling),
      figure('in', 'Sudah dibelanjakan', spent, percent === '' ? '' : `${percent} dari pagu`),
      figure('official', 'Belum dibelanjakan', rest),
    ],
    shares: programmes
      .map(({ code, label, ceiling: sen }) => ({ code, name: shortened(label), sen }))
      .sort((a, b) => b.sen - a.sen),
    fields: programmes
      .map((programme) => fieldOf(programme, leaves))
      .sort((a, b) => (b.sen ?? 0) - (a.sen ?? 0)),
    // Shares are of the ceiling, which is told in full.
    isPartial: { revenue: false, expenditure: false },
    sumRows: [
      { sign: '', label: 'Pagu', amount: amountOf(ceiling, UNKNOWN) },
      { sign: '−', label: 'Realisasi', amount: amountOf(spent, UNKNOWN) },
      { sign: '=', label: 'Sisa pagu', amount: amountOf(rest, UNKNOWN) },
    ],
    lacks: budget.complaint === '' ? ['alamat pengaduan'] : [],
    hasEmblem: false,
    address: options.address,
    mustBeWhole: false,
    enough: ENOUGH,
    notes: (others) =>
      [
        others?.text.replace('kegiatan', 'sub kegiatan') ?? '',
        isPartial ? 'Realisasi sebagian belum dilaporkan.' : '',
        'Daftar lengkapnya: pindai kode di kanan bawah.',
        budget.complaint === '' ? 'Belum lengkap: alamat pengaduan.' : '',
      ]
        .filter((note) => note !== '')
        .join(' '),
  };
  return boardOfContent(content, options, {
    title: `Anggaran ${budget.name} ${budget.year}${budget.isExample ? ' (data contoh)' : ''}`,
    author: budget.name,
  });
}

function wordsOf(budget: AgencyBudget, settings: SiteSettings): BoardContent['words'] {
  return {
    authority: [`PEMERINTAH ${regencyName(settings.regency)}`.toUpperCase(), budget.name.toUpperCase()],
    village: budget.shortName,
    headline: (name) => `Anggaran ${name} ${budget.year}`,
    legal: [
      'Dokumen Pelaksanaan Anggaran (DPA)',
      budget.basis === '' ? 'nomornya belum disajikan' : budget.basis,
    ],
    stage: 'Anggaran perangkat daerah',
    notice: budget.isExample ? 'DATA CONTOH: perangkat daerah, nama, dan angka ini rekaan' : '',
    contact: [budget.complaint === '' ? budget.name : budget.complaint, 'SP4N-LAPOR! www.lapor.go.id'],
    lacks: [],
    source: [`Tahun anggaran ${budget.year}`, `Sidik data ${budget.source.sha256.slice(0, 12)}`],
  };
}

function fieldOf(programme: AgencyLine, leaves: readonly AgencyLine[]): BoardField {
  return {
    code: programme.code,
    name: shortened(programme.label),
    sen: programme.ceiling,
    activities: leaves
      .filter((line) => line.code.startsWith(`${programme.code}.`))
      .map((line) => ({
        code: line.code,
        name: line.label,
        detail: [line.spent === null ? UNKNOWN : `terpakai ${formatRupiah(line.spent)}`, line.location]
          .filter((part) => part !== '')
          .join(' · '),
        sen: line.ceiling,
      }))
      .sort((a, b) => b.sen - a.sen),
    unreported: 0,
    withoutExecutor: 0,
  };
}

/** Everything on the list is a programme, so that its name need not say so. */
function shortened(label: string): string {
  return label.replace(/^program\s+/i, '');
}
