import { readFile } from 'node:fs/promises';
import { csvRecords } from '../../../src/lib/csv/records.ts';
import { ALL, choice, ENTRIES, groups, row, search, shown, status } from './explorer.ts';
import { edition, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the ledger is one table with its heads, its file and nothing that does not work', async ({
    page,
  }) => {
    await page.goto(to.facts);
    await expect(page.getByRole('table')).toHaveCount(1);
    expect(await shown(page)).toEqual(ALL);
    await expect(page.getByRole('columnheader')).toHaveCount(6);
    await expect(page.locator('tbody:visible > .group th[scope=rowgroup]')).toHaveCount(
      edition.chapters.length + 1,
    );
    await expect(page.locator('form, select, button, .tally').and(page.locator(':visible'))).toHaveCount(0);
    const file = page.getByRole('link', { name: 'All figures as one CSV' });
    await expect(file).toHaveAttribute('href', to.figuresFile);
    for (const link of await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').all())
      await expect(page.locator((await link.getAttribute('href'))!)).toBeVisible();
  });

  test('a row’s address leads to it', async ({ page }) => {
    await page.goto(to.fact(ALL.at(-1)!));
    await expect(row(page, ALL.at(-1)!)).toBeInViewport();
  });
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true });

  for (const width of [360, 820]) {
    test(`rows are 44 px high and hold all their words at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${to.facts}?q=smic`);
      const heights = await page
        .locator('tr:visible')
        .evaluateAll((rows: HTMLElement[]) =>
          rows.map(({ offsetHeight, scrollHeight }) => [offsetHeight, scrollHeight]),
        );
      for (const [height, content] of heights) {
        expect(height).toBeGreaterThanOrEqual(44);
        expect(content).toBeLessThanOrEqual(height!);
      }
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('a part of the rows stands before all are asked for, whatever is found', async ({ page }) => {
    await page.goto(to.facts);
    const more = page.getByRole('button', { name: /^Show the other/ });
    await expect(more).toHaveText(`Show the other ${ALL.length - 50} figures`);
    expect(await shown(page)).toEqual(ALL.slice(0, 50));
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(12_000);
    await search(page).fill('smic');
    await expect(more).toBeHidden();
    await search(page).fill('');
    await more.click();
    await expect(more).toBeHidden();
    expect(await shown(page)).toEqual(ALL);
    await expect(row(page, ALL[50]!).getByRole('link').first()).toBeFocused();
  });

  test('who asked for all and comes back meets all, at the place left', async ({ page }) => {
    await page.goto(to.facts);
    await page.getByRole('button', { name: /^Show the other/ }).click();
    await search(page).fill('r');
    await expect(page).toHaveURL(`${to.facts}?q=r`);
    await search(page).fill('');
    await expect(page).toHaveURL(to.facts);
    await row(page, ALL.at(-30)!).scrollIntoViewIfNeeded();
    await row(page, ALL.at(-30)!).locator('.links a').first().click();
    await expect(page).not.toHaveURL(to.facts);
    await page.goBack();
    await expect(row(page, ALL.at(-30)!)).toBeInViewport();
    expect(await shown(page)).toEqual(ALL);
  });

  test('a chapter or a row that is left out is there for who follows a link to it', async ({ page }) => {
    await page.goto(to.facts);
    await expect(row(page, ALL.at(-1)!)).toBeHidden();
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').last().click();
    await expect(page.locator('#computed .group')).toBeInViewport();
  });
});

test('screen readers meet a table, its heads and its rows at every width', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${to.facts}?unit=year`);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => role?.value as string);
    const count = (role: string) => roles.filter((each) => each === role).length;
    const years = ENTRIES.filter(({ figure }) => figure.unit === 'year').length;
    expect(count('table')).toBe(1);
    expect(count('columnheader')).toBe(6);
    expect(count('rowheader')).toBeGreaterThanOrEqual(years);
    expect(count('cell')).toBe(5 * years);
  }
});

test('on paper stands what is shown, and how much that is', async ({ page }) => {
  await page.goto(`${to.facts}?unit=year`);
  await page.emulateMedia({ media: 'print' });
  await expect(status(page)).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Value' })).toHaveText('Value');
  await expect(page.locator('form select:visible, form input:visible, form button:visible')).toHaveCount(0);
  expect(await shown(page)).toEqual(
    ENTRIES.filter(({ figure }) => figure.unit === 'year').map(({ figure }) => figure.id),
  );
});

test('ten times the rows are found, counted, sorted and put back', async ({ page }) => {
  await page.route(to.facts, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/<tr data-chapter.*?<\/tr>/gs, (line) =>
      Array.from({ length: 10 }, (_, copy) =>
        line.replace(/(?<=<span id="[\w-]+)"/, copy ? `--${copy}"` : '"'),
      ).join(''),
    );
    await route.fulfill({ response, body });
  });
  await page.goto(to.facts);
  await expect(status(page)).toHaveText(`Showing all ${(10 * ALL.length).toLocaleString('en-GB')} figures`);
  const start = await shown(page);
  await search(page).fill('net profit');
  await choice(page, 'Unit').selectOption('yuan');
  const found = await shown(page);
  const expected = ENTRIES.filter(({ figure }) => found.includes(figure.id));
  expect(expected.length).toBeGreaterThan(3);
  expect(found).toHaveLength(10 * expected.length);
  await expect(choice(page, 'Unit').locator('option:checked')).toHaveText(`yuan (${found.length})`);
  await page.getByRole('button', { name: 'Value' }).click();
  const [yuan, ...others] = await groups(page);
  expect(others).toEqual([]);
  expect(yuan!.values.map(({ value }) => value)).toEqual(
    expected
      .flatMap(({ figure }) => Array.from({ length: 10 }, () => Number(figure.value.toPrecision(12))))
      .toSorted((a, b) => b - a),
  );
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('button', { name: 'Value' }).click();
  await page.getByRole('button', { name: 'Value' }).click();
  expect(await shown(page)).toEqual(start);
  expect(start.length, 'laid out at once').toBeLessThan(2 * ALL.length);
  await row(page, start.at(-1)!).scrollIntoViewIfNeeded();
  await expect.poll(async () => (await shown(page)).length).toBeGreaterThan(start.length);
  const last = `${ALL.at(-1)}--9`;
  await expect(row(page, last)).toBeHidden();
  await page.evaluate((id) => (location.hash = id), last);
  await expect(row(page, last)).toBeInViewport({ ratio: 1 });
});

test('the download holds the published records of exactly the rows shown, in their order', async ({
  page,
  request,
}) => {
  const [header, ...published] = csvRecords(await (await request.get(to.figuresFile)).text());
  expect(published).toHaveLength(ALL.length);
  for (const query of ['', '?q=smic', '?unit=percent&kind=computed&sort=-value']) {
    await page.goto(to.facts + query);
    const ids = await shown(page);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download what is shown' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(
      `star-market-${edition.year}-${edition.version}-figures-${ids.length}-of-${ALL.length}.csv`,
    );
    const records = ids.map((id) => published.find((record) => record.startsWith(`${id},`)));
    expect(await readFile(await download.path(), 'utf8')).toBe([header, ...records].join(''));
  }
});
