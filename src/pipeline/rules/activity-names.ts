import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { depthOf } from '../../model/code.ts';
import { foldText } from '../../model/reference.ts';
import { cellOf, diagnostic, type Draft } from './rule.ts';

/**
 * One kegiatan code under two names (`kegiatan-bernama-ganda`). Only rows that name the kegiatan are compared:
 * those without rekening, or with a kelompok whose own name they do not bear.
 */
export function doublyNamedActivities(draft: Draft): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const node of draft.tree.nodes) {
    if (node.lines.length < 2 || depthOf(node.activity) !== 3 || depthOf(node.account) > 2) continue;
    const accountName = foldText(draft.reference.accounts.get(node.account) ?? '');
    const named = node.lines.filter((line) => foldText(line.label) !== accountName);
    const [first, ...others] = named;
    const other = others.find((line) => first && foldText(line.label) !== foldText(first.label));
    if (first === undefined || other === undefined) continue;
    const args = { code: node.activity, name: other.label, other: first.label, line: first.origin.line };
    found.push(diagnostic('kegiatan-bernama-ganda', cellOf(draft, other, 'kegiatan'), args));
  }
  return found;
}
