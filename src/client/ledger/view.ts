import { typedIn, withState } from '../../lib/query.ts';

/** What the figures can be narrowed by, as the address names it. */
export const FACETS = ['chapter', 'kind', 'unit', 'hedge', 'company', 'role', 'elsewhere'] as const;
export type Facet = (typeof FACETS)[number];

/** What an address asks of the ledger; empty where it asks nothing. */
export type LedgerView = Record<'q' | Facet | 'sort', string>;

/**
 * Reads a query such as `?q=profit&unit=yuan&sort=value`; `choices` are the values that mean something. What it does
 * not know is passed over, so it never throws.
 */
export function readLedger(query: string, choices: Record<Facet | 'sort', ReadonlySet<string>>): LedgerView {
  const asked = new URLSearchParams(query);
  const view = { q: typedIn(asked, 'q') } as LedgerView;
  for (const name of [...FACETS, 'sort'] as const) {
    const value = asked.get(name) ?? '';
    view[name] = choices[name].has(value) ? value : '';
  }
  return view;
}

/** The query with this view in it and all else as it was; empty where nothing differs from the default. */
export function writeLedger(query: string, view: LedgerView): string {
  return withState(query, { ...view, q: view.q.trim() });
}
