import type { Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { pasted } from '../clipboard.ts';
import { chapters, charts, kinds, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

const chapter = chapters[0]!;
const PAGE = to.chapter(chapter.slug);
const NOTES = 'Behind the numbers';
/** Parts of a chapter’s page by the titles of its contents. */
const PARTS = [...chapter.sections.map(({ id, title }) => ({ id, title })), { id: 'notes', title: NOTES }];

test('lines of prose hold 60 to 70 characters from a tablet up, and never more', async ({ page }) => {
  await page.goto(PAGE);
  for (const width of [600, 768, 1024, 1280, 1600]) {
    await page.setViewportSize({ width, height: 900 });
    const { median, longest } = await lineLengths(page);
    expect(median, `${width} px`).toBeGreaterThanOrEqual(60);
    expect(median, `${width} px`).toBeLessThanOrEqual(70);
    expect(longest, `${width} px`).toBeLessThanOrEqual(75);
  }
});

test('an address that names a part opens at it, wherever it stands', async ({ page }) => {
  for (const { id } of PARTS) {
    await page.goto('about:blank');
    await page.goto(`${PAGE}#${id}`);
    await page.waitForLoadState('networkidle');
    const { y } = (await page.locator(`[id="${id}"]`).boundingBox())!;
    expect(y, id).toBeGreaterThanOrEqual(0);
    expect(y, id).toBeLessThan(120);
  }
});

test('headlines are set without widows, paragraphs without short last lines', async ({ page }) => {
  await page.goto(PAGE);
  const wrapped = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).textWrapStyle))]);
  expect(await wrapped('h1, h2, h3, main nav .title')).toEqual(['balance']);
  expect(await wrapped('.prose section > p')).toEqual(['pretty']);
});

test('no line ends between a number and what it counts, or within a name', async ({ request }) => {
  for (const { slug } of chapters) {
    const { document } = parseHTML(await (await request.get(to.chapter(slug))).text());
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((each) => each.textContent);
    expect(texts('a.fact').filter((text) => /\d \p{L}/u.test(text))).toEqual([]);
    const names = texts('.prose section > p, main h3, main figcaption').filter((text) =>
      /STAR \d|Class [\dI]/.test(text),
    );
    expect(names).toEqual([]);
  }
});

test('wide, the contents stay in sight and mark the section being read; progress runs along them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(PAGE);
  const contents = page.getByRole('navigation', { name: 'On this page', exact: true });
  await expect(contents.locator('[aria-current]')).toHaveCount(0);
  let before = -1;
  for (const { id, title } of PARTS) {
    await page.locator(`#${id}`).evaluate((part) => part.scrollIntoView());
    const link = contents.getByRole('link', { name: title });
    await expect(link).toHaveAttribute('aria-current', 'location');
    await expect(contents.locator('[aria-current]')).toHaveCount(1);
    await expect(link).toBeInViewport();
    const now = await shareRead(page);
    expect(now).toBeGreaterThan(before);
    before = now;
  }
  expect(before).toBe(1);
});

test('narrow, the contents are a fold with the same links, and progress a line at the top', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(PAGE);
  const fold = page.locator('main details.contents');
  await expect(fold.getByRole('link')).toHaveCount(0);
  await fold.locator('summary').click();
  await expect(fold.getByRole('link')).toHaveText(PARTS.map(({ title }) => title));
  await fold.getByRole('link', { name: PARTS[1]!.title }).click();
  await expect(page).toHaveURL(`${PAGE}#${PARTS[1]!.id}`);
  await expect(page.getByRole('heading', { name: PARTS[1]!.title, exact: true })).toBeInViewport();
  const box = (await page.locator('.progress').boundingBox())!;
  expect(box.y).toBe(0);
  expect(box.height).toBeLessThanOrEqual(3);
  expect(box.width).toBeGreaterThan(0);
  expect(box.width).toBeLessThan(360);
});

test('where motion is not welcome nothing moves along', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(PAGE);
  const animations = () => page.evaluate(() => document.getAnimations().length);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await animations(), `${width} px`).toBe(0);
  }
});

test('every section, chart and the notes have an anchor that is large enough and leads to them', async ({
  page,
}) => {
  for (const { number, slug, sections } of chapters) {
    await page.goto(to.chapter(slug));
    const drawn = charts.filter((chart) => chart.chapter === number);
    const anchors = page.locator('main a.anchor');
    const found = await anchors.evaluateAll((all) =>
      all.map((each) => {
        const { width, height } = each.getBoundingClientRect();
        return {
          id: (each as HTMLAnchorElement).hash.slice(1),
          large: width >= 24 && height >= 24,
          named: /^Link to (?:this section|this chart|the notes)$/.test(each.ariaLabel!),
        };
      }),
    );
    const ids = [...sections, ...drawn].map(({ id }) => id);
    expect(found.map(({ id }) => id).toSorted()).toEqual([...ids, 'notes'].toSorted());
    expect(found.filter(({ large, named }) => !large || !named)).toEqual([]);
  }
});

test('the name of a heading is its title alone', async ({ page }) => {
  await page.goto(PAGE);
  for (const { title } of PARTS)
    await expect(page.getByRole('heading', { name: title, exact: true })).toHaveCount(1);
});

test.describe('where the clipboard may be written', () => {
  test.use({ permissions: ['clipboard-write'] });

  test('an anchor sets the address, copies it and says so', async ({ page, baseURL }) => {
    await page.goto(PAGE);
    for (const id of [chapter.sections[1]!.id, charts[0]!.id]) {
      const anchor = page.locator(`a.anchor[href="#${id}"]`);
      const status = anchor.locator('..').locator('.copied');
      await expect(status).toHaveCount(0);
      await anchor.click();
      await expect(status).toHaveText('Link copied');
      await expect(page).toHaveURL(`${PAGE}#${id}`);
      expect(await pasted(page)).toBe(`${baseURL}${PAGE}#${id}`);
    }
  });
});

test('without a clipboard an anchor is a link', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(PAGE);
  await page.locator('a.anchor').nth(1).click();
  await expect(page).toHaveURL(/#/);
  await expect(page.getByText('Link copied')).toHaveCount(0);
});

test('on a touch screen anchors show without hovering', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL, hasTouch: true, isMobile: true });
  await page.goto(PAGE);
  const sign = page.locator('.anchor').first();
  await expect(sign).toBeVisible();
  expect(await sign.evaluate((each) => getComputedStyle(each, '::before').opacity)).toBe('1');
  await page.close();
});

test('a chapter says how long it takes, and leads to the one before and the one after', async ({ page }) => {
  for (const [at, { slug }] of chapters.entries()) {
    await page.goto(to.chapter(slug));
    await expect(page.getByText(/^\d min read, \d+ charts$/)).toBeVisible();
    const links = page.getByRole('navigation', { name: 'Before and after' }).getByRole('link');
    const around = [chapters[at - 1], chapters[at + 1]].flatMap((each) =>
      each ? [to.chapter(each.slug)] : [],
    );
    expect(await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')))).toEqual(around);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('contents, anchors and progress work as links and lines', async ({ page }) => {
    await page.goto(kinds.chapter);
    const { id, title } = PARTS[2]!;
    await page
      .getByRole('navigation', { name: 'On this page', exact: true })
      .getByRole('link', { name: title })
      .click();
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeInViewport();
    await page.locator(`a.anchor[href="#${id}"]`).click();
    await expect(page).toHaveURL(`${PAGE}#${id}`);
  });
});

/** How much of the line along the contents is drawn, from 0 to 1. */
function shareRead(page: Page): Promise<number> {
  return page
    .locator('.beside ol')
    .evaluate((list) => new DOMMatrix(getComputedStyle(list, '::after').transform).d);
}

/** Characters in the full lines of the chapter’s paragraphs. */
function lineLengths(page: Page): Promise<{ median: number; longest: number }> {
  return page.evaluate(() => {
    const lengths = [...document.querySelectorAll('.prose section > p:not(.locator)')].flatMap(
      (paragraph) => {
        const lines = new Map<number, number>();
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node.parentElement!.closest('.note-mark, .visually-hidden')) continue;
          for (const [at] of [...node.textContent!].entries()) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const { bottom } = range.getBoundingClientRect();
            lines.set(Math.round(bottom), (lines.get(Math.round(bottom)) ?? 0) + 1);
          }
        }
        return [...lines.values()].slice(0, -1);
      },
    );
    const sorted = lengths.toSorted((a, b) => a - b);
    return { median: sorted[sorted.length >> 1]!, longest: sorted.at(-1)! };
  });
}
