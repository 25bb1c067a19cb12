import { plainText } from './plain-signs.ts';

/**
 * Data of persons that must not stand in a public file. `nik` (also a KK number), `telepon`, `rekening` and `nama` hold
 * a document back; other long numbers (`angka-16`, `nip`) are told beside it.
 */
export type PersonalKind = 'nik' | 'telepon' | 'rekening' | 'nama' | 'angka-16' | 'nip';

interface Stretch {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

/** Runs of digits, with at most one space, dot or hyphen between two of them; a plain run first. */
const LONG_RUN =
  /(?<!\d)(?:\d{16}|\d{18})(?!\d)|(?<!\d)(?<!\d[ .-])\d(?:[ .-]?\d){15}(?:[ .-]?\d\d)?(?![ .-]?\d)/g;
const PHONE = /(?<![\d+])(?<!\d[.-])(?:\(?\+?62\)?|\(?0)[ .-]?8[1-9](?:(?: ?[.-] ?|\)? )?\d){6,10}(?!\d)/g;
const ACCOUNT =
  /(?<=(?:\brek|\brekening|norek|\bbri|\bbni|\bbca|\bbtn|\bbsi|\bmandiri|\bbank \w{2,20})[\s.:]{0,3}(?:no|nomor)?[\s.:]{0,3})\d(?:[ .-]?\d){7,15}(?![ .-]?\d)/gi;
const PHONE_LIKE = /(?<!\d)(?:0|62\)?)[ .-]?8[1-9](?:(?: ?[.-] ?|\)? )?\d){6}/;
/** A word that points at a person, and up to five capitalised words after it. */
const NAME =
  /(?<=(?<![\p{L}\d])(?:a\.? ?n\.|[Aa]tas [Nn]ama|ATAS NAMA|[Ss][Dd][Rr][Ii]?\.?|NIK|KK|A\.? ?N\.)[\s:.]{0,3})\p{Lu}[\p{L}'.]+(?: \p{Lu}[\p{L}'.]*){0,4}/gu;
/** What follows "KK" without being a name, folded. */
const NO_NAMES: ReadonlySet<string> = new Set(
  `baru belum bulan dan dengan desa di disabilitas dusun ekstrem ekstrim gakin hilang januari keluarga korban kpm kurang
  lansia layak masing mampu miskin nelayan orang penerima penyandang per perempuan petani pra prasejahtera rentan rt rtm rw
  sakit sebanyak sejahtera selama se tani terdampak tidak untuk warga x yang atau dari tahun masyarakat penduduk`.split(
    /\s+/,
  ),
);
/** What every name follows, and what every number of a person holds: cheap questions that spare most texts the others. */
const POINTS_AT_NAME = /[nN]\.|[nN]ama|NAMA|[sS][dD][rR]|SDR|NIK|KK/;
const HAS_NUMBER = /\d(?:(?: ?[.-] ?|\)? )?\d){7}/;
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/;

/**
 * The first kind of personal data in a text, those that hold back before the others; `null` if there is none.
 * @param mayName whether a name counts: on rows of bidang 5 or tagged `blt`
 */
export function personalDataIn(text: string, mayName: boolean): PersonalKind | null {
  const { text: plain } = plainText(text);
  if (!HAS_NUMBER.test(plain) && !(mayName && POINTS_AT_NAME.test(plain))) return null;
  const kinds = stretchesOf(text)
    .map((stretch) => stretch.kind)
    .filter((kind) => kind !== 'nama' || mayName);
  return kinds.find((kind) => !isOnlyTold(kind)) ?? kinds[0] ?? null;
}

/** Whether a kind is told beside the document without holding it back. */
export function isOnlyTold(kind: PersonalKind): boolean {
  return kind === 'angka-16' || kind === 'nip';
}

/**
 * The text with every digit and letter of personal data as `•`, so that columns stay what they were.
 * @example maskPersonalData('BLT a.n. Siti, 0812-3456-7890') // "BLT a.n. ••••, ••••-••••-••••"
 */
export function maskPersonalData(text: string): string {
  const stretches = stretchesOf(text);
  if (stretches.length === 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of stretches) {
    parts.push(text.slice(done, start), masked(text.slice(start, end)));
    done = end;
  }
  return parts.join('') + text.slice(done);
}

/** Letters and digits as dots, as many as there were signs. */
function masked(text: string): string {
  return text.replace(/[\p{L}\p{Nd}]/gu, (sign) => '•'.repeat(sign.length));
}

/** A sign that is none of the plain ones: most files have none. */
const ODD_SIGN = /[^\0-~]/;
/** A digit that is none of 0–9, or one of them before an unusual sign. */
const ODD_NUMBER = /(?![0-9])\p{Nd}|\d[^\0-~]/u;
/** Fewest signs of a number that can be that of a person. */
const FEWEST = 8;

/**
 * One quick look over a whole file, which spares most files the closer look at every cell: whether a long run of digits
 * could be a person's. Only every eighth sign is looked at, because a shorter run is none; money is passed over.
 */
export function mayHoldPersonalNumbers(written: string): boolean {
  // Stryker disable next-line ConditionalExpression,LogicalOperator: a text without such signs is plain already; this only spares it the folding
  const text = ODD_SIGN.test(written) && ODD_NUMBER.test(written) ? plainText(written).text : written;
  for (let at = FEWEST - 1; at < text.length; at += FEWEST) {
    if (!isOfRun(text.charCodeAt(at))) continue;
    let start = at;
    let end = at + 1;
    while (start > 0 && isOfRun(text.charCodeAt(start - 1))) start -= 1;
    while (end < text.length && isOfRun(text.charCodeAt(end))) end += 1;
    if (end - start >= FEWEST && isSuspect(text, start, end)) return true;
    at = end - 1;
  }
  return false;
}

function isOfWord(sign: number): boolean {
  return sign > 57 && sign !== 59;
}

/** Digits, space, dot, hyphen and brackets. */
function isOfRun(sign: number): boolean {
  return (
    (sign >= 48 && sign <= 57) || sign === 32 || sign === 45 || sign === 46 || sign === 40 || sign === 41
  );
}

/** Sixteen digits, a mobile number, or eight digits behind a word other than Rp. */
function isSuspect(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  // Most runs are money in a cell of its own: a delimiter before it, and too short for anything else.
  if (first > 48 && first < 54 && end - start < 16 && !isOfWord(text.charCodeAt(start - 1))) return false;
  const run = text.slice(start, end);
  const digits = run.replace(/\D/g, '').length;
  if (digits < FEWEST) return false;
  if (digits >= 16 || PHONE_LIKE.test(run)) return true;
  const before = text.slice(Math.max(0, start - 4), start) + run.slice(0, run.search(/\d/));
  return /[a-oq-z][ .:]{0,3}$/i.test(before);
}

/** Every stretch of personal data, in the order of the text; of two that overlap, the one that begins first. */
function stretchesOf(written: string): Stretch[] {
  const found: Stretch[] = [];
  const { text, places } = plainText(written);
  const add = (kind: PersonalKind, match: RegExpExecArray) => {
    const end = match.index + match[0].length;
    found.push({ kind, start: places?.[match.index] ?? match.index, end: places?.[end] ?? end });
  };
  if (HAS_NUMBER.test(text)) {
    for (const match of text.matchAll(LONG_RUN)) {
      const kind = longKind(match[0]);
      if (kind !== null) add(kind, match);
    }
    for (const match of text.matchAll(PHONE)) add('telepon', match);
    for (const match of text.matchAll(ACCOUNT)) if (!GROUPED.test(match[0])) add('rekening', match);
  }
  if (POINTS_AT_NAME.test(text))
    for (const match of text.matchAll(NAME)) if (isName(match[0])) add('nama', match);
  if (found.length < 2) return found;
  let end = 0;
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter((stretch) => stretch.start >= end && (end = stretch.end) > 0);
}

function longKind(run: string): PersonalKind | null {
  if (GROUPED.test(run)) return null;
  const digits = run.replace(/\D/g, '');
  if (digits.length === 18) return 'nip';
  return digits.length === 16 ? (isIdentity(digits) ? 'nik' : 'angka-16') : null;
}

/** Digits 7 to 12 of a NIK are the date of birth; 40 is added to the day of a woman. */
function isIdentity(digits: string): boolean {
  const day = Number(digits.slice(6, 8)) % 40;
  const month = Number(digits.slice(8, 10));
  return Number(digits.slice(6, 8)) <= 71 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function isName(text: string): boolean {
  const [first = ''] = text.toLowerCase().split(/[ .]/);
  return first.length > 1 && !NO_NAMES.has(first);
}
