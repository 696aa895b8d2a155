import { expect, it } from 'vitest';
import { figure } from '../../../src/data/figure.ts';
import { chapters as all, charts, edition, to } from '../../site/published.ts';
import type { Reading } from '../reader.ts';

/** Of the window: the width the drawings are made for. */
const DRAWN = { 1280: '720', 360: '328' };
const [first] = all;
const [, section] = first!.sections;
const NOTE = '.footnote:popover-open';
const NUMBER = figure(edition, 'revenue-total');
const WORDS = `.fact[href="${to.fact(NUMBER.id)}"]`;

/** Chapters open whole at every width, and their numbers, tables and contents answer. */
export function chapters({ reader, site }: Reading): void {
  it('every chapter opens with the drawing made for its width, one a chart, and never scrolls sideways', async () => {
    for (const { number, slug, title } of all) {
      const ids = charts.filter(({ chapter }) => chapter === number).map(({ id }) => id);
      await reader.resize(1280);
      await reader.open(site.origin + to.chapter(slug));
      for (const [width, drawn] of Object.entries(DRAWN)) {
        await reader.resize(Number(width));
        await expect
          .poll(() => reader.ask(look), { message: `${slug} at ${width} px` })
          .toEqual({
            title,
            drawings: Object.fromEntries(ids.map((id) => [id, [drawn]])),
            sideways: false,
          });
      }
    }
  });

  it('numbers and terms are underlined as they lead somewhere', async () => {
    await reader.resize(1280);
    await reader.open(site.origin + to.chapter(first!.slug));
    const lines = await reader.ask(() =>
      [...document.querySelectorAll('main a:is(.fact, .term)')].map(
        (link) => getComputedStyle(link).textDecorationLine,
      ),
    );
    expect([...new Set(lines)]).toEqual(['underline']);
  });

  it('a number tells where it comes from to the pointer, and a click leads to its row', async () => {
    await reader.open(site.origin + to.chapter(first!.slug));
    await reader.point(WORDS);
    await expect.poll(() => reader.ask(textOf, NOTE)).toContain(NUMBER.printed);
    await reader.press('Escape');
    expect(await reader.ask(textOf, NOTE)).toBe('');
    await reader.click(WORDS);
    await expect.poll(() => reader.ask(() => location.href)).toBe(site.origin + to.fact(NUMBER.id));
    await expect
      .poll(() => reader.ask(() => document.querySelector(':target')!.getBoundingClientRect().top))
      .toBeGreaterThanOrEqual(0);
  });

  it('a number tells the keyboard the same; an arrow leads into the note, Esc back', async () => {
    await reader.open(site.origin + to.chapter(first!.slug));
    await reader.press('Tab');
    await reader.ask((words) => document.querySelector<HTMLElement>(words)!.focus(), WORDS);
    await expect.poll(() => reader.ask(textOf, NOTE)).toContain(NUMBER.printed);
    await reader.press('ArrowDown');
    expect(await reader.ask(() => document.activeElement!.closest('.footnote') !== null)).toBe(true);
    await reader.press('Escape');
    expect(await reader.ask(textOf, NOTE)).toBe('');
    expect(await reader.ask((words) => document.activeElement!.matches(words), WORDS)).toBe(true);
  });

  it('the contents lead to a section and mark it', async () => {
    await reader.open(site.origin + to.chapter(first!.slug));
    await reader.click(`nav.beside a[href="#${section!.id}"]`);
    await expect.poll(() => reader.ask(() => location.hash)).toBe(`#${section!.id}`);
    await expect.poll(() => reader.ask(textOf, 'nav.beside [aria-current]')).toBe(section!.title);
    const top = await reader.ask(
      (id) => document.getElementById(id)!.getBoundingClientRect().top,
      section!.id,
    );
    expect(Math.abs(top)).toBeLessThan(100);
  });

  it('a folded table opens', async () => {
    await reader.open(site.origin + to.chapter(first!.slug));
    const shown = () => reader.ask(() => !!document.querySelector('figure.chart table')?.checkVisibility());
    expect(await shown()).toBe(false);
    await reader.click('figure.chart details.data > summary');
    await expect.poll(shown).toBe(true);
    // What makes it answer may come after it.
    const waiting = () => reader.ask(() => document.querySelectorAll('figure :not(:defined)').length);
    await expect.poll(waiting).toBe(0);
  });
}

/** Runs in the page: its title, the widths of the drawings shown of each chart, and whether it can be moved sideways. */
function look() {
  const shown = (drawing: Element) =>
    drawing.checkVisibility() && drawing.getBoundingClientRect().height > 50;
  const { scrollWidth, clientWidth } = document.scrollingElement!;
  return {
    title: document.querySelector('h1')!.textContent,
    drawings: Object.fromEntries(
      [...document.querySelectorAll('main figure.chart')].map((chart) => [
        chart.id,
        [...chart.querySelectorAll('svg[role=group]')]
          .filter(shown)
          .map((drawing) => drawing.getAttribute('width')),
      ]),
    ),
    sideways: scrollWidth > clientWidth,
  };
}

/** Runs in the page: the words of an element, none where there is none. */
function textOf(selector: string): string {
  return document.querySelector(selector)?.textContent.trim() ?? '';
}
