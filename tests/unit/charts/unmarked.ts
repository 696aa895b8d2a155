/** Rows that stand in the table and have no mark of their own, each with the reason. */
const UNMARKED: Record<string, { rows: RegExp; reason: string }> = {
  'industry-growth-contributions': {
    rows: /-(companies|revenue|2023|change)$/,
    reason: 'a column is one mark, named by its growth: its width, its area and its lines say the other rows',
  },
};

/** Whether a row of a chart has no mark. */
export function isUnmarked({ id }: { id: string }, { key }: { key: string }): boolean {
  return UNMARKED[id]?.rows.test(key) ?? false;
}
