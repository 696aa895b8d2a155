import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ledger } from '../../src/charts/ledger.ts';
import { csvRecords } from '../../src/lib/csv-records.ts';
import { edition, to } from './published.ts';
import { expect, test } from './quiet.ts';

const ENTRIES = ledger(edition);
const ALL = ENTRIES.map(({ figure }) => figure.id);
const HOSTILE = [
  '?chapter=99&unit=Yuan&hedge=%&company=nobody&role=hero&sort=toString',
  '?chapter=__proto__&company=constructor&sort=__proto__&q=',
  '?q=%ED%A0%80&unit=%ED%BF%BF',
  '?%&%%=%&&==&q',
  `?q=${'a'.repeat(100_000)}`,
  `?company=${'%22%5D'.repeat(15_000)}`,
];

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
    await expect(
      page.locator('form, select, button, [role=status]').and(page.locator(':visible')),
    ).toHaveCount(0);
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

test.describe('search and choices', () => {
  test('find rows by every word of subject, phrase, id, note and company, accents and case aside', async ({
    page,
  }) => {
    await page.goto(to.facts);
    const cases: [string, string][] = [
      ['OPERATING revenue all', 'revenue-total'],
      ['1,422.17', 'revenue-total'],
      ['1422.17 BILLION', 'revenue-total'],
      ['revenue-total-growth', 'revenue-total-growth'],
      ['中芯国际集成电路', 'smic-revenue'],
      ['semiconductor manufacturing international', 'smic-revenue'],
      ['Sinocélltech', 'sinocelltech-revenue'],
      ['hundredth of a point', 'companies-revenue-growing-share-change'],
    ];
    for (const [words, id] of cases) {
      await search(page).fill(words);
      expect(await shown(page), words).toContain(id);
      await expect(status(page)).toHaveText(`Showing ${(await shown(page)).length} of ${ALL.length} figures`);
      expect((await shown(page)).length, words).toBeLessThan(60);
    }
  });

  test('narrow together, and count what each further choice would leave', async ({ page }) => {
    await page.goto(to.facts);
    await choice(page, 'Unit').selectOption('yuan');
    await choice(page, 'Chapter').selectOption('2');
    await choice(page, 'Kind').selectOption('printed');
    const expected = ENTRIES.filter(
      ({ figure, chapter, kind }) => figure.unit === 'yuan' && chapter === 2 && kind === 'printed',
    );
    expect(await shown(page)).toEqual(expected.map(({ figure }) => figure.id));
    await expect(choice(page, 'Unit').locator('option:checked')).toHaveText(`yuan (${expected.length})`);
    const exact = expected.filter(({ figure }) => figure.hedge === 'exact').length;
    await expect(choice(page, 'Hedge').locator('[value=exact]')).toHaveText(`exact (${exact})`);
    await expect(choice(page, 'Hedge').locator('[value=range]')).toBeDisabled();
    await expect(page.locator('tbody:visible .group')).toHaveCount(1);
    await expect(page).toHaveURL(`${to.facts}?unit=yuan&chapter=2&kind=printed`);
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await shown(page)).toEqual(ALL);
    await expect(search(page)).toBeFocused();
    await expect(page).toHaveURL(to.facts);
  });

  test('that nothing fits say so, and lead back', async ({ page }) => {
    await page.goto(`${to.facts}?q=zebra`);
    await expect(page.getByText('No figure fits all of this.')).toBeVisible();
    await expect(page.getByRole('table')).toBeHidden();
    await expect(status(page)).toHaveText(`Showing 0 of ${ALL.length} figures`);
    await expect(page.getByRole('button', { name: 'Download' })).toBeDisabled();
    await page.getByRole('button', { name: 'Show all figures' }).click();
    expect(await shown(page)).toEqual(ALL);
  });

  test('can all be used by the keyboard alone', async ({ page }) => {
    await page.goto(to.facts);
    await search(page).focus();
    await page.keyboard.type('smic');
    await expect(page).toHaveURL(`${to.facts}?q=smic`);
    const found = await shown(page);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${to.facts}?q=smic`);
    await page.keyboard.press('Tab');
    await expect(choice(page, 'Chapter')).toBeFocused();
    await page.keyboard.type('I. ');
    expect((await shown(page)).length).toBeLessThan(found.length);
    await page.getByRole('button', { name: 'Clear' }).focus();
    await page.keyboard.press('Enter');
    expect(await shown(page)).toEqual(ALL);
    await page.getByRole('button', { name: /^What/ }).focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('columnheader', { name: 'What' })).toHaveAttribute('aria-sort', 'ascending');
    await expect(page.getByRole('button', { name: /^What/ })).toBeFocused();
  });

  test('are folded on a narrow screen until wanted, and open where the address has one', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(to.facts);
    await expect(choice(page, 'Unit')).toBeHidden();
    await page.getByText('Narrow down').click();
    await choice(page, 'Unit').selectOption('rank');
    const ranks = await shown(page);
    await page.reload();
    await expect(choice(page, 'Unit')).toHaveValue('rank');
    await expect(choice(page, 'Unit')).toBeVisible();
    expect(await shown(page)).toEqual(ranks);
  });
});

test.describe('order', () => {
  test('by value stays within each unit, and says so', async ({ page }) => {
    await page.goto(to.facts);
    const head = page.getByRole('columnheader', { name: 'Value' });
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await expect(status(page)).toHaveText(
      `Showing all ${ALL.length} figures, largest first within each unit`,
    );
    await expect(page).toHaveURL(`${to.facts}?sort=value`);
    for (const { unit, values } of await groups(page)) {
      expect(new Set(values.map((each) => each.unit))).toEqual(new Set([unit]));
      const numbers = values.map(({ value }) => value);
      expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    }
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'none');
    expect(await shown(page)).toEqual(ALL);
    await expect(page).toHaveURL(to.facts);
  });

  test('by subject and by time is one list without the heads of chapters', async ({ page }) => {
    await page.goto(`${to.facts}?sort=subject`);
    await expect(page.locator('.group:visible')).toHaveCount(0);
    const subjects = await page.locator('tr[id]:not([hidden]) .what').allTextContents();
    expect(subjects).toHaveLength(ALL.length);
    expect(subjects).toEqual(subjects.toSorted(new Intl.Collator('en').compare));
    await page.getByRole('button', { name: 'When' }).click();
    const days = await page
      .locator('tr[data-when]:visible')
      .evaluateAll((rows: HTMLElement[]) => rows.map(({ dataset }) => dataset['when']!));
    expect(days).toEqual(days.toSorted().toReversed());
  });
});

test.describe('the address', () => {
  test('gives back what it was given, and steps back and forward', async ({ page }) => {
    const query = '?q=profit&kind=printed&unit=yuan&sort=value';
    await page.goto(`${to.facts}${query}`);
    const found = await shown(page);
    expect(found.length).toBeGreaterThan(1);
    await expect(search(page)).toHaveValue('profit');
    await choice(page, 'Chapter').selectOption('1');
    await page.getByRole('button', { name: /^What/ }).click();
    await expect(page).toHaveURL(`${to.facts}?q=profit&kind=printed&unit=yuan&sort=subject&chapter=1`);
    const narrowed = await shown(page);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(to.facts + query);
    await expect(choice(page, 'Chapter')).toHaveValue('');
    expect(await shown(page)).toEqual(found);
    await page.goForward();
    await page.goForward();
    expect(await shown(page)).toEqual(narrowed);
  });

  test('takes what is typed without a step in the history', async ({ page }) => {
    await page.goto(to.cover);
    await page.goto(to.facts);
    await search(page).pressSequentially('net profit');
    await expect(page).toHaveURL(`${to.facts}?q=net+profit`);
    await page.goBack();
    await expect(page).toHaveURL(to.cover);
  });

  test('that means nothing shows everything', async ({ page }) => {
    await page.goto(to.facts + HOSTILE[0]!);
    for (const query of HOSTILE) {
      // A server refuses an address so long; a page can still be given one.
      await page.evaluate((given) => {
        history.pushState(null, '', given);
        dispatchEvent(new PopStateEvent('popstate'));
      }, query);
      await expect(status(page), query.slice(0, 80)).toHaveText(`Showing all ${ALL.length} figures`);
      expect(await shown(page)).toEqual(ALL);
    }
  });
});

test.describe('a row’s own address', () => {
  for (const width of [360, 1280]) {
    test(`leads to it at ${width} px, whatever is asked beside it`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const query of ['', '?unit=yuan&sort=value', '?q=nothing-of-the-kind', '?sort=-subject']) {
        await page.goto(`${to.facts}${query}#crsc-bond-coupon`);
        await expect(row(page, 'crsc-bond-coupon'), query).toBeInViewport({ ratio: 1 });
      }
      await page.goto(`${to.facts}?unit=yuan#revenue-total`);
      await expect(row(page, 'revenue-total')).toBeInViewport({ ratio: 1 });
      await expect(status(page)).toContainText(` of ${ALL.length}`);
    });
  }

  test('within the page shows a row that was filtered out; back brings the filter back', async ({ page }) => {
    await page.goto(`${to.facts}?unit=yuan`);
    const found = await shown(page);
    await page.evaluate(() => (location.hash = 'crsc-bond-coupon'));
    await expect(row(page, 'crsc-bond-coupon')).toBeInViewport({ ratio: 1 });
    expect(await shown(page)).toEqual(ALL);
    await expect(page).toHaveURL(to.fact('crsc-bond-coupon'));
    await expect(status(page)).toContainText('Showing all figures again');
    await page.goBack();
    await expect(page).toHaveURL(`${to.facts}?unit=yuan`);
    expect(await shown(page)).toEqual(found);
  });

  test('of a chapter works where its head had stepped away', async ({ page }) => {
    await page.goto(`${to.facts}?sort=value`);
    await page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link', { name: 'Reform' })
      .click();
    await expect(page.locator('#chapter-4 .group')).toBeInViewport({ ratio: 1 });
    expect(await shown(page)).toEqual(ALL);
  });

  test('goes from the address when a choice hides the row', async ({ page }) => {
    await page.goto(to.fact('crsc-bond-coupon'));
    await choice(page, 'Unit').selectOption('percent');
    await expect(page).toHaveURL(`${to.facts}?unit=percent#crsc-bond-coupon`);
    await choice(page, 'Unit').selectOption('yuan');
    await expect(page).toHaveURL(`${to.facts}?unit=yuan`);
  });
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
      `star-market-${edition.year}-figures-${ids.length}-of-${ALL.length}.csv`,
    );
    const records = ids.map((id) => published.find((record) => record.startsWith(`${id},`)));
    expect(await readFile(await download.path(), 'utf8')).toBe([header, ...records].join(''));
  }
});

test('ten times the rows are found, counted, sorted and put back', async ({ page }) => {
  await page.route(to.facts, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/<tr id="([\w-]+)".*?<\/tr>/gs, (line, id: string) =>
      Array.from({ length: 10 }, (_, copy) =>
        line.replace(`"${id}"`, `"${id}${copy ? `--${copy}` : ''}"`),
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
      .flatMap(({ figure }) => Array.from({ length: 10 }, () => figure.value))
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

function search(page: Page) {
  return page.getByRole('searchbox', { name: 'Words, companies or ids' });
}

function choice(page: Page, name: string) {
  return page.getByRole('combobox', { name });
}

function status(page: Page) {
  return page.getByRole('search').getByRole('status');
}

function row(page: Page, id: string) {
  return page.locator(`tr#${id}`);
}

/** The groups shown, each with the units and values of its rows from top to bottom. */
function groups(page: Page) {
  return page.locator('tbody:visible').evaluateAll((bodies: HTMLElement[]) =>
    bodies.map((body) => ({
      unit: body.dataset['group'],
      values: [...body.querySelectorAll<HTMLElement>('tr[id]:not([hidden])')].map(({ dataset }) => ({
        unit: dataset['unit'],
        value: Number(dataset['value']),
      })),
    })),
  );
}

/** Ids of the rows shown, from top to bottom. */
function shown(page: Page): Promise<string[]> {
  return page
    .locator('tr[id]')
    .evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).map(({ id }) => id));
}
