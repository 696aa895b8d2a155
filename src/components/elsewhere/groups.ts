import { besides } from '../../data/beside.ts';
import type { Edition } from '../../data/edition.ts';
import { figure, type Figure } from '../../data/figure.ts';
import type { SecondSource } from '../../data/beside.ts';

/** What others printed about one figure. */
export interface ElsewhereGroup {
  /** null for numbers that bear on no single figure */
  figure: Figure | null;
  sources: readonly SecondSource[];
}

/** All that was printed elsewhere, in the order of the report, then what we computed from it, then what stands for itself. */
export function elsewhereGroups(edition: Edition): ElsewhereGroup[] {
  const ids = [...edition.facts.keys(), ...edition.derived.keys()];
  const groups = ids
    .map((id) => ({ id, sources: besides(edition, id) }))
    .filter(({ sources }) => sources.length > 0)
    .map(({ id, sources }) => ({ figure: figure(edition, id), sources }));
  const apart = [...edition.secondSources.values()].filter(({ fact }) => fact === '');
  return apart.length > 0 ? [...groups, { figure: null, sources: apart }] : groups;
}
