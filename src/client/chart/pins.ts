import { partsOf } from './rows.ts';
import { changeView, viewOf } from './view.ts';

/** Keys asked for by address that this chart has, in its drawing or its table. */
export function pinned(host: HTMLElement): string[] {
  const known = new Set(partsOf(host).map(({ dataset }) => dataset.key));
  return viewOf(host.dataset.chart!).highlight.filter((key) => known.has(key));
}

export function togglePin(host: HTMLElement, key: string): void {
  const keys = pinned(host);
  const highlight = keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key];
  changeView(host.dataset.chart!, { highlight });
}

export function unpin(host: HTMLElement): void {
  changeView(host.dataset.chart!, { highlight: [] });
}
