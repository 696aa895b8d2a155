import { bySize } from '../../lib/number/by-size.ts';
import { type Sort, valueOf } from './drawn-rows.ts';
import { animateMove } from './animate-move.ts';
import { addSortButton } from '../site/sort-button.ts';
import { changeState, highlight, onState, stateOf } from './chart-state.ts';

/** The table of one chart: lights the rows asked for and, where their values can be compared, sorts them. */
class ChartRows extends HTMLElement {
  connectedCallback(): void {
    const chart = this.dataset.chart!;
    onState(() => highlight(this, stateOf(chart).highlight));
    const drawing = document.querySelector(`chart-marks[data-chart="${chart}"][data-sorts]`);
    if (!drawing && this.dataset.sorts === undefined) return;
    const head = this.querySelectorAll<HTMLElement>('thead th')[1]!;
    const sort = sortOf(this, drawing);
    addSortButton(head, () => changeState(chart, { bySize: !stateOf(chart).bySize }));
    onState((seen) => {
      const sorted = stateOf(chart).bySize;
      head.setAttribute('aria-sort', sorted ? 'descending' : 'none');
      // What is folded would be laid out only to be asked where its rows are.
      sort(sorted, seen && !this.closest('details:not([open])'));
    });
  }
}

customElements.define('chart-rows', ChartRows);

/** Sorts all rows into one list, as the drawing does where it sorts, and puts them back into their groups. */
function sortOf(table: HTMLElement, drawing: Element | null): Sort {
  const rows = [...table.querySelectorAll<HTMLElement>('tr[data-key]')];
  const bodies = rows.map((row) => row.parentElement!);
  let stands = false;
  return (sorted, seen) => {
    if (sorted === stands) return;
    stands = sorted;
    // Asking where rows are lays the page out, once more after each change: before all of them, and after all.
    const before = seen ? rows.map(topOf) : [];
    table.toggleAttribute('data-sorted', sorted);
    const order = !sorted ? rows.keys() : drawing ? asDrawn(rows, drawing) : bySize(rows.map(valueOf));
    for (const index of order) (sorted ? bodies[0] : bodies[index])!.append(rows[index]!);
    const after = seen ? rows.map(topOf) : [];
    after.forEach((top, index) => animateMove(rows[index]!, before[index]! - top));
  };
}

/** What the drawing has no mark for comes last. */
function asDrawn(rows: readonly HTMLElement[], drawing: Element): number[] {
  const keys = [...drawing.querySelectorAll<SVGElement>('[data-key]')].map(({ dataset }) => dataset.key);
  return bySize(rows.map(({ dataset }) => (keys.includes(dataset.key) ? -keys.indexOf(dataset.key) : null)));
}

function topOf(row: HTMLElement): number {
  return row.getBoundingClientRect().top;
}
