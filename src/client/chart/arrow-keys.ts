import type { Box } from '../site/hit-test.ts';

/** A mark as the keyboard meets it: where it stands and the group of rows it belongs to. */
export interface TabStop {
  box: Box;
  group: unknown;
}

/** Px that a step aside costs, as against one px down: a column is kept even past a gap in it. */
const ASIDE = 2;

/**
 * Index of the mark a key leads to, undefined where the key is none of ours or leads nowhere. Left and right follow the
 * order of the drawing and so reach every mark; up and down follow the eye where marks stand above each other.
 */
export function step(key: string, from: number, stops: readonly TabStop[]): number | undefined {
  const to = target(key, from, stops);
  return to !== undefined && to !== from && stops[to] ? to : undefined;
}

function target(key: string, from: number, stops: readonly TabStop[]): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return from + 1;
    case 'ArrowLeft':
      return from - 1;
    case 'ArrowDown':
      return inLine(from, stops) ? from + 1 : nearest(from, stops, 1);
    case 'ArrowUp':
      return inLine(from, stops) ? from - 1 : nearest(from, stops, -1);
    case 'Home':
      return 0;
    case 'End':
      return stops.length - 1;
    case 'PageDown':
      return nextGroup(from, stops, 1);
    case 'PageUp':
      return nextGroup(from, stops, -1);
    default:
      return undefined;
  }
}

/** Nothing above and nothing below: then all arrows follow the order. */
function inLine(from: number, stops: readonly TabStop[]): boolean {
  return nearest(from, stops, 1) === undefined && nearest(from, stops, -1) === undefined;
}

function nearest(from: number, stops: readonly TabStop[], down: 1 | -1): number | undefined {
  const { box } = stops[from]!;
  const costs = stops.flatMap((stop, index) => {
    const middle = centre(stop.box).y;
    const further = down > 0 ? middle > box.bottom : middle < box.top;
    return further ? [{ index, cost: cost(box, stop.box) }] : [];
  });
  return costs.sort((a, b) => a.cost - b.cost)[0]?.index;
}

function cost(from: Box, to: Box): number {
  const gap = Math.max(0, to.left - from.right, from.left - to.right);
  const [a, b] = [centre(from), centre(to)];
  return Math.abs(b.y - a.y) + ASIDE * gap + Math.abs(b.x - a.x) / 10;
}

function centre({ left, top, right, bottom }: Box) {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** First mark of the next or the last group, in the order groups are drawn. */
function nextGroup(from: number, stops: readonly TabStop[], on: 1 | -1): number | undefined {
  const groups = [...new Set(stops.map(({ group }) => group))];
  const next = groups[groups.indexOf(stops[from]!.group) + on];
  const first = stops.findIndex(({ group }) => group === next);
  return next === undefined || first < 0 ? undefined : first;
}
