/** Indices with the largest value first; equals keep their order, and what has no value comes last. */
export function bySize(values: readonly (number | null)[]): number[] {
  const size = (index: number) => values[index] ?? -Infinity;
  // Not a difference: two infinities have none.
  return [...values.keys()].sort((a, b) => (size(a) < size(b) ? 1 : size(a) > size(b) ? -1 : 0));
}

/** Where blocks begin that stand below each other in this order. */
export function restacked(start: number, heights: readonly number[], order: readonly number[]): number[] {
  const tops: number[] = [];
  let y = start;
  for (const index of order) {
    tops[index] = y;
    y += heights[index]!;
  }
  return tops;
}
