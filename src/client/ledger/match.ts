import { searchWords } from '../../lib/search-text.ts';
import { FACETS, type Facet, type LedgerView } from './view.ts';

/** A row as it is looked for: all its words, folded, and what it is under each facet. */
export interface SearchableRow {
  text: string;
  facets: Record<Facet, readonly string[]>;
}

export interface Found {
  /** indices of the rows that match */
  rows: Set<number>;
  /** how many rows a choice would leave, all else as asked */
  counts: Record<Facet, Map<string, number>>;
}

/** Rows that hold every word searched and fit every facet chosen. One pass, whatever is asked. */
export function find(all: readonly SearchableRow[], view: LedgerView): Found {
  const words = searchWords(view.q);
  const chosen = FACETS.filter((facet) => view[facet]);
  const rows = new Set<number>();
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as Found['counts'];
  all.forEach(({ text, facets }, index) => {
    if (!words.every((word) => text.includes(word))) return;
    const missed = chosen.filter((facet) => !facets[facet].includes(view[facet]));
    if (missed.length === 0) rows.add(index);
    // A row that one facet alone keeps out would come back by another choice there.
    for (const facet of missed.length === 0 ? FACETS : missed.length === 1 ? missed : [])
      for (const value of facets[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  });
  return { rows, counts };
}
