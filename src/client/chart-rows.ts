import { bySize } from './order.ts';
import { changeView, light, onView, viewOf } from './view.ts';

/** The table of one chart: lights the rows asked for and, where their values can be compared, sorts them. */
class ChartRows extends HTMLElement {
  connectedCallback(): void {
    const chart = this.dataset.chart!;
    const head = this.querySelector<HTMLElement>('th[data-sorts]');
    const bodies = [...this.querySelectorAll('tbody')].map(sortable);
    if (head) addButton(head, () => changeView(chart, { bySize: !viewOf(chart).bySize }));
    onView(() => {
      const view = viewOf(chart);
      light(this, view.highlight);
      if (!head) return;
      head.setAttribute('aria-sort', view.bySize ? 'descending' : 'none');
      for (const sort of bodies) sort(view.bySize);
    });
  }
}

customElements.define('chart-rows', ChartRows);

function addButton(head: HTMLElement, onClick: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  button.addEventListener('click', onClick);
  head.append(button);
  head.closest('thead')!.classList.add('sorts');
}

/** Sorts the rows of one group, below its head, and puts them back. */
function sortable(body: HTMLTableSectionElement): (sorted: boolean) => void {
  const rows = [...body.querySelectorAll<HTMLElement>('tr[data-key]')];
  const order = bySize(
    rows.map(({ dataset }) => (dataset.value === undefined ? null : Number(dataset.value))),
  );
  return (sorted) => body.append(...(sorted ? order.map((index) => rows[index]!) : rows));
}
