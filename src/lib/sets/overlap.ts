import { holders, type Family } from './family.ts';

/** How many members two or three sets may have in common. */
export interface Overlap {
  least: number;
  greatest: number;
  /** `inside`: a set holds another; `apart`: none can be in both; `crowded`: they are too large to miss each other; `free`: they may miss each other */
  why: 'inside' | 'apart' | 'crowded' | 'free';
  /** the smallest set in which they lie; blank for the whole */
  room: string;
}

/**
 * The fewest and the most members that sets can have in common, so that every number between is possible too. A set that
 * holds another adds nothing; sets in one room have in common at least what does not fit in it side by side.
 */
export function overlap(all: Family, ids: readonly string[]): Overlap {
  const asked = [...new Set(ids)];
  const inner = asked.filter((id) =>
    asked.every((other) => other === id || !holders(all, other).includes(id)),
  );
  const sets = inner.map((id) => all.sets.get(id)!);
  const greatest = Math.min(...sets.map(({ high }) => high));
  const room = sharedRoom(all, inner);
  if (pairs(inner).some((pair) => areApart(all, pair))) return { least: 0, greatest: 0, why: 'apart', room };
  const least = Math.max(0, sum(sets.map(({ low }) => low)) - joinedRooms(all, inner));
  if (inner.length < asked.length) return { least, greatest, why: 'inside', room };
  return { least, greatest, why: least > 0 ? 'crowded' : 'free', room };
}

/** Every two of them, in their order. */
export function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other): [Item, Item] => [one, other]));
}

/** Members of a room; of the whole where it has no id. */
export function sizeOf({ whole, sets }: Family, room: string): number {
  return sets.get(room)?.high ?? whole;
}

/** Whether the sets, or what holds them, have no member in common. */
function areApart(all: Family, [one, other]: [string, string]): boolean {
  const around = holders(all, other);
  return holders(all, one).some((id) => around.includes(all.sets.get(id)!.apart));
}

/** Where sets are joined one after another, the nearest two first, each joint takes place within the smallest room of both. */
function joinedRooms(all: Family, ids: readonly string[]): number {
  const rooms = pairs(ids)
    .map((pair) => sizeOf(all, sharedRoom(all, pair)))
    .sort((a, b) => a - b);
  // Of the three joints of three sets the widest stands twice.
  return sum(rooms.slice(0, 1)) + (ids.length > 2 ? rooms.at(-1)! : 0);
}

function sharedRoom(all: Family, ids: readonly string[]): string {
  const [first = [], ...others] = ids.map((id) => holders(all, id));
  return first.find((id) => others.every((each) => each.includes(id))) ?? '';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
