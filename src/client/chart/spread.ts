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
