import { expect, it } from 'vitest';
import { charts, to } from '../../site/published.ts';
import type { Reading } from '../reader.ts';

const { id } = charts[0]!;

/** Everything can be reached by keyboard, in the order of the page, and shows when it is. */
export function keyboard({ reader, site }: Reading): void {
  it('the first Tab reaches the skip link, which leads past the navigation', async () => {
    await reader.open(site.origin + to.chart(id));
    await reader.press('Tab');
    expect(await reader.ask(() => document.activeElement!.textContent)).toBe('Skip to the content');
    await expect
      .poll(() => reader.ask(() => document.activeElement!.getBoundingClientRect().top))
      .toBeGreaterThanOrEqual(0);
    await reader.press('Enter');
    await expect.poll(() => reader.ask(() => document.activeElement!.id)).toBe('main');
    await reader.press('Tab');
    expect(await reader.ask(() => document.activeElement!.closest('main') !== null)).toBe(true);
  });

  it('Tab walks through a chart’s page in its order, with one stop at the drawing, and each stop shows', async () => {
    await reader.open(site.origin + to.chart(id));
    const stops = await reader.ask(number);
    const walked = [];
    for (let at = 0; at < stops; at++) {
      await reader.press('Tab');
      walked.push(await reader.ask(stop));
    }
    const expected = Array.from({ length: stops }, (_, at) => ({ at: String(at), visible: true }));
    expect(walked).toEqual(expected);
  });
}

/** Runs in the page: numbers all that Tab should stop at in the order of the page, and gives back how many there are. */
function number(): number {
  const input = 'input:not([type="radio"]), input:checked';
  const focusable = `a[href], button, ${input}, select, textarea, summary, [tabindex="0"]`;
  const stops = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
    (each) => each.checkVisibility() && each.tabIndex >= 0,
  );
  for (const [at, each] of stops.entries()) each.setAttribute('data-stop', String(at));
  return stops.length;
}

/** Runs in the page: where the keyboard is, and whether a ring shows it. */
function stop(): { at: string | null; visible: boolean } {
  const element = document.activeElement!;
  const ringed = [null, '::before', '::after'].some((part) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  return { at: element.getAttribute('data-stop'), visible: ringed && element.matches(':focus-visible') };
}
