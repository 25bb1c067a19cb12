import { formatDate } from '../../src/views/dates.ts';
import { formatCount } from '../../src/views/written-amount.ts';
import { megabytes, tenthsOf, usedOf, type Budget, type BuildReport } from './report.ts';
import { REPORT_STYLE } from './report-style.ts';

/** Files with faults that are shown at once; the others are a tap away. */
const SHOWN_AT_ONCE = 20;

/** The report as a page of its own, for the operator; nothing of it is published. */
export function reportPage(report: BuildReport): string {
  const { hari, anggaran, tahap } = report;
  return `<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Laporan bangun ${safe(formatDate(hari))}</title>
<style>
${REPORT_STYLE}</style>
</head>
<body>
<header>
<p class="kind">${safe(kindOf(report))}</p>
<h1>${headline(report)}</h1>
<p>${formatCount(report.hasil.desa)} desa. Hari situs: ${safe(formatDate(hari))}.</p>
</header>
<main>
${toLookAt(report)}
<h2>Batas</h2>
<ul class="meters">
${anggaran.map(budgetMeter).join('\n')}
</ul>
${heldBack(report)}
<h2>Halaman dan cetakan</h2>
${figures(pageFigures(report))}
${shards(report)}
<h2>Waktu</h2>
<ul class="meters">
${tahap.map((stage) => stageMeter(stage, wholeTime(report))).join('\n')}
</ul>
<p class="sum">Semuanya ${duration(wholeTime(report))}.</p>
</main>
</body>
</html>
`;
}

function kindOf({ jenis, pecahan: [first, ...others] }: BuildReport): string {
  if (jenis === 'gabungan') return `Laporan bangun: gabungan ${formatCount(others.length + 1)} pecahan`;
  return first ? `Laporan bangun: pecahan ${first.ke} dari ${first.dari}` : 'Laporan bangun';
}

function headline({ hasil: { terbit, dokumen, ditahan } }: BuildReport): string {
  return ditahan === 0
    ? `${formatCount(dokumen)} dokumen terbit semua`
    : `${formatCount(terbit)} dari ${formatCount(dokumen)} dokumen terbit`;
}

/** What a person should do something about, and what that is. */
function toLookAt({ hasil, anggaran, catatan, cetakan, ditahan }: BuildReport): string {
  const items = [
    ...(ditahan.length === 0
      ? []
      : [
          `<b>${formatCount(hasil.ditahan)} dokumen ditahan.</b> <a href="#ditahan">Lihat berkas yang perlu dibetulkan.</a>`,
        ]),
    ...anggaran
      .filter(({ keadaan }) => keadaan !== 'cukup')
      .map((one) => `<b>${safe(one.nama)} ${one.keadaan}.</b> ${safe(ADVICE[one.nama] ?? '')}`),
    ...(cetakan.rusak === 0
      ? []
      : [`<b>${formatCount(cetakan.rusak)} cetakan simpanan rusak.</b> Semuanya sudah dibuat lagi.`]),
    ...(cetakan.tidak_tersimpan === 0
      ? []
      : [
          `<b>${formatCount(cetakan.tidak_tersimpan)} cetakan tidak dapat disimpan.</b> Periksa sisa tempat di disk.`,
        ]),
    ...catatan.map(safe),
  ];
  if (items.length === 0) return '<p class="fine">Tidak ada yang perlu dilihat.</p>';
  return `<h2>Yang perlu dilihat</h2>\n<ul class="look">\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}

const ADVICE: Readonly<Record<string, string>> = {
  'Berkas di situs': 'Terbitkan lebih sedikit cetakan: kunci "cetak" di situs.json.',
  'Ukuran situs': 'Terbitkan lebih sedikit cetakan: kunci "cetak" di situs.json.',
  'Memori saat membangun': 'Bila mesin kehabisan memori, bangun per pecahan: --pecahan=1/4.',
};

function budgetMeter(one: Budget): string {
  const all = Math.max(one.nilai, one.batas);
  const state = one.keadaan === 'cukup' ? '' : `, <b>${one.keadaan}</b>`;
  const tone = { cukup: 'good', 'hampir habis': 'near', terlewati: 'over' }[one.keadaan];
  const percent = `${formatCount(Math.floor((100 * one.nilai) / one.batas))} %`;
  return meter(safe(one.nama), `${usedOf(one)} (${percent})${state}`, one.nilai / all, tone, one.batas / all);
}

function stageMeter({ nama, milidetik }: BuildReport['tahap'][number], whole: number): string {
  return meter(safe(nama), duration(milidetik), whole === 0 ? 0 : milidetik / whole, 'plain', 1);
}

/**
 * A name, a figure and a bar.
 * @param used part of the bar that is filled
 * @param limit where the limit stands; 1 is its end
 */
function meter(name: string, figure: string, used: number, tone: string, limit: number): string {
  const mark = limit < 1 ? `<rect class="limit" x="${part(limit)}" width="1" height="8"/>` : '';
  return (
    `<li><span>${name}</span> <span class="n">${figure}</span>` +
    `<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="8"/>` +
    `<rect class="${tone}" width="${part(used)}" height="8"/>${mark}</svg></li>`
  );
}

function part(share: number): string {
  return (100 * share).toFixed(2);
}

function heldBack({ ditahan, hasil }: BuildReport): string {
  if (ditahan.length === 0) return '<h2 id="ditahan">Ditahan</h2>\n<p>Tidak ada dokumen yang ditahan.</p>';
  const rest = ditahan.slice(SHOWN_AT_ONCE);
  const more =
    rest.length === 0
      ? ''
      : `\n<details><summary>${formatCount(rest.length)} berkas lagi</summary>\n${faultList(rest)}\n</details>`;
  return `<h2 id="ditahan">Ditahan</h2>
<p>${formatCount(hasil.ditahan)} dokumen ditahan. Sebabnya ada di ${formatCount(ditahan.length)} berkas ini.</p>
${faultList(ditahan.slice(0, SHOWN_AT_ONCE))}${more}`;
}

function faultList(files: BuildReport['ditahan']): string {
  const items = files.map(({ berkas, sebab, kesalahan }) => {
    const others = kesalahan > 1 ? ` <i>Dan ${formatCount(kesalahan - 1)} kesalahan lain.</i>` : '';
    // A long path may break after each of its folders.
    return `<li><code>${safe(berkas).replaceAll('/', '/<wbr>')}</code>${safe(sebab)}${others}</li>`;
  });
  return `<ul class="faults">\n${items.join('\n')}\n</ul>`;
}

type Figure = readonly [name: string, value: string];

function pageFigures({ jenis, halaman, cetakan }: BuildReport): readonly Figure[] {
  const from = jenis === 'gabungan' ? 'dari pecahan' : 'dari bangun yang lalu';
  const asked = cetakan.diambil + cetakan.dibuat;
  const hits = asked === 0 ? '' : ` (${formatCount(Math.floor((100 * cetakan.diambil) / asked))} %)`;
  return [
    ['Halaman dan berkas dibuat', formatCount(halaman.dibuat)],
    [`Berkas diambil ${from}`, formatCount(halaman.diambil)],
    ...(jenis === 'situs'
      ? [['Desa yang tidak berubah', formatCount(halaman.desa_tidak_berubah)] as const]
      : []),
    ['Cetakan dan kartu dibuat', formatCount(cetakan.dibuat)],
    ['Cetakan dan kartu diambil dari simpanan', `${formatCount(cetakan.diambil)}${hits}`],
  ];
}

function figures(rows: readonly Figure[]): string {
  return `<table>\n${rows
    .map(([name, value]) => `<tr><th scope="row">${safe(name)}</th><td>${value}</td></tr>`)
    .join('\n')}\n</table>`;
}

function shards({ pecahan }: BuildReport): string {
  if (pecahan.length === 0) return '';
  const heads = ['Pecahan', 'Desa', 'Dokumen', 'Ditahan', 'Berkas', 'Ukuran'];
  const rows = pecahan.map((one) => {
    const counts = [one.desa, one.dokumen, one.ditahan, one.berkas].map(formatCount);
    const cells = [...counts, megabytes(one.bita)].map((cell) => `<td>${cell}</td>`).join('');
    return `<tr><th scope="row">${one.ke} dari ${one.dari}</th>${cells}</tr>`;
  });
  return `<h2>Pecahan</h2>
<div class="wide"><table>
<tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr>
${rows.join('\n')}
</table></div>`;
}

function wholeTime({ tahap }: BuildReport): number {
  return tahap.reduce((sum, { milidetik }) => sum + milidetik, 0);
}

/** @example duration(72_300) // "1 menit 12 detik" */
function duration(milliseconds: number): string {
  if (milliseconds < 59_950) return `${tenthsOf(Math.round(milliseconds / 100))} detik`;
  const seconds = Math.round(milliseconds / 1000);
  return `${formatCount(Math.floor(seconds / 60))} menit ${seconds % 60} detik`;
}

function safe(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
