import type { LegalLimits } from './limits.ts';
import type { Sen } from './money.ts';
import type { PublishedPrints } from './print-name.ts';

/** One entry of a code list. */
export interface CodeName {
  readonly code: string;
  readonly name: string;
}

/** A village or kelurahan of a region list. */
export interface Region {
  readonly code: string;
  readonly name: string;
  readonly districtCode: string;
  readonly district: string;
  readonly kind: 'desa' | 'kelurahan';
}

/** The regency that a site speaks for, from `data/situs.json`. */
export interface SiteSettings {
  /** Kemendagri code of the regency, `35.22`. */
  readonly regencyCode: string;
  readonly regency: string;
  readonly province: string;
  /** `https://…` where the site will stand, without base path. */
  readonly origin: string;
  /** Path below the origin, `/` or `/papan-desa/`. */
  readonly base: string;
  /** Address of the data repository or `''`. */
  readonly repository: string;
  /** Where faults of security are told, `mailto:…` or `https://…`; `''` if nowhere. */
  readonly securityContact: string;
  /** Whether the regency has an emblem that can be shown. */
  readonly hasEmblem: boolean;
  /** Which boards, leaflets and cards the build makes. */
  readonly prints: PublishedPrints;
}

/** Everything of `data/` that validating and presenting need, keyed for look-up. */
export interface ReferenceBook {
  /** Rekening of Permendagri 20/2018, akun to objek, name by code. */
  readonly accounts: ReadonlyMap<string, string>;
  /** Bidang, sub bidang and kegiatan, name by code. */
  readonly activities: ReadonlyMap<string, string>;
  /** Fund sources in printing order, name by code. */
  readonly fundSources: ReadonlyMap<string, string>;
  /** Folded synonym or code → code of the fund source. */
  readonly fundSourceSynonyms: ReadonlyMap<string, string>;
  /** Folded header → name of the column. */
  readonly headers: ReadonlyMap<string, string>;
  /** Village code → entry of the region lists. */
  readonly regions: ReadonlyMap<string, Region>;
  /** Codes of the regencies whose lists are known. */
  readonly regencies: ReadonlySet<string>;
  /** Year → what the law sets for its budgets. */
  readonly limits: ReadonlyMap<number, LegalLimits>;
  /** {@link allocationKey} → what the village was told that it will be given; empty where no list is kept. */
  readonly allocations: ReadonlyMap<string, Sen>;
  readonly settings: SiteSettings;
}

/** Whether a code belongs to the invented region, whose villages only show how the site works. */
export function isInventedCode(code: string): boolean {
  return code.startsWith('99.');
}

/** Key of an allocation: year, village code and rekening. */
export function allocationKey(year: number, village: string, account: string): string {
  return `${year} ${village} ${account}`;
}

/**
 * Text for comparing: lower case, without accents, every run of other signs one space.
 * @example foldText("  Bagi-Hasil  PAJAK (PBH)") // "bagi hasil pajak pbh"
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * Text of a header for comparing: without case, spaces, underscores, other signs and a trailing "(Rp)".
 * @example foldHeader("Sumber_Dana ") // "sumberdana"
 * @example foldHeader("ANGGARAN (Rp)") // "anggaran", also "Anggaran Rp."
 */
export function foldHeader(text: string): string {
  return foldText(text.replace(/\(\s*rp\.?\s*\)|\brp\.?\s*$/i, '')).replaceAll(' ', '');
}
