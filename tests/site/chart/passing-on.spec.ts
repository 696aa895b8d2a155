import type { Page } from '@playwright/test';
import { pasted } from '../clipboard.ts';
import { chapters, edition, kinds, to } from '../published.ts';
import { expect, test } from '../quiet.ts';
import { figure } from '../../../src/data/figure.ts';
import { mark, PAIRS, tip } from './marks.ts';

const PICTURE = { width: 1200, height: 675 };
const EXCHANGE = '(Shanghai Stock Exchange, 12 May 2025)';

test.describe('where the clipboard may be written', () => {
  // A clock that runs ahead does so for all pages of its context.
  test.use({ permissions: ['clipboard-read', 'clipboard-write'], cold: true });

  test('a mark is passed on as a sentence, an address and a picture', async ({ page, baseURL }) => {
    await page.clock.install();
    await page.goto(to.chart(PAIRS.id));
    await mark(page, 'dividend-yuan').click();
    await press(page, '.tip', 'Copy the sentence', 'Sentence copied');
    const { subject } = figure(edition, 'dividend-total');
    const said = `${subject}: ¥38.682\u00a0billion, 2024 ${EXCHANGE}`;
    expect(await pasted(page)).toBe(`${said}. ${baseURL}${to.fact('dividend-total')}`);
    await press(page, '.tip', 'Copy link', 'Link copied');
    expect(await pasted(page)).toBe(baseURL + to.chartRow(PAIRS.id, 'dividend-yuan'));
    await press(page, '.tip', 'Picture', 'Picture copied');
    // What said that the link is copied goes; what came since stays.
    await page.clock.fastForward('00:05');
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      tip(page).getByRole('link', { name: 'Save the picture' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('dividend-total.png');
    expect(await sizeOf(await saved.createReadStream())).toEqual(PICTURE);
  });

  test('a number of the text names who says it, ourselves where we computed it', async ({
    page,
    baseURL,
  }) => {
    await page.goto(to.chapter(chapters[0]!.slug));
    await page
      .locator(`main p a.fact[href="${to.fact('revenue-total')}"]`)
      .first()
      .hover();
    await press(page, '[popover]', 'Copy the sentence', 'Sentence copied');
    expect(await pasted(page)).toContain(`${EXCHANGE}. ${baseURL}${to.fact('revenue-total')}`);
    await page
      .locator(`main p a.fact[href="${to.fact('revenue-total-added')}"]`)
      .first()
      .hover();
    await expect(page.locator('[popover]')).toContainText('about ¥3.4 billion');
    await press(page, '[popover]', 'Copy the sentence', 'Sentence copied');
    expect(await pasted(page)).toContain(
      '(computed by The STAR Market report online from the report’s figures)',
    );
    await press(page, '[popover]', 'Copy link', 'Link copied');
    expect(await pasted(page)).toBe(baseURL + to.fact('revenue-total-added'));
  });

  test('the picture of a chart is copied from where it is shared', async ({ page }) => {
    await page.goto(to.chart(PAIRS.id));
    await page.locator('figure summary', { hasText: 'Share' }).click();
    await page.getByRole('button', { name: 'Copy picture' }).click();
    await expect(page.getByText('Picture copied')).toBeVisible();
  });
});

test('the keyboard reaches what passes a mark on once it is pinned, and comes back', async ({ page }) => {
  await page.goto(to.chart(PAIRS.id));
  await mark(page, 'interim').focus();
  await page.keyboard.press('Enter');
  const first = tip(page).getByRole('button', { name: 'Copy the sentence' });
  await expect(first).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(mark(page, 'interim')).toBeFocused();
  await expect(tip(page)).toBeHidden();
});

test('without a place for pictures on the clipboard “Copy picture” is not offered', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'ClipboardItem');
  });
  await page.goto(to.chart(PAIRS.id));
  await page.locator('figure summary', { hasText: 'Share' }).click();
  await expect(page.getByRole('button', { name: 'Copy link' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy picture' })).toBeHidden();
});

test.describe('a page that a browser has translated', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('has buttons that can be pressed on their words', async ({ page, baseURL }) => {
    await page.goto(to.chart(PAIRS.id));
    await page.locator('figure summary', { hasText: 'Share' }).click();
    await mark(page, 'interim').click();
    await expect(tip(page).getByRole('button')).toHaveCount(3);
    await page.locator('.pins').waitFor();
    await translate(page);
    await tip(page).locator('button font', { hasText: 'Copy link' }).click();
    await expect(tip(page).locator('.copied')).toContainText('Link copied');
    expect(await pasted(page)).toBe(baseURL + to.chartRow(PAIRS.id, 'interim'));
    await page.locator('.pins font').click();
    await expect(page).toHaveURL(to.chart(PAIRS.id));
    await page.locator('share-chart font', { hasText: 'Copy link' }).click();
    await expect(page.locator('share-chart .said')).toHaveText('Link copied');
    expect(await pasted(page)).toBe(baseURL + to.chart(PAIRS.id));
    await page.goto(`${kinds.facts}?q=solar`);
    await translate(page);
    await page.locator('button[value=clear] font').first().click();
    await expect(page).toHaveURL(kinds.facts);
  });
});

async function press(page: Page, place: string, name: string, said: string): Promise<void> {
  await page.locator(place).getByRole('button', { name }).click();
  await expect(page.locator(place).locator('.copied')).toContainText(said);
}

/** Wraps all words as translators of pages do. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement!.closest('svg, script, style, textarea, option')) continue;
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text);
    }
  });
}

/** Px of a PNG, from its head. */
async function sizeOf(stream: AsyncIterable<Buffer>): Promise<typeof PICTURE> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  const head = Buffer.concat(parts);
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}
