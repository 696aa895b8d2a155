import { withState } from '../../lib/query.ts';

/** What an address says of a chart: the rows pinned, and whether they stand in order of size. */
export interface ChartState {
  highlight: string[];
  bySize: boolean;
}

const PLAIN: ChartState = { highlight: [], bySize: false };
const CHANGED = 'chart-view';

/** Reads a query such as `?highlight=row-a~row-b&sort=value`. What it cannot read is passed over, so it never throws. */
export function readState(query: string): ChartState {
  const asked = new URLSearchParams(query);
  const keys = (asked.get('highlight') ?? '').split('~').filter(Boolean);
  return { highlight: [...new Set(keys)], bySize: asked.get('sort') === 'value' };
}

/** The query with this view in it and all else as it was; empty where nothing differs from the default. */
export function writeState(query: string, { highlight, bySize }: ChartState): string {
  return withState(query, { highlight: highlight.join('~'), sort: bySize ? 'value' : '' });
}

/** The view of one chart. On a page with several, the query belongs to the chart that the hash names. */
export function stateOf(chart: string): ChartState {
  return alone() || location.hash === `#${chart}` ? readState(location.search) : PLAIN;
}

/** Writes a change into the address, without a step in the history, and tells everyone who shows it. */
export function changeState(chart: string, change: Partial<ChartState>): void {
  const query = writeState(location.search, { ...stateOf(chart), ...change });
  const hash = alone() ? location.hash : `#${chart}`;
  history.replaceState(history.state, '', location.pathname + query + hash);
  showState();
}

/** Has everyone show anew what the address says. */
export function showState(): void {
  dispatchEvent(new Event(CHANGED));
}

/** Calls now, unseen, at each change and when the reader goes back. */
export function onState(show: (seen: boolean) => void): void {
  show(false);
  addEventListener(CHANGED, () => show(true));
  addEventListener('popstate', () => show(true));
}

/** Lights what is asked for, in the drawings or in the table, and tells those who cannot see it. */
export function highlight(root: ParentNode, highlight: readonly string[]): void {
  for (const element of root.querySelectorAll<HTMLElement | SVGElement>('[data-key]')) {
    const lit = highlight.includes(element.dataset.key!);
    element.toggleAttribute('data-highlighted', lit);
    if (lit) element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
  }
}

function alone(): boolean {
  return document.querySelectorAll('chart-marks').length < 2;
}
