import { besides, standing, STANDINGS } from '../../../src/data/beside.ts';
import { ALL, choice, ENTRIES, groups, search, settled, shown, status } from './explorer.ts';
import { edition, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

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

  test('find what others contest, confirm, or leave alone', async ({ page }) => {
    await page.goto(to.facts);
    for (const value of STANDINGS) {
      const expected = ENTRIES.filter(({ figure }) => standing(besides(edition, figure.id)) === value);
      if (expected.length === 0) continue;
      await choice(page, 'Elsewhere').selectOption(value);
      expect(await shown(page), value).toEqual(expected.map(({ figure }) => figure.id));
      await expect(page).toHaveURL(`${to.facts}?elsewhere=${value}`);
    }
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
    const subjects = await page.locator('tr[data-value]:not([hidden]) .what').allTextContents();
    expect(subjects).toHaveLength(ALL.length);
    expect(subjects).toEqual(subjects.toSorted(new Intl.Collator('en').compare));
    await page.getByRole('button', { name: 'When' }).click();
    await settled(page);
    const days = await page
      .locator('tr[data-when]:visible')
      .evaluateAll((rows: HTMLElement[]) => rows.map(({ dataset }) => dataset['when']!));
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test('stands on the first screen at once, on paper too in all, and below it soon, the page as high as it was', async ({
    page,
  }) => {
    await page.goto(to.facts);
    const [pressed, printed] = await page.locator('facts-explorer table').evaluate((table) => {
      const see = () => {
        const bodies = [...table.querySelectorAll('tbody')].filter(({ offsetHeight }) => offsetHeight > 0);
        const subjects = bodies.flatMap((body) => [...body.querySelectorAll('.what')]);
        return { subjects: subjects.map(({ textContent }) => textContent), height: table.clientHeight };
      };
      const before = table.clientHeight;
      table.querySelector('button')!.click();
      const pressed = { ...see(), before, busy: table.ariaBusy };
      dispatchEvent(new Event('beforeprint'));
      return [pressed, { ...see(), busy: table.ariaBusy }] as const;
    });
    const sorted = ENTRIES.map(({ figure }) => figure.subject).toSorted(new Intl.Collator('en').compare);
    expect(pressed.subjects).toEqual(sorted.slice(0, 12));
    expect(pressed.height).toBeGreaterThanOrEqual(pressed.before);
    expect(pressed.busy).toBe('true');
    expect(printed).toMatchObject({ subjects: sorted, busy: null });
    await page.getByRole('button', { name: /^What/ }).click();
    await settled(page);
    expect(await page.locator('tr[data-value]:not([hidden]) .what').allTextContents()).toEqual(
      ENTRIES.map(({ figure }) => figure.subject).toSorted((a, b) => new Intl.Collator('en').compare(b, a)),
    );
  });
});
