import { isWorthSorting } from '../../client/chart/drawn-rows.ts';

const GROUP = /<(\/?)g\b([^>]*)>/g;
const VALUE = / data-value="([^"]*)"/;

/** Whether the script will offer to sort a drawing, read from its markup as `drawnRows` reads it from the page. */
export function isSortable(svg: string): boolean {
  const open: number[] = [];
  const plots = new Map<number | undefined, (number | null)[]>();
  let count = 0;
  for (const [, closing, attributes = ''] of svg.matchAll(GROUP)) {
    if (closing) {
      open.pop();
      continue;
    }
    if (/ class="row"/.test(attributes)) {
      const plot = open.at(-3);
      const value = VALUE.exec(attributes)?.[1];
      plots.set(plot, [...(plots.get(plot) ?? []), value === undefined ? null : Number(value)]);
    }
    if (!attributes.endsWith('/')) open.push(count++);
  }
  return [...plots.values()].some(isWorthSorting);
}
