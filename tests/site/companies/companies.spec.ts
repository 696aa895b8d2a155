import type { Page } from '@playwright/test';
import { NOTED } from '../../../src/client/number/noted-words.ts';
import { cards, charts, edition, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

const companies = [...edition.companies.values()];
const facts = [...edition.facts.values()];
const computed = new Set([...edition.derived.keys()].map(to.fact));
const ids = companies.map(({ id }) => id);
const BOARD = 'SSE STAR Market';

/** One with figures and one without, in chapters of their own. */
const [ALLIST, ESPRESSIF] = ['allist', 'espressif'];

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('every company stands at its anchor under its names and code, the Chinese told to be so', async ({
      page,
    }) => {
      await page.goto(to.companies);
      await expect(page.locator('article:visible')).toHaveCount(companies.length);
      const shown = await page.locator('article').evaluateAll((entries) =>
        entries.map((entry) => ({
          id: entry.id,
          heading: entry.querySelector('h3')!.textContent.trim(),
          chinese: [...entry.querySelectorAll('[lang=zh-Hans]')].slice(0, 2).map((each) => each.textContent),
          untold: /\p{Script=Han}/u.test(
            [...entry.querySelectorAll('*:not([lang])')]
              .flatMap((each) => [...each.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE))
              .map((each) => each.textContent)
              .join(''),
          ),
          text: entry.textContent.replace(/\s+/g, ' '),
        })),
      );
      expect(shown.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
      for (const { id, heading, chinese, untold, text } of shown) {
        const company = edition.companies.get(id)!;
        expect(heading).toBe(company.short_name);
        expect(chinese).toEqual([company.name_zh_short, company.name_zh_full]);
        expect(untold, `${id}: Chinese outside a lang`).toBe(false);
        for (const words of [company.name, company.code, company.industry]) expect(text).toContain(words);
        expect(text).toContain(company.code ? `${company.code} ${company.exchange}` : 'Not listed');
        expect(text.includes('Identity not verified'), id).toBe(company.verified === 'no');
      }
    });

    test('an entry holds the facts of its company, as printed, with their rows of the ledger', async ({
      page,
    }) => {
      await page.goto(to.companies);
      const shown = await linksOf(page, '.figure b a');
      const places = await linksOf(page, '.locator');
      // Beside each stands what a note would tell.
      await expect(page.locator(NOTED)).toHaveCount(0);
      const texts = await page
        .locator('article')
        .evaluateAll((all) => Object.fromEntries(all.map(({ id, textContent }) => [id, textContent])));
      for (const { id, sections } of companies) {
        const own = facts.filter(({ entity }) => entity.includes(id));
        const printed = shown[id]!.filter(({ href }) => !computed.has(href));
        expect(printed.map(({ href }) => href)).toEqual(own.map((fact) => to.fact(fact.id)));
        for (const fact of own) expect(texts[id]).toContain(`“${fact.printed}”`);
        const silent = sections.filter(
          (each) => !own.some((fact) => `${fact.chapter}.${fact.section}` === each),
        );
        expect(texts[id]!.split('Named without a figure under')).toHaveLength(silent.length + 1);
        expect(places[id]).toHaveLength(sections.length);
      }
    });

    test('the counterparties without a listing stand apart', async ({ page }) => {
      await page.goto(to.companies);
      const unlisted = page.getByRole('region', { name: /not listed/ });
      const expected = companies.filter(({ exchange }) => exchange === 'unlisted');
      await expect(unlisted.getByRole('article')).toHaveCount(expected.length);
      for (const { short_name } of expected)
        await expect(unlisted.getByRole('heading', { name: short_name, exact: true })).toBeVisible();
      await expect(unlisted).toContainText('no listing');
      const elsewhere = companies.filter(({ exchange }) => ![BOARD, 'unlisted'].includes(exchange));
      const region = page.getByRole('region', { name: /listed elsewhere/ });
      await expect(region.getByRole('article')).toHaveCount(elsewhere.length);
    });
  });
}

test('an entry leads to every chart and card that shows one of its facts, and no other but by its name', async ({
  page,
}) => {
  await page.goto(to.companies);
  const shown = await linksOf(page, 'a:has(.number)');
  const everywhere = charts.filter(
    ({ rows }) => ids.filter((id) => rows.some(({ key }) => key === id)).length > 40,
  );
  for (const { id, short_name } of companies) {
    const own = facts.filter(({ entity }) => entity.includes(id)).map((fact) => fact.id);
    const numbers = shown[id]!.map(({ text }) => /Chart (\d+)/.exec(text)?.[1]).filter(Boolean);
    const byFact = charts.filter(({ rows }) => rows.some(({ factId }) => own.includes(factId ?? '')));
    for (const { number } of byFact) expect(numbers, `${id} in chart ${number}`).toContain(number);
    for (const { number, rows } of charts.filter((chart) => numbers.includes(chart.number)))
      expect(
        byFact.some((chart) => chart.number === number) || JSON.stringify(rows).includes(short_name),
        `${id} in chart ${number}`,
      ).toBe(true);
    for (const { number } of everywhere) expect(numbers).not.toContain(number);
    const figures = cards.filter(({ rows }) => rows.some(({ factId }) => own.includes(factId ?? '')));
    const hashes = shown[id]!.map(({ href }) => href.split('#')[1]).filter(Boolean);
    expect(hashes).toEqual(figures.map((card) => card.id));
  }
  for (const { id } of everywhere)
    await expect(page.getByRole('main').locator(`a[href="${to.chart(id)}"]`)).toHaveCount(1);
});

test('a chart’s link lights the rows of the company', async ({ page }) => {
  await page.goto(to.company('smic'));
  await page.locator('#smic').getByRole('link', { name: 'Chart 18' }).click();
  await expect(page.getByRole('table').locator('[data-highlighted]')).toHaveCount(1);
  await expect(page.getByRole('table').locator('[data-highlighted]')).toContainText('SMIC');
});

test('an entry is folded until it is asked for, by a press or by its address', async ({ page }) => {
  await page.goto(to.companies);
  await expect(page.locator('article details[open]')).toHaveCount(0);
  await page.goto(to.company('smic'));
  await expect(page.locator('article details[open]')).toHaveCount(1);
  await expect(page.locator('#smic .figure').first()).toBeVisible();
});

test('a phone scrolls no further than a list of names needs', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(to.companies);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(12_000);
});

test('an entry says what others print about its figures', async ({ page }) => {
  await page.goto(to.company('piotech'));
  await expect(page.locator('#piotech')).toContainText('Elsewhere: ');
  expect((await linksOf(page, `a[href^="${to.elsewhere}#"]`))['piotech']!.length).toBeGreaterThan(0);
});

test('the letters lead to the first company of each', async ({ page }) => {
  await page.goto(to.companies);
  const letters = page.getByRole('navigation', { name: 'Companies by first letter' }).getByRole('link');
  for (const letter of await letters.all()) {
    const id = (await letter.getAttribute('href'))!.split('#')[1]!;
    expect(edition.companies.get(id)!.short_name.charAt(0).toUpperCase()).toBe(await letter.textContent());
  }
});

test('two companies stand side by side, as the address says, and no other is lost', async ({ page }) => {
  await page.goto(to.companies);
  await page.getByRole('combobox', { name: 'Compare' }).selectOption('SMIC');
  await page.getByRole('combobox', { name: 'with' }).selectOption('BeiGene');
  const pair = page.getByRole('region', { name: 'Two companies side by side' });
  await expect(pair.getByRole('heading')).toHaveText(['SMIC', 'BeiGene']);
  await expect(pair.locator('.figure').first()).toBeVisible();
  expect(new URL(page.url()).search).toBe('?compare=smic~beigene');
  await page.reload();
  await expect(pair.getByRole('heading')).toHaveText(['SMIC', 'BeiGene']);
  await expect(page.locator('#smic')).toHaveCount(1);
  for (const compare of ['nobody~nothing', 'smic', 'smic~smic', '~']) {
    await page.goto(`${to.companies}?compare=${compare}`);
    await expect(pair).toBeHidden();
  }
});

test.describe('the filter', () => {
  test('leaves what holds every word, says how many, and keeps it in the address', async ({ page }) => {
    await page.goto(to.companies);
    const field = page.getByRole('searchbox', { name: 'Name, code or industry' });
    const foundries = companies.filter(({ industry }) => industry.includes('wafer foundry'));
    await field.fill('foundry WAFER');
    await expect(entries(page)).toHaveCount(foundries.length);
    await expect(status(page)).toHaveText(`${foundries.length} of ${companies.length} companies`);
    await expect(page).toHaveURL(`${to.companies}?q=foundry+WAFER`);
    await expect(page.getByRole('region', { name: /not listed/ })).toBeHidden();
    for (const { id, code, name_zh_short } of companies.slice(0, 3)) {
      for (const words of [code, name_zh_short]) {
        await field.fill(words);
        await expect(entries(page)).toHaveCount(1);
        await expect(page.locator(`#${id}`)).toBeVisible();
      }
    }
    await field.fill('no such company');
    await expect(status(page)).toHaveText(`0 of ${companies.length} companies`);
    await field.fill('');
    await expect(status(page)).toHaveText(`${companies.length} companies`);
    await expect(page).toHaveURL(to.companies);
  });

  test('narrows by exchange and by chapter, and opens as its address says', async ({ page }) => {
    await page.goto(`${to.companies}?chapter=4&exchange=sse-star-market`);
    const expected = companies.filter(
      ({ exchange, sections }) => exchange === BOARD && sections.some((each) => each.startsWith('4.')),
    );
    await expect(entries(page)).toHaveCount(expected.length);
    await expect(page.getByRole('combobox', { name: 'Listed at' })).toHaveValue('sse-star-market');
    await page.getByRole('combobox', { name: 'Listed at' }).selectOption('not listed');
    await expect(entries(page)).toHaveCount(
      companies.filter(({ exchange }) => exchange === 'unlisted').length,
    );
    await expect(page).toHaveURL(/\?exchange=unlisted&chapter=4$/);
    await page.goto(to.companies);
    const industry = page.getByRole('combobox', { name: 'Industry' });
    const option = industry.getByRole('option', { name: /^Integrated circuits/ });
    const [, count] = /\((\d+)\)/.exec((await option.textContent())!)!;
    await industry.selectOption('integrated-circuits');
    await expect(entries(page)).toHaveCount(Number(count));
  });

  test('is used from the keyboard, and taken back with one press', async ({ page }) => {
    await page.goto(`${to.companies}?q=xyz`);
    await page.getByRole('searchbox').focus();
    for (const _ of [1, 2, 3, 4]) await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Show all' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(entries(page)).toHaveCount(companies.length);
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page).toHaveURL(to.companies);
  });

  test('gives way to an entry asked for by address, and not to one asked for before it', async ({ page }) => {
    await page.goto(`${to.companies}?chapter=5#${ALLIST}`);
    await expect(page.locator(`#${ALLIST}`)).toBeInViewport();
    await expect(entries(page)).toHaveCount(companies.length);
    await expect(page).toHaveURL(to.company(ALLIST));
    await page.getByRole('searchbox').fill(ESPRESSIF);
    await expect(page).toHaveURL(`${to.companies}?q=${ESPRESSIF}`);
    await page.evaluate((hash) => (location.hash = hash), ALLIST);
    await expect(page.locator(`#${ALLIST}`)).toBeInViewport();
    await page.goBack();
    await expect(entries(page)).toHaveCount(1);
    await page.goto(`${to.companies}?q=${ESPRESSIF}#${ESPRESSIF}`);
    await expect(entries(page)).toHaveCount(1);
  });

  test('passes over what an address asks that it does not know', async ({ page }) => {
    for (const query of ['?exchange=moon&chapter=%', '?colour=red', '?__proto__=x#%E0%A4%A', '?q=%20']) {
      await page.goto(to.companies + query);
      await expect(status(page)).toHaveText(`${companies.length} companies`);
      await expect(page.getByRole('combobox', { name: 'Named in' })).toHaveValue('');
    }
  });

  test('is not there without scripts, nor in print', async ({ page, browser, baseURL }) => {
    await page.goto(to.companies);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(entries(page)).toHaveCount(companies.length);
    const plain = await browser.newPage({ baseURL, javaScriptEnabled: false });
    await plain.goto(to.companies);
    await expect(plain.getByRole('searchbox')).toBeHidden();
    await plain.close();
  });
});

function entries(page: Page) {
  return page.locator('article:visible');
}

function status(page: Page) {
  return page.locator('list-filter .tally');
}

/** The links of each entry that a selector finds, by the company’s id. */
async function linksOf(page: Page, selector: string) {
  const found = await page.locator('article').evaluateAll(
    (all, selector) =>
      all.map((entry) => {
        const links = [...entry.querySelectorAll(selector)];
        return [
          entry.id,
          links.map((link) => ({ href: link.getAttribute('href')!, text: link.textContent })),
        ] as const;
      }),
    selector,
  );
  return Object.fromEntries(found);
}
