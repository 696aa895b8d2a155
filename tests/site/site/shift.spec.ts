import type { Page } from '@playwright/test';
import { isSortable } from '../../../src/charts/sortable.ts';
import { drawn } from '../parts.ts';
import { charts, kinds, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

// With fonts and styles at hand nothing would move.
test.use({ cold: true });

/** Cumulative layout shift, as browsers measure it: what moved, as a share of the window, by how far. */
const STILL = 0.01;
const ASKED = 0.1;

const ordered = charts.find(isSortable)!.id;
const loaded = { ...kinds, 'chart that sorts': to.chart(ordered), 'embedded chart': to.embed(ordered) };

test('pages stand still while their scripts and fonts come', async ({ page }) => {
  for (const [kind, path] of Object.entries(loaded)) {
    await page.goto(path);
    expect(await shift(page), kind).toBeLessThan(STILL);
  }
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 412, height: 823 }, hasTouch: true, isMobile: true });

  test('pages stand still while their scripts and fonts come', async ({ page }) => {
    for (const [kind, path] of Object.entries(loaded)) {
      await page.goto(path);
      expect(await shift(page), kind).toBeLessThan(STILL);
    }
  });
});

test('drawings out of sight are not laid out, and have their room all the same', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(kinds.chapter);
    await drawn(page);
    const { waiting, before, after } = await page.evaluate(() => {
      const height = () => document.documentElement.scrollHeight;
      const drawings = [...document.querySelectorAll<SVGElement>('main svg')];
      const shown = drawings.filter((drawing) => drawing.checkVisibility());
      const isWaiting = ({ firstElementChild: part }: Element) =>
        !part!.checkVisibility({ contentVisibilityAuto: true });
      const [waiting, before] = [shown.filter(isWaiting).length, height()];
      for (const drawing of drawings) drawing.style.contentVisibility = 'visible';
      return { waiting, before, after: height() };
    });
    expect(waiting, `${width} px`).toBeGreaterThan(3);
    expect(after, `${width} px`).toBe(before);
  }
});

test('a list asked for in part does not show whole first', async ({ page }) => {
  for (const query of ['?q=smic', '?q=smic&kind=printed#revenue-total', '#top-10-threshold']) {
    await page.goto(kinds.nowhere);
    await page.goto(to.facts + query);
    expect(await shift(page), query).toBeLessThan(ASKED);
  }
});

test('where its script does not come, a list asked for in part shows whole', async ({ page }) => {
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto(`${to.facts}?q=smic`);
  await expect(page.getByRole('table')).toBeVisible();
});

/** The sum of all shifts until the page was loaded and painted twice more. */
function shift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await document.fonts.ready;
    await frame();
    await frame();
    return new Promise<number>((tell) => {
      let sum = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      // What was buffered is told at the next turn; where nothing was, nothing is told.
      setTimeout(() => tell(sum), 50);
    });
  });
}
