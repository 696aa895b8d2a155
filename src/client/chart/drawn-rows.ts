import { bySize, isWorthSorting } from '../../lib/number/by-size.ts';
import { animateMove } from './animate-move.ts';
import { spread } from './spread.ts';

/** Puts rows in order of size, or back; `seen` where the reader should see them move. */
export type Sort = (sorted: boolean, seen: boolean) => void;

/**
 * What sorts a drawing; nothing where an order by size would show nothing new. Forms that draw whole rows below each
 * other mark them, with their value and height, as rows that may change places. They leave their groups for one list on
 * the same scale.
 */
export function drawnRows(drawing: Element): Sort[] {
  const rows = [...drawing.querySelectorAll<SVGElement>('.row')];
  const plots = [...new Set(rows.map(plotOf))];
  return plots
    .map((plot) => rows.filter((row) => plotOf(row) === plot))
    .filter((rows) => isWorthSorting(rows.map(valueOf)))
    .map((rows) => sortOf(rows, bySize(rows.map(valueOf))));
}

/** What a row is sorted by; null where it states no number. */
export function valueOf({ dataset }: HTMLElement | SVGElement): number | null {
  return dataset.value === undefined ? null : Number(dataset.value);
}

/** A row lies in the group that sets its place, that in the group of its head, and that in the plot with the scale. */
function plotOf(row: Element): Element {
  return row.parentElement!.parentElement!.parentElement!;
}

function sortOf(rows: readonly SVGElement[], order: readonly number[]): Sort {
  const places = rows.map((row) => row.parentElement!);
  const groups = places.map((place) => place.parentElement!);
  const [first] = groups;
  const transforms = places.map((place) => place.getAttribute('transform')!);
  const heights = rows.map(({ dataset }) => Number(dataset.height));
  const tops = places.map((place, index) => yOf(groups[index]!) + yOf(place));
  const end = Math.max(...tops.map((top, index) => top + heights[index]!));
  const sortedTops = spread(tops[0]!, end, heights, order);
  let now = tops;
  return (sorted, seen) => {
    if (sorted === (now === sortedTops)) return;
    const next = sorted ? sortedTops : tops;
    for (const index of sorted ? order : rows.keys()) {
      const to = sorted ? first! : groups[index]!;
      const transform = sorted ? `translate(0 ${next[index]! - yOf(first!)})` : transforms[index]!;
      places[index]!.setAttribute('transform', transform);
      to.append(places[index]!);
      if (seen) animateMove(rows[index]!, now[index]! - next[index]!);
    }
    now = next;
  };
}

/** How far down a group is set. */
function yOf(group: Element): number {
  return Number(/ ([\d.-]+)\)/.exec(group.getAttribute('transform') ?? '')?.[1] ?? 0);
}
