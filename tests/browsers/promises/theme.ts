import { color } from 'd3';
import { expect, it } from 'vitest';
import { palette, type Theme } from '../../../src/lib/palette.ts';
import { charts, to } from '../../site/published.ts';
import type { Reading } from '../reader.ts';

/** The choice of a theme holds, in pages and drawings. */
export function theme({ reader, site }: Reading): void {
  it('a theme is remembered on every page, colours drawings too, and is forgotten again', async () => {
    await reader.open(site.origin + to.about);
    for (const chosen of ['dark', 'light'] as const) {
      await reader.click(`theme-choice [value=${chosen}]`);
      await expect.poll(() => reader.ask(paper)).toBe(colour(chosen, 'paper'));
      await reader.reload();
      expect(await reader.ask(paper)).toBe(colour(chosen, 'paper'));
    }
    await reader.click('theme-choice [value=dark]');
    await reader.open(site.origin + to.chart(charts[0]!.id));
    expect(await reader.ask(paper)).toBe(colour('dark', 'paper'));
    expect(await reader.ask(label)).toBe(colour('dark', 'ink'));
    await reader.click('theme-choice [value=system]');
    expect(await reader.ask(() => localStorage.length)).toBe(0);
  });
}

function colour(theme: Theme, name: string): string {
  return color(palette(theme).get(name)!)!.formatRgb();
}

/** These run in the page. */
function paper(): string {
  return getComputedStyle(document.documentElement).backgroundColor;
}

function label(): string {
  return getComputedStyle(document.querySelector('.chart-svg text:not([fill])')!).fill;
}
