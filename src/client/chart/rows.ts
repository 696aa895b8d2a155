import { changeState, stateOf } from './chart-state.ts';

/** Keys asked for by address that this chart has, in its drawing or its table. */
export function pinned(host: HTMLElement): string[] {
  const known = new Set(partsOf(host).map(({ dataset }) => dataset.key));
  return stateOf(host.dataset.chart!).highlight.filter((key) => known.has(key));
}

/** Lights one mark alone, or one more. What is lit already stays as it is. */
export function pin(host: HTMLElement, key: string, more: boolean): void {
  const keys = pinned(host);
  if (!keys.includes(key)) changeState(host.dataset.chart!, { highlight: more ? [...keys, key] : [key] });
}

export function togglePin(host: HTMLElement, key: string): void {
  const keys = pinned(host);
  const highlight = keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key];
  changeState(host.dataset.chart!, { highlight });
}

export function unpin(host: HTMLElement): void {
  changeState(host.dataset.chart!, { highlight: [] });
}

/** Address of a mark on the page of its chart; none where the chart is shown in another page, which offers nothing. */
export function addressOf(host: HTMLElement, key: string): string | undefined {
  const { link } = host.dataset;
  return link && new URL(`${link}?highlight=${key}`, location.href).href;
}

/** The row of the page’s table that a mark stands for; none where the page has no table of the chart. */
export function rowOf(host: HTMLElement, key: string): HTMLElement | undefined {
  return partsOf(host).find(({ dataset, tagName }) => tagName === 'TR' && dataset.key === key);
}

/** All that carries a key of this chart: marks and rows. */
function partsOf({ dataset }: HTMLElement): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-chart="${dataset.chart}"] [data-key]`)];
}
