import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { heard } from '../../../src/lib/number/heard.ts';
import { pasted } from '../clipboard.ts';
import { charts, kinds, to, VERSION } from '../published.ts';
import { expect, test } from '../quiet.ts';

const { id, headline, rows } = charts[0]!;
const [row] = rows;

test.describe('where the clipboard may be written', () => {
  test.use({ permissions: ['clipboard-write'] });

  test('“Copy link” copies the address of the chart, and says so', async ({ page, baseURL }) => {
    await page.goto(to.chart(id));
    await share(page, 'Copy link');
    await expect(status(page)).toHaveText('Link copied');
    expect(await pasted(page)).toBe(baseURL + to.chart(id));
  });

  test('“Copy link” copies what is lit with it', async ({ page, baseURL }) => {
    await page.goto(to.chartRow(id, row!.key));
    await share(page, 'Copy link');
    await expect(status(page)).toHaveText('Link copied');
    expect(await pasted(page)).toBe(baseURL + to.chartRow(id, row!.key));
  });

  test('“Copy link” in a chapter leads to the chart’s own page', async ({ page, baseURL }) => {
    await page.goto(kinds.chapter);
    await share(page, 'Copy link');
    await expect(status(page)).toHaveText('Link copied');
    expect(await pasted(page)).toBe(baseURL + to.chart(id));
  });

  test('“Copy embed code” copies a frame that shows the chart', async ({ page, baseURL }) => {
    await page.goto(to.chart(id));
    await share(page, 'Copy embed code');
    await expect(status(page)).toHaveText('Embed code copied');
    const code = await pasted(page);
    expect(code).toContain(`src="${baseURL}${to.embed(id)}"`);
    expect(code).toContain(`title="${heard(headline)}"`);
  });

  test('the code asks for the theme and for no headline where that is chosen, as a frame and as a script', async ({
    page,
    baseURL,
  }) => {
    await page.goto(to.chart(id));
    await unfold(page);
    await group(page).getByLabel('Theme of the embedded chart').selectOption('dark');
    await group(page).getByLabel('without headline').check();
    await group(page).getByRole('button', { name: 'Copy embed code' }).click();
    await expect(status(page)).toHaveText('Embed code copied');
    expect(await pasted(page)).toContain(`src="${baseURL}${to.embed(id)}?theme=dark&#38;bare"`);
    await group(page).getByRole('button', { name: 'Copy embed script' }).click();
    await expect(status(page)).toHaveText('Embed script copied');
    const line = await pasted(page);
    expect(line).toContain(
      `src="${baseURL}${to.embedScript}" data-chart="${id}" data-theme="dark" data-bare`,
    );
    expect(line).toContain(`href="${baseURL}${to.chart(id)}"`);
  });

  test('a kept version keeps its headline', async ({ page, baseURL }) => {
    await page.goto(to.chart(id));
    await unfold(page);
    const box = group(page).getByLabel('without headline');
    await box.check();
    await group(page).getByLabel('What the code shows').selectOption(`of version ${VERSION}`);
    await expect(box).toBeDisabled();
    await group(page).getByRole('button', { name: 'Copy embed code' }).click();
    await expect(status(page)).toHaveText('Embed code copied');
    expect(await pasted(page)).toContain(`src="${baseURL}${to.kept(VERSION).embed(id)}"`);
  });
});

test('where the clipboard is refused, the text is shown, selected and announced', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await page.goto(to.chart(id));
  await share(page, 'Copy link');
  const field = group(page).getByRole('textbox', { name: 'Text to copy' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(baseURL + to.chart(id));
  const selected = await field.evaluate(
    (each: HTMLTextAreaElement) => each.selectionEnd - each.selectionStart,
  );
  expect(selected).toBe((baseURL + to.chart(id)).length);
  await expect(status(page)).toContainText('selected');
});

test('the system’s sheet is offered only where there is one, and gets title and address', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const shared: ShareData[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(Navigator.prototype, 'share', {
      value: (data: ShareData) => Promise.resolve(void shared.push(data)),
    });
  });
  await page.goto(to.chartRow(id, row!.key));
  await share(page, 'Send to …');
  const shared = await page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
  expect(shared).toEqual([{ title: heard(headline), url: baseURL + to.chartRow(id, row!.key) }]);
});

test('without the system’s sheet its button is hidden', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await page.goto(to.chart(id));
  await unfold(page);
  await expect(group(page).getByRole('button')).toHaveCount(4);
});

test('every chart of a chapter can be shared', async ({ page }) => {
  await page.goto(kinds.chapter);
  const figures = page.getByRole('main').locator('figure.chart');
  for (const fold of await figures.locator('summary', { hasText: 'Share' }).all()) await fold.click();
  await expect(figures.getByRole('button', { name: 'Copy link' })).toHaveCount(await figures.count());
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the address can be read, no button offers to copy it, and the citation opens', async ({ page }) => {
    await page.goto(to.chart(id));
    await unfold(page);
    // No text is looked for within <noscript>.
    const address = page.locator('figure .folded .address').filter({ visible: true });
    await expect(address).toHaveText(new RegExp(`${to.chart(id)}$`));
    await expect(page.getByRole('button', { name: /Copy/ })).toHaveCount(0);
    await page.getByText('Cite this chart').click();
    await expect(page.getByText(`@online{star-market-2024-${id}`)).toBeVisible();
    await expect(page.locator('opened-day').first()).toBeEmpty();
  });
});

test.describe('by a clock of its own', () => {
  // A clock that is set is set for all pages of its context.
  test.use({ cold: true });

  for (const kind of ['bib', 'ris', 'csl.json'] as const)
    test(`the citation as .${kind} is on the page with the day of opening, and so it is saved`, async ({
      page,
      request,
    }) => {
      await page.clock.setFixedTime(new Date(2027, 0, 5, 23, 59));
      await page.goto(to.chart(id));
      await page.getByText('Cite this chart').click();
      const link = page.locator(`a[href="${to.citationFile(id, kind)}"]`);
      const text = lines(await (await request.get(to.citationFile(id, kind))).text());
      const pre = page.getByRole('main').locator('details section').filter({ has: link }).locator('pre');
      await expect(pre.locator('opened-day')).not.toBeEmpty();
      const shown = lines((await pre.textContent())!);
      const added = shown.filter((line) => !text.includes(line));
      expect(added).toEqual([expect.stringMatching(/2027\D0?1\D0?5|2027, 1, 5/)]);
      expect(shown.filter((line) => !added.includes(line))).toEqual(text);
      const download = page.waitForEvent('download');
      await link.click();
      const saved = readFileSync(await (await download).path(), 'utf8');
      expect(lines(saved)).toEqual(shown);
      expect(saved.endsWith(kind === 'ris' ? 'ER  - \r\n' : '\n')).toBe(true);
    });
});

function lines(text: string): string[] {
  return text.trim().split(/\r?\n/);
}

function group(page: Page) {
  return page.getByRole('group', { name: `Share “${heard(headline)}”` });
}

async function share(page: Page, way: string): Promise<void> {
  await unfold(page);
  await group(page).getByRole('button', { name: way }).click();
}

/** What can be done with a chart is folded under its drawing. */
async function unfold(page: Page): Promise<void> {
  const figure = page.locator(`figure[id="${id}"]`);
  await figure.locator('summary', { hasText: 'Share' }).click();
}

function status(page: Page) {
  return group(page).locator('.said');
}
