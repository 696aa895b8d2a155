/** A set of which is known how many members it may have, and in which other set all of them are. */
export interface CountedSet {
  id: string;
  /** the fewest and the most members */
  low: number;
  high: number;
  /** id of the set that holds all its members; blank where only the whole is known to */
  part_of: string;
  /** id of a set that is part of the same one and has no member in common with it; one at most, blank where there is none */
  apart: string;
}

/** Sets within a whole, each with the bounds that the others leave it. */
export interface Family {
  /** members of the whole */
  whole: number;
  sets: ReadonlyMap<string, CountedSet>;
}

/**
 * Narrows what each set may count to what fits the others. Throws where nothing does, where a set is its own part, and
 * where sets that are apart are not parts of one.
 */
export function family(whole: number, given: readonly CountedSet[]): Family {
  const sets = new Map(given.map((each) => [each.id, { ...each, high: Math.min(each.high, whole) }]));
  const all = { whole, sets };
  for (const { id, part_of, apart } of sets.values())
    if (apart && sets.get(apart)?.part_of !== part_of)
      throw new Error(`counted sets: “${id}” and “${apart}” are apart, but not parts of one set`);
  const partsFirst = [...sets.values()].sort((a, b) => holders(all, b.id).length - holders(all, a.id).length);
  for (const part of partsFirst) grow(part, sets);
  for (const part of partsFirst.toReversed()) shrink(part, all);
  for (const { id, low, high } of sets.values())
    if (low > high) throw new Error(`counted sets: “${id}” has at least ${low} and at most ${high}`);
  return all;
}

/** Ids of a set and of all that hold it, the smallest first; the whole has none. */
export function holders({ sets }: Pick<Family, 'sets'>, id: string): string[] {
  const found: string[] = [];
  for (let at: string | undefined = id; at; at = sets.get(at)?.part_of) {
    if (found.includes(at)) throw new Error(`counted sets: “${at}” is a part of itself`);
    found.push(at);
  }
  return found;
}

/** What holds a set has no fewer members, nor fewer than two that are apart have together. */
function grow({ low, apart, part_of: holder }: CountedSet, sets: ReadonlyMap<string, CountedSet>): void {
  const around = sets.get(holder);
  if (around) around.low = Math.max(around.low, low + (sets.get(apart)?.low ?? 0));
}

/** A part has no more members than what holds it, less those that another part has for itself. */
function shrink(part: CountedSet, { whole, sets }: Family): void {
  const around = sets.get(part.part_of)?.high ?? whole;
  part.high = Math.min(part.high, around - (sets.get(part.apart)?.low ?? 0));
}
