/** Fewer are seen at a glance in any order. */
const WORTH_SORTING = 5;

/** Indices with the largest value first; equals keep their order, and what has no value comes last. */
export function bySize(values: readonly (number | null)[]): number[] {
  const size = (index: number) => values[index] ?? -Infinity;
  // Not a difference: two infinities have none.
  return [...values.keys()].sort((a, b) => (size(a) < size(b) ? 1 : size(a) > size(b) ? -1 : 0));
}

/** Whether an order by size is another than that in which values stand, and these are many enough. */
export function isWorthSorting(values: readonly (number | null)[]): boolean {
  return values.length >= WORTH_SORTING && bySize(values).some((index, at) => index !== at);
}
