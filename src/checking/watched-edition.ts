import { contextNumbers } from '../data/context.ts';
import type { Edition } from '../data/edition.ts';

/** Ids of all numbers that words and charts may name. */
export function figureIds({ facts, derived, context }: Edition): string[] {
  return [...facts.keys(), ...derived.keys(), ...contextNumbers(context).keys()];
}

/**
 * An edition in which every figure can be looked up: where there is none, another stands in and the id is kept. So one
 * run over a chart meets all its unknown ids, not the first alone.
 */
export function watched(edition: Edition): { edition: Edition; unknown: Set<string> } {
  const unknown = new Set<string>();
  const known = new Set(figureIds(edition));
  const facts = new Map(edition.facts);
  const [standIn] = facts.values();
  facts.get = (id) => {
    if (known.has(id)) return edition.facts.get(id);
    unknown.add(id);
    return standIn;
  };
  return { edition: { ...edition, facts }, unknown };
}
