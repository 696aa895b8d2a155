/** How exactly a figure is stated, from the loosest promise a reader may draw from its words. */
export const PRINTED_HEDGES = ['exact', 'more_than', 'at_least', 'nearly', 'about', 'range'] as const;
export type PrintedHedge = (typeof PRINTED_HEDGES)[number];

/** `less_than` comes only out of arithmetic; no figure of a report is printed that way. */
export type Hedge = PrintedHedge | 'less_than';

/** Where the true number may lie, seen from the stated one. */
export type Direction = 'fixed' | 'above' | 'below' | 'both';

export const HEDGE: Record<Hedge, { words: string; symbol: string; direction: Direction }> = {
  exact: { words: '', symbol: '', direction: 'fixed' },
  more_than: { words: 'more than', symbol: '>', direction: 'above' },
  at_least: { words: 'at least', symbol: '≥', direction: 'above' },
  nearly: { words: 'nearly', symbol: 'nearly ', direction: 'below' },
  about: { words: 'about', symbol: '≈', direction: 'both' },
  range: { words: '', symbol: '', direction: 'fixed' },
  less_than: { words: 'less than', symbol: '<', direction: 'below' },
};

/** What a reader calls them where they stand alone. */
export function hedgeName(hedge: Hedge): string {
  return HEDGE[hedge].words || (hedge === 'range' ? 'a range' : 'exact');
}
