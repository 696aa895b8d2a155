/** The row of the page’s table that a mark stands for; none where the page has no table of the chart. */
export function rowOf(host: HTMLElement, key: string): HTMLElement | undefined {
  return partsOf(host).find(({ dataset, tagName }) => tagName === 'TR' && dataset.key === key);
}

/** All that carries a key of this chart: marks and rows. */
export function partsOf({ dataset }: HTMLElement): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-chart="${dataset.chart}"] [data-key]`)];
}
