import { expect, it, onTestFinished } from 'vitest';
import { ledger } from '../../../src/charts/ledger.ts';
import { edition, to } from '../../site/published.ts';
import type { Reading } from '../reader.ts';

const ALL = ledger(edition).length;
const FIELD = 'main input[type=search]';

/** The ledger finds and sorts rows, counts them, and its address gives them back. */
export function explorer({ reader, site }: Reading): void {
  it('typing narrows the ledger, which counts its rows and writes the words into the address', async () => {
    await reader.open(site.origin + to.facts);
    expect((await reader.ask(shown)).length).toBe(ALL);
    await reader.click(FIELD);
    await reader.type('smic');
    await expect.poll(() => reader.ask(() => location.search)).toBe('?q=smic');
    const found = await reader.ask(shown);
    expect(found).toContain('smic-revenue');
    expect(found.length).toBeLessThan(60);
    expect(await reader.ask(status)).toBe(`Showing ${found.length} of ${ALL} figures`);
  });

  it('a column sorts by its button; Back undoes it, and comes back from another page to what was found', async () => {
    const address = `${site.origin}${to.facts}?q=smic`;
    await reader.open(address);
    const found = await reader.ask(shown);
    await reader.click('th[aria-sort] button');
    await expect
      .poll(() => reader.ask(() => document.querySelectorAll('th[aria-sort=ascending]').length))
      .toBe(1);
    const sorted = await reader.ask(shown);
    expect(sorted.toSorted()).toEqual(found.toSorted());
    await reader.open(site.origin + to.about);
    await reader.back();
    await expect.poll(() => reader.ask(shown)).toEqual(sorted);
    await reader.back();
    await expect.poll(() => reader.ask(() => location.href)).toBe(address);
    await expect.poll(() => reader.ask(shown)).toEqual(found);
  });

  it('fits a phone, with its choices folded', async () => {
    onTestFinished(() => reader.resize(1280));
    await reader.resize(360);
    await reader.open(site.origin + to.facts);
    // Not by checkVisibility: WebKitGTK 2.54 calls visible what a fold has never shown.
    const seen = () => {
      const fold = document.querySelector<HTMLElement>('form details')!;
      return {
        sideways: document.scrollingElement!.scrollWidth > document.scrollingElement!.clientWidth,
        folded: fold.offsetHeight === fold.querySelector('summary')!.offsetHeight,
      };
    };
    // A browser tells a page of its new width when it comes to it.
    await expect.poll(() => reader.ask(seen)).toEqual({ sideways: false, folded: true });
  });
}

/** These run in the page: ids of the rows shown, and what is said of them. */
function shown(): string[] {
  return [...document.querySelectorAll('tr:has([id])')]
    .filter((row) => row.checkVisibility())
    .map((row) => row.querySelector('[id]')!.id);
}

function status(): string {
  return document.querySelector('main .tally')!.textContent;
}
