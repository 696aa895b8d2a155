import { expect, it } from 'vitest';
import { to } from '../../site/published.ts';
import type { Reading } from '../reader.ts';

/** The search of the whole site, which runs as WebAssembly. */
export function search({ reader, site }: Reading): void {
  it('the search finds the chart of what is typed, with the words asked for marked', async () => {
    await reader.open(site.origin + to.search);
    await reader.click('#search-field');
    await reader.type('dividends');
    await reader.press('Enter');
    await expect
      .poll(() => reader.ask(() => document.querySelector('site-search .tally')!.textContent))
      .toMatch(/^\d+ results for “dividends”$/);
    const best = await reader.ask(() => {
      const result = document.querySelector('site-search > section li')!;
      const marked = result.querySelector('.excerpt mark')!;
      return {
        path: result.querySelector('a')!.pathname,
        marked: marked.textContent.toLowerCase(),
        line: getComputedStyle(marked).textDecorationLine,
      };
    });
    expect(best).toEqual({
      path: to.chart('payouts-companies-and-yuan'),
      marked: expect.stringMatching(/^dividends?$/),
      line: 'underline',
    });
  });
}
