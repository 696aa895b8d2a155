import { holders, type CountedSet } from '../../../../src/lib/sets/family.ts';

/**
 * All numbers of members that the sets asked for can have in common, found by dealing the members of the whole to every
 * combination of sets in every way, and keeping the deals that fit what is known: an independent count for small wholes.
 */
export function commonCounts(whole: number, sets: readonly CountedSet[], ids: readonly string[]): number[] {
  const kinds = combinations(sets);
  const found = new Set<number>();
  const deal = (at: number, left: number, dealt: number[]) => {
    if (at === kinds.length - 1) {
      const counts = [...dealt, left];
      const size = (of: readonly string[]) =>
        counts.reduce((sum, count, kind) => (of.every((id) => kinds[kind]!.has(id)) ? sum + count : sum), 0);
      if (sets.every(({ id, low, high }) => low <= size([id]) && size([id]) <= high)) found.add(size(ids));
      return;
    }
    for (let count = 0; count <= left; count++) deal(at + 1, left - count, [...dealt, count]);
  };
  deal(0, whole, []);
  return [...found].sort((a, b) => a - b);
}

/** Sets that one member may be in: with a part goes what holds it, and of two that are apart one at most. */
function combinations(sets: readonly CountedSet[]): Set<string>[] {
  const byId = new Map(sets.map((each) => [each.id, each]));
  return Array.from({ length: 2 ** sets.length }, (_, bits) => sets.filter((_set, at) => bits & (1 << at)))
    .map((some) => new Set(some.map(({ id }) => id)))
    .filter((kind) =>
      [...kind].every(
        (id) => holders({ sets: byId }, id).every((each) => kind.has(each)) && !kind.has(byId.get(id)!.apart),
      ),
    );
}
