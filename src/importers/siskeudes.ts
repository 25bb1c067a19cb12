import { diagnostic, wholeFile, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { depthOf } from '../model/code.ts';
import { csvOfRows } from './budget-rows.ts';
import type { ConvertedDocument, Importer } from './conversion.ts';
import { controlsOf } from './siskeudes-controls.ts';
import { namesIn } from './siskeudes-names.ts';
import { postedAmounts, workingAmounts, type SiskeudesAmount } from './siskeudes-amounts.ts';
import { rowsOfVillage } from './siskeudes-rows.ts';
import type { TableSource } from './source-tables.ts';

/**
 * An export of the Siskeudes database (one CSV per table): what was posted as murni and perubahan, else the working copy,
 * split by village and year. Tables with names, addresses and bank accounts are never opened.
 */
export const siskeudesImporter: Importer<TableSource> = {
  source: 'siskeudes',
  recognises: (source) => source.names.has('ta_rabrinci') || source.names.has('ta_anggaran'),
  convert(source, context) {
    const diagnostics: Diagnostic[] = [];
    const names = namesIn(source, context.reference, diagnostics);
    const amounts = amountsOf(source, diagnostics);
    if (amounts.some((one) => isOldChart(one)))
      return {
        source: 'siskeudes',
        documents: [],
        passed: [],
        diagnostics: [diagnostic('impor-kode-lama', wholeFile(source.file), {})],
      };
    const documents = [...Map.groupBy(amounts, (one) => `${one.village}|${one.year}|${one.kind}`).values()]
      .filter((group) => context.kind === null || group[0]?.kind === context.kind)
      .map((group) => documentOf(group, names));
    diagnostics.push(...controlsOf(source, amounts, names));
    return { source: 'siskeudes', documents, passed: [], diagnostics };
  },
};

/** Kegiatan of two parts and akun that only the chart of 2014 has. */
function isOldChart(one: SiskeudesAmount): boolean {
  return (
    (one.account.startsWith('5') && depthOf(one.activity) === 2) ||
    /^(?:[1237]|6\.3)(?:\.|$)/.test(one.account)
  );
}

/** What was posted is official; where nothing was, the working copy is all there is. Decided per village and stage. */
function amountsOf(source: TableSource, diagnostics: Diagnostic[]): SiskeudesAmount[] {
  const posted = postedAmounts(source, diagnostics);
  const told = new Set(posted.map((one) => `${one.village}|${one.year}`));
  const working = workingAmounts(source, diagnostics);
  return [...posted, ...working.filter((one) => !told.has(`${one.village}|${one.year}`))];
}

function documentOf(
  amounts: readonly SiskeudesAmount[],
  names: ReturnType<typeof namesIn>,
): ConvertedDocument {
  const [first] = amounts;
  const kind = first?.kind ?? 'apbdes';
  return {
    kind,
    village: names.village(first?.village ?? ''),
    year: first?.year ?? null,
    csv: csvOfRows(rowsOfVillage(amounts, names), kind),
    table: null,
  };
}
