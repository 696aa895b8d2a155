import type { Page } from '@playwright/test';
import { figure } from '../../../src/data/figure.ts';
import { words } from '../../../src/lib/number/quantity.ts';
import { readRun } from '../../../src/lib/squares/run.ts';
import { chapters, charts, edition, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

const AMOUNTS = ['revenue-total', 'overseas-revenue', 'rd-total', 'net-profit-total'];
const STEPS = ['all', 'added', 'solar', 'abroad', 'research', 'profit'];
const MINUTE = 180;

test('the cover states each amount as sentences do, linked to its row', async ({ page }) => {
  await page.goto(to.cover);
  for (const id of AMOUNTS) {
    const link = page.locator(`year-steps a[href="${to.fact(id)}"]`);
    await expect(link).toHaveText(words(figure(edition, id), { form: 'prose' }));
  }
});

test('the cover is read in a minute, up to its chapters', async ({ page }) => {
  await page.goto(to.cover);
  // What says a thing again, for eyes, takes no further time.
  await page.locator('main svg').evaluateAll((twins) => twins.forEach((twin) => twin.remove()));
  const texts = await page.locator('main header, main year-steps').allInnerTexts();
  expect(texts.join(' ').split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(MINUTE);
});

test('the cover opens each chapter with its title and a figure, and leads to some charts', async ({
  page,
}) => {
  await page.goto(to.cover);
  for (const { slug, title } of chapters) {
    const door = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) });
    await expect(door.locator(`a[href="${to.chapter(slug)}"]`)).toBeVisible();
    await expect(door.locator(`a.number[href^="${to.facts}#"]`)).toHaveCount(1);
  }
  const hrefs = await page
    .locator('article a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs.length).toBeGreaterThan(3);
  expect(charts.map(({ id }) => to.chart(id))).toEqual(expect.arrayContaining(hrefs));
});

test('the charts to start from come with a key of four signs, which leads to the whole key', async ({
  page,
}) => {
  await page.goto(to.cover);
  const key = page.getByRole('list', { name: 'Key' });
  await expect(key.locator('svg')).toHaveCount(4);
  const whole = charts.find(({ ownKey }) => ownKey)!;
  for (const sign of await key.getByRole('link').all())
    await expect(sign).toHaveAttribute('href', to.chart(whole.id));
  await expect(key.getByRole('link')).toHaveCount(4);
});

test('each step of the year’s picture has every square of it, an address and a picture to share', async ({
  page,
  request,
}) => {
  await page.goto(to.cover);
  const whole = Math.round(figure(edition, 'revenue-total').value / 1e9);
  for (const id of STEPS) {
    const step = page.locator(`#step-${id}`);
    const runs = await step
      .locator('[data-run]')
      .evaluateAll((all) => all.map((run) => run.getAttribute('data-run')!));
    expect(runs.reduce((sum, run) => sum + readRun(run).count, 0)).toBe(whole);
    await expect(step.locator('.name a')).toHaveAttribute('href', `#step-${id}`);
    const picture = await step.getByRole('link', { name: 'Picture of' }).getAttribute('href');
    expect(picture).toBe(to.stepPicture(id));
    const body = await (await request.get(picture!)).body();
    expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test('an address shows its step, and one that there is not the first', async ({ page }) => {
  await page.goto(`${to.cover}#step-solar`);
  await expectShown(page, 'solar');
  await page.goto('about:blank');
  await page.goto(`${to.cover}#step-nowhere`);
  await expectShown(page, 'all');
});

test('the step in the middle of the screen is shown as the reader scrolls', async ({ page }) => {
  await page.goto(to.cover);
  for (const id of [...STEPS, ...STEPS.slice(0, -1).toReversed()]) {
    await page.locator(`#step-${id}`).evaluate((step) => {
      const { top, bottom } = step.getBoundingClientRect();
      scrollBy(0, (top + bottom - innerHeight) / 2);
    });
    await expectShown(page, id);
  }
});

test('arrow keys walk the steps, take the reader along and stop at either end', async ({ page }) => {
  await page.goto(to.cover);
  const links = page.getByRole('navigation', { name: 'Steps of the picture' }).getByRole('link');
  await links.first().focus();
  await page.keyboard.press('ArrowLeft');
  await expectShown(page, 'all');
  for (const id of STEPS.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator(`#step-${id}`)).toBeFocused();
    await expect(page).toHaveURL(`${to.cover}#step-${id}`);
    await expectShown(page, id);
  }
  await page.keyboard.press('ArrowRight');
  await expectShown(page, 'profit');
  await page.keyboard.press('ArrowLeft');
  await expectShown(page, 'research');
});

test.describe('by a clock of its own', () => {
  // A clock that is stopped stands still for all pages of its context.
  test.use({ cold: true });

  test('on the way to a step every square is drawn, further at each moment, until all are there', async ({
    page,
  }) => {
    await page.clock.install();
    await page.goto(to.cover);
    const drawn = () =>
      page
        .locator('.stage .squares path')
        .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')!).join(' '));
    const edges = () =>
      page.locator('.stage .squares').evaluate((squares: SVGGElement) => {
        const { x, y, width, height } = squares.getBBox();
        return [-x, -y, x + width, y + height];
      });
    const outermost = [await edges()];
    await page.getByRole('navigation', { name: 'Steps of the picture' }).getByRole('link').first().focus();
    await page.clock.pauseAt(Date.now() + 60_000);
    // The second step only colours what the first has.
    for (const id of STEPS.slice(1, 3)) {
      await page.keyboard.press('ArrowRight');
      await expect(page.locator(`#step-${id}`)).toBeFocused();
    }
    const [moments, onTheWay] = [[] as string[], [] as number[][]];
    for (let at = 0; at < 3; at += 1) {
      await page.clock.runFor(200);
      moments.push(await drawn());
      onTheWay.push(await edges());
    }
    const whole = Math.round(figure(edition, 'revenue-total').value / 1e9);
    expect(moments.map((paths) => paths.split('m').length - 1)).toEqual([whole, whole, whole]);
    expect(new Set(moments).size).toBe(3);
    await page.clock.runFor(200);
    await expectShown(page, 'solar');
    outermost.push(await edges());
    const beyond = onTheWay
      .flat()
      .map((edge, at) => edge - Math.max(...outermost.map((all) => all[at % 4]!)));
    expect(Math.max(...beyond), 'past where they are, and where they go').toBeLessThan(1);
  });
});

test('the links to the steps lead to them, and their targets are large enough', async ({ page }) => {
  await page.goto(to.cover);
  const link = page
    .getByRole('navigation', { name: 'Steps of the picture' })
    .getByRole('link', { name: 'Profit' });
  const { width, height } = (await link.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  await link.click();
  await expect(page.locator('#step-profit')).toBeFocused();
  await expectShown(page, 'profit');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('each step has a drawing of its own, and none stays in sight', async ({ page }) => {
    await page.goto(to.cover);
    await expectDrawnEach(page);
  });
});

for (const [where, media] of Object.entries({
  'for who wants no motion': { reducedMotion: 'reduce' },
  'on paper': { media: 'print' },
} as const))
  test(`${where} each step has a drawing of its own`, async ({ page }) => {
    await page.emulateMedia(media);
    await page.goto(to.cover);
    await expectDrawnEach(page);
  });

test('at every width the squares keep within the page, and the number to its line', async ({ page }) => {
  await page.goto(to.cover);
  for (const width of [320, 360, 703, 704, 768, 1087, 1088, 1280, 1600]) {
    await page.setViewportSize({ width, height: 800 });
    const { right } = await page
      .locator('.stage .squares')
      .evaluate((squares) => squares.getBoundingClientRect());
    expect(right, `at ${width} px`).toBeLessThanOrEqual(width);
    const lines = await page
      .locator('year-steps a.number')
      .evaluate(
        (number) => number.getBoundingClientRect().height / parseFloat(getComputedStyle(number).fontSize),
      );
    expect(lines, `at ${width} px`).toBeLessThan(1.6);
  }
});

for (const width of [320, 704, 1088])
  test(`the labels of each step keep apart at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(to.cover);
    for (const id of STEPS) {
      const boxes = await page
        .locator(`#step-${id} .labels text`)
        .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON() as DOMRect));
      for (const [at, one] of boxes.entries()) {
        expect(one.right, id).toBeLessThanOrEqual(width);
        for (const other of boxes.slice(at + 1))
          expect(
            one.right <= other.left ||
              other.right <= one.left ||
              one.bottom <= other.top ||
              other.bottom <= one.top,
            id,
          ).toBe(true);
      }
    }
  });

/** The picture has come to rest with the squares, and the labels, of this step. */
async function expectShown(page: Page, id: string): Promise<void> {
  const step = page.locator(`#step-${id}`);
  await expect(step).toHaveClass(/now/);
  await expect(page.locator('nav [aria-current="step"]')).toHaveAttribute('href', `#step-${id}`);
  const drawn = await step.locator('.squares').evaluate((squares) => squares.innerHTML);
  await expect
    .poll(() => page.locator('.stage .squares').evaluate((squares) => squares.innerHTML))
    .toBe(drawn);
  const texts = await step.locator('.labels text').allTextContents();
  await expect(page.locator('.stage .labels text')).toHaveText(texts);
}

async function expectDrawnEach(page: Page): Promise<void> {
  await expect(page.locator('.stage')).toBeHidden();
  for (const id of STEPS) await expect(page.locator(`#step-${id} .squares`)).toBeVisible();
}
