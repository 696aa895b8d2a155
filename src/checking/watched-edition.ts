import type { Edition } from '../data/edition.ts';
import { knownFigures } from '../data/figure.ts';

/**
 * An edition in which every figure can be looked up: where there is none, another stands in and the id is kept. So one
 * run over a chart meets all its unknown ids, not the first alone.
 */
export function watched(edition: Edition): { edition: Edition; unknown: Set<string> } {
  const unknown = new Set<string>();
  const known = new Set(knownFigures(edition));
  const facts = new Map(edition.facts);
  const [standIn] = facts.values();
  facts.get = (id) => {
    if (known.has(id)) return edition.facts.get(id);
    unknown.add(id);
    return standIn;
  };
  return { edition: { ...edition, facts }, unknown };
}
