/** Indices with the largest value first; equals keep their order, and what has no value comes last. */
export function bySize(values: readonly (number | null)[]): number[] {
  const size = (index: number) => values[index] ?? -Infinity;
  // Not a difference: two infinities have none.
  return [...values.keys()].sort((a, b) => (size(a) < size(b) ? 1 : size(a) > size(b) ? -1 : 0));
}

/** Where blocks begin that stand in this order between two lines, with the room that is left shared among them. */
export function spread(
  start: number,
  end: number,
  heights: readonly number[],
  order: readonly number[],
): number[] {
  const room = end - start - heights.reduce((sum, height) => sum + height, 0);
  const tops: number[] = [];
  let y = start;
  for (const index of order) {
    tops[index] = y;
    y += heights[index]! + room / heights.length;
  }
  return tops;
}
