import { wholeFile } from '../../diagnostics/diagnostic.ts';
import type { DocumentKind, Regulation } from '../../model/budget.ts';
import type { ReferenceBook } from '../../model/reference.ts';
import { documentOf } from '../document.ts';
import type { Dossier, YearDossier, YearRule } from '../rules-between/rule.ts';
import { rawFile } from './case.fixture.ts';
import { readers, tableOf, valueOf } from './document.fixture.ts';

/** A document as tests write it: its name, its rows, and what `dokumen.json` says; `null`: filed, but not sound. */
export type Sketch = readonly [name: string, rows: readonly string[] | null, regulation?: Partial<Regulation>];

const REGULATION: Regulation = {
  number: '',
  date: '',
  link: '',
  status: 'ditetapkan',
  amendment: 0,
  asOf: '',
};

/** What one rule says about documents such as `2025/apbdes`: `document severity code place {…}`. */
export function remarksOf(
  rule: YearRule,
  sketches: readonly Sketch[],
  reference: Partial<ReferenceBook> = {},
): string[] {
  const dossier: Dossier = {
    villageCode: '99.99.01.2001',
    years: [...Map.groupBy(sketches, ([name]) => Number(name.slice(0, 4)))]
      .map(([year, own]) => yearOf(year, own))
      .toSorted((a, b) => a.year - b.year),
    reference: { ...readers.reference, limits: new Map(), allocations: new Map(), ...reference },
  };
  return dossier.years
    .flatMap((year) => rule(year, dossier))
    .map(({ year, kind, found: { code, severity, place, args } }) =>
      [`${year}/${kind}`, severity, code, place.cell ?? '-', JSON.stringify(args)].join(' '),
    );
}

function yearOf(year: number, sketches: readonly Sketch[]): YearDossier {
  const kindOf = ([name]: Sketch) => name.slice(5) as DocumentKind;
  return {
    year,
    filed: new Set(sketches.map(kindOf)),
    sound: sketches.flatMap((sketch) => {
      const [name, rows, regulation] = sketch;
      if (rows === null) return [];
      const kind = kindOf(sketch);
      const filing = { kind, year, regulation: regulation ? { ...REGULATION, ...regulation } : null };
      const document = valueOf(documentOf(rawFile(`${name}.csv`, tableOf(rows, kind)), filing, readers));
      const place = (line: { origin: { line: number } } | null, column: string) => ({
        ...wholeFile(`${name}.csv`),
        cell: line === null ? null : `${column}:${line.origin.line}`,
      });
      return [{ document, place }];
    }),
    regulationPlace: (kind, key) => ({ ...wholeFile('dokumen.json'), cell: `${kind}.${key}` }),
  };
}
