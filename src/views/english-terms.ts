/** A term of Indonesian village finance for those who do not read Indonesian. */
export interface EnglishTerm {
  /** The same as in the Indonesian glossary. */
  readonly id: string;
  readonly term: string;
  readonly english: string;
  readonly meaning: string;
}

const term = (id: string, name: string, english: string, meaning: string): EnglishTerm => ({
  id,
  term: name,
  english,
  meaning,
});

/** Every heading of the Indonesian glossary, in its order. */
export const ENGLISH_TERMS: readonly EnglishTerm[] = [
  term(
    'apbdes',
    'APBDes',
    'Village budget',
    'What comes in and goes out in one year, adopted by village regulation (Anggaran Pendapatan dan Belanja Desa).',
  ),
  term(
    'perdes',
    'Perdes',
    'Village regulation',
    'Made by the village head together with the village council (Peraturan Desa).',
  ),
  term('murni', 'Murni', 'First budget', 'The budget as first adopted for a year.'),
  term(
    'perubahan',
    'Perubahan',
    'Amended budget',
    'The budget as changed during the year; from then on it counts.',
  ),
  term(
    'realisasi',
    'Realisasi',
    'Actual money',
    'What really came in and was spent, reported each half year.',
  ),
  term('rancangan', 'Rancangan', 'Draft', 'A document that is not adopted; its figures may still change.'),
  term(
    'pendapatan',
    'Pendapatan',
    'Revenue',
    'All money that comes in during a year and belongs to the village.',
  ),
  term(
    'dana-desa',
    'Dana Desa',
    'Village Fund',
    'Money from the national budget to every village; DD or DDS for short.',
  ),
  term(
    'add',
    'ADD',
    'Allocation from the regency',
    'The village’s share of the regency’s budget (Alokasi Dana Desa). Not the same as Dana Desa.',
  ),
  term(
    'bagi-hasil-pajak',
    'Bagi hasil pajak',
    'Share of local taxes',
    'The village’s part of the taxes and fees that the regency collects; PBH for short.',
  ),
  term(
    'bantuan-keuangan',
    'Bantuan keuangan',
    'Financial aid',
    'Money from the budget of the province (PBP) or the regency (PBK), often for a set purpose.',
  ),
  term(
    'pendapatan-asli-desa',
    'Pendapatan asli desa',
    'Own revenue',
    'What the village earns itself: village land, markets, shops, its enterprise; PAD for short.',
  ),
  term(
    'swadaya',
    'Swadaya',
    'Contributions of residents',
    'Money, goods or work that residents give themselves.',
  ),
  term('belanja', 'Belanja', 'Spending', 'All money that goes out and does not come back.'),
  term(
    'bidang',
    'Bidang',
    'Field of spending',
    'The five large groups: government, development, community life, empowerment, and urgent needs.',
  ),
  term('kegiatan', 'Kegiatan', 'Activity', 'One piece of work that is paid for, such as building one road.'),
  term(
    'kode-rekening',
    'Kode rekening',
    'Account code',
    'The kind of money: 4 comes in, 5 goes out, 6 is financing. Set by Home Affairs regulation 20/2018.',
  ),
  term('pelaksana', 'Pelaksana', 'Who carries it out', 'The official or team in charge of an activity.'),
  term(
    'tpk',
    'TPK',
    'Activity team',
    'Residents and officials who carry out building work (Tim Pelaksana Kegiatan).',
  ),
  term(
    'blt',
    'BLT',
    'Cash transfer',
    'Monthly money for poor families, from Dana Desa (Bantuan Langsung Tunai).',
  ),
  term(
    'surplus-dan-defisit',
    'Surplus dan defisit',
    'Surplus and deficit',
    'More comes in than goes out, or the other way round. Financing covers a deficit.',
  ),
  term(
    'pembiayaan',
    'Pembiayaan',
    'Financing',
    'Money used to cover a deficit, or set aside for later. Neither revenue nor spending.',
  ),
  term('pembiayaan-neto', 'Pembiayaan neto', 'Net financing', 'Financing received less financing paid out.'),
  term(
    'penyertaan-modal',
    'Penyertaan modal',
    'Capital paid in',
    'Village money put into its enterprise; it counts as financing paid out.',
  ),
  term(
    'silpa',
    'SiLPA',
    'Money left at the end',
    'What is left at the end of the year and used in the next (Sisa Lebih Perhitungan Anggaran).',
  ),
  term(
    'musdes',
    'Musdes',
    'Village meeting',
    'Residents, council and government discuss the budget (musyawarah desa).',
  ),
  term(
    'bpd',
    'BPD',
    'Village council',
    'Represents residents and oversees the village head (Badan Permusyawaratan Desa).',
  ),
  term('ppid', 'PPID', 'Information officer', 'The office that residents ask for documents.'),
  term('kim', 'KIM', 'Community information group', 'Residents who spread news of the village.'),
  term(
    'bumdes',
    'BUMDes',
    'Village enterprise',
    'A business that the village owns (Badan Usaha Milik Desa).',
  ),
  term(
    'sp4n-lapor',
    'SP4N-LAPOR!',
    'National complaint desk',
    'For when a village does not answer: www.lapor.go.id.',
  ),
  term(
    'ditahan-dulu',
    'Ditahan dulu',
    'Held back for now',
    'The village’s file has a mistake; its figures are not shown until it is mended.',
  ),
  term(
    'belum-dilaporkan',
    'Belum dilaporkan',
    'Not reported yet',
    'The village has not written the figure. It is not zero.',
  ),
  term(
    'belum-dirinci',
    'Belum dirinci',
    'No details yet',
    'A total is larger than the rows below it; the difference is shown as one row.',
  ),
];
