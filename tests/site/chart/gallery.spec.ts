import type { Page } from '@playwright/test';
import { KINDS, kindsOf } from '../../../src/charts/kinds.ts';
import { chapters, charts, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

const ALL = charts.length;
const chapter = chapters[1]!;
const section = chapter.sections.find(({ number }) => number > 0)!;
const inChapter = idsOf((chart) => chart.chapter === chapter.number);
const inSection = idsOf((chart) => chart.section === `${chapter.number}.${section.number}`);

test('the gallery shows every chart under its chapter, with its number', async ({ page }) => {
  await page.goto(to.charts);
  const byChapter = [...chapters.map(({ number }) => number), 0];
  expect(await shown(page)).toEqual(
    byChapter.flatMap((number) => idsOf((chart) => chart.chapter === number)),
  );
  for (const { id, number } of charts) {
    const entry = page.getByRole('article').filter({ has: page.locator(`a[href="${to.chart(id)}"]`) });
    await expect(entry).toContainText(`Chart ${Number(number)}`);
  }
});

test('its pictures are of one size, four in a row, with a key before them', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(to.charts);
  const sizes = await page.locator('article .picture').evaluateAll((pictures) =>
    pictures.map((picture) => {
      const { x, width, height } = picture.getBoundingClientRect();
      return { x: Math.round(x), size: `${Math.round(width)} × ${Math.round(height)}` };
    }),
  );
  expect(sizes).toHaveLength(ALL);
  expect(new Set(sizes.map(({ size }) => size)).size).toBe(1);
  expect(new Set(sizes.map(({ x }) => x)).size).toBe(4);
  await expect(page.getByRole('list', { name: 'Key' })).toBeVisible();
});

test('each chapter is reached by a link that stays in sight and says how many charts it has', async ({
  page,
}) => {
  await page.goto(to.charts);
  const chips = page.getByRole('navigation', { name: 'Charts by chapter' });
  await chips.getByRole('link', { name: `${chapter.topic} ${inChapter.length}` }).click();
  await expect(page).toHaveURL(`${to.charts}#${chapter.slug}`);
  const heading = page.getByRole('heading', { name: chapter.title });
  await expect(heading).toBeInViewport();
  const top = await heading.evaluate((each) => each.getBoundingClientRect().top);
  const bar = await chips.evaluate((each) => each.getBoundingClientRect());
  expect(bar.top).toBe(0);
  expect(top).toBeGreaterThanOrEqual(bar.bottom - 1);
  await page.getByLabel('Topic').selectOption(chapter.slug);
  await expect(chips).toBeHidden();
});

test('a topic, a section of it and a kind of drawing leave the charts that fit, in the address too', async ({
  page,
}) => {
  await page.goto(to.charts);
  const status = page.locator('list-filter .tally');
  await page.getByLabel('Topic').selectOption(chapter.slug);
  expect(await shown(page)).toEqual(inChapter);
  await expect(status).toHaveText(`${inChapter.length} of ${ALL} charts`);
  await expect(page).toHaveURL(`${to.charts}?topic=${chapter.slug}`);
  await page.getByLabel('Topic').selectOption({ label: `${section.title} (${inSection.length})` });
  expect(await shown(page)).toEqual(inSection);
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(await shown(page)).toHaveLength(ALL);
  await expect(page).toHaveURL(to.charts);
  for (const { id, name } of KINDS) {
    const fitting = idsOf((chart) => kindsOf(chart.forms).some((kind) => kind.id === id));
    await page.getByLabel('Drawn as').selectOption({ label: `${name.toLowerCase()} (${fitting.length})` });
    expect((await shown(page)).toSorted()).toEqual(fitting.toSorted());
  }
});

test('an address opens the gallery as it was, and passes over what it does not know', async ({ page }) => {
  await page.goto(`${to.charts}?topic=${chapter.slug}&form=bars&q=abroad`);
  const fitting = (await shown(page)).map((id) => charts.find((chart) => chart.id === id)!);
  expect(fitting.length).toBeGreaterThan(0);
  for (const { chapter: number, forms } of fitting) {
    expect(number).toBe(chapter.number);
    expect(forms).toContain('bars');
  }
  await page.goto(`${to.charts}?topic=nothing&form=&sort=value`);
  expect(await shown(page)).toHaveLength(ALL);
});

test('words are found however their quotes and numbers are typed', async ({ page }) => {
  const found = async (words: string) => {
    await page.goto(`${to.charts}?q=${encodeURIComponent(words)}`);
    return shown(page);
  };
  for (const [typed, printed] of [
    ["report's", 'report’s'],
    ['120000', '120,000'],
  ] as const) {
    const fitting = charts.filter(({ headline, subtitle }) => `${headline} ${subtitle}`.includes(printed));
    expect(fitting.length).toBeGreaterThan(0);
    expect((await found(typed)).toSorted()).toEqual(fitting.map(({ id }) => id).toSorted());
    expect(await found(printed)).toEqual(await found(typed));
  }
});

test('charts of many chapters left over stand in one sheet, side by side', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${to.charts}?form=squares`);
  const tops = await page
    .locator('article:visible')
    .evaluateAll((articles) => articles.map((article) => article.getBoundingClientRect().top));
  expect(new Set(tops.slice(0, 3)).size).toBe(1);
});

function idsOf(fits: (chart: (typeof charts)[number]) => boolean): string[] {
  return charts.filter(fits).map(({ id }) => id);
}

/** Ids of the charts that can be seen, in the order of the page. */
function shown(page: Page): Promise<string[]> {
  return page
    .locator('article:visible h3 a')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-2)!),
    );
}
