import type { Family } from './family.ts';
import { sizeOf, type Overlap } from './overlap.ts';

/** What is known of the companies that are in two or three groups, in a sentence. */
export function overlapWords({ least, greatest, why }: Overlap, groups: number): string {
  const all = groups > 2 ? `all ${groups}` : 'both';
  if (why === 'apart') return `No company can be in ${all}.`;
  if (least === greatest) return `Exactly ${companies(least)} in ${all}.`;
  if (least === 0)
    return `There may be no company in ${all}, and there can be ${greatest} at most: the report does not say.`;
  return `At least ${least} and at most ${companies(greatest)} in ${all}: the report does not say how many.`;
}

/** Why, in a sentence or two; `lows` are the fewest companies of each group. */
export function overlapReason(all: Family, { least, why, room }: Overlap, lows: readonly number[]): string {
  switch (why) {
    case 'apart':
      return 'What puts a company into the one group keeps it out of the other.';
    case 'inside':
      return 'The report counts one of the groups among another.';
    case 'free':
      return 'The groups are small enough to lie side by side, and the smallest may lie within the others.';
    case 'crowded': {
      const size = sizeOf(all, room);
      const outside = lows.map((low) => size - low);
      // Three groups of which two share a room of their own crowd twice.
      if (outside.reduce((sum, each) => sum + each, least) !== size)
        return 'They are too large to miss each other.';
      const within = room ? `the ${size} that they are counted among` : `${size} companies`;
      return `Of ${within}, at most ${outsideWords(outside)}. That leaves ${least}.`;
    }
  }
}

function outsideWords(outside: readonly number[]): string {
  const [first, second, third] = outside;
  if (third !== undefined) return `${first}, ${second} and ${third} are outside one of the groups`;
  return `${first} are outside the first group and ${second} outside the second`;
}

function companies(count: number): string {
  return count === 1 ? '1 company is' : `${count} companies are`;
}
