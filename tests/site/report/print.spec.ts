import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { roman } from '../../../src/lib/number/roman.ts';
import { chapters, charts, edition, kinds, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

/** A4 in points. */
const A4 = [595, 842];
/** Letters a sheet holds at least beside what stands in its margins: a heading alone has fewer. */
const LEAST = 150;
/** of a CSS pixel */
const POINT = 0.75;
/** Sheets of the ledger at most. */
const LEDGER = 11;
const DARK_ON_WHITE = { backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(21, 25, 31)' };
const SCREEN_ONLY = ['nav:not(.printed)', 'button:not(th *)', 'input', 'select', 'textarea', 'search']
  .map((selector) => `${selector}:visible`)
  .join(', ');

test('a chapter prints on A4 under its title, with its charts whole, their tables and addresses', async ({
  page,
}) => {
  const chapter = chapters[0]!;
  const drawn = charts.filter(({ chapter: of }) => of === chapter.number);
  await page.goto(to.chapter(chapter.slug));
  const sheets = await print(page);
  const title = squeeze(`${roman(chapter.number)} · ${chapter.title}`);
  expect(sheets[0]).toContain(squeeze(chapter.title));
  expect(sheets.slice(1).filter((sheet) => !sheet.includes(title))).toEqual([]);
  expect(sheets.filter((sheet) => !sheet.includes(squeeze(to.chapter(chapter.slug))))).toEqual([]);
  await holds(page, sheets, drawn);
});

test('the whole report prints as one document: title, list of parts, every chart, every chapter under its own title', async ({
  page,
}) => {
  await page.goto(to.print);
  const sheets = await print(page);
  const [title, contents] = sheets;
  expect(title).toContain(squeeze(edition.source.title));
  const parts = await page.locator('.report > [id] :is(h1, h2)[id$=title]').allTextContents();
  expect(parts.length).toBeGreaterThan(chapters.length);
  for (const part of [...parts, 'Behind the numbers']) expect(contents).toContain(squeeze(part));
  for (const { number, title } of chapters) {
    const under = sheets.filter((sheet) => sheet.includes(squeeze(`${roman(number)} · ${title}`)));
    expect(under.length, title).toBeGreaterThan(3);
  }
  await holds(page, sheets, charts);
});

test('the page of the longest chart prints it whole, with its table and its source', async ({ page }) => {
  const longest = charts.toSorted((a, b) => b.rows.length - a.rows.length)[0]!;
  await page.goto(to.chart(longest.id));
  const sheets = await print(page);
  await holds(page, sheets, [longest]);
  expect(sheets.join('')).toContain(squeeze('Source: Shanghai Stock Exchange'));
});

test('the ledger prints every figure, on eleven sheets at most', async ({ page }) => {
  await page.goto(to.facts);
  const sheets = await print(page);
  expect(sheets.length).toBeLessThanOrEqual(LEDGER);
  const all = sheets.join('');
  const values = await page.locator('.rows td.value').allTextContents();
  expect(values.length).toBeGreaterThan(300);
  expect(values.filter((value) => !all.includes(squeeze(value)))).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  const size = await page
    .locator('.rows .note')
    .first()
    .evaluate((note) => parseFloat(getComputedStyle(note).fontSize));
  expect(size * POINT).toBeGreaterThanOrEqual(7.5);
  await page.emulateMedia({ media: null });
});

test('no page prints dark, whatever the system or the reader chose, nor what only works on a screen', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  for (const path of Object.values(kinds)) {
    await page.goto(path);
    await expect(page.locator(SCREEN_ONLY), path).toHaveCount(0);
    for (const chosen of [undefined, 'dark'] as const) {
      const colours = await page.evaluate((theme) => {
        if (theme) document.documentElement.dataset.theme = theme;
        const { backgroundColor, color } = getComputedStyle(document.documentElement);
        return { backgroundColor, color };
      }, chosen);
      expect(colours, `${path} ${chosen}`).toEqual(DARK_ON_WHITE);
    }
  }
});

/** The sheets of a page as their text without any space; each is A4, numbered and has something on it. */
async function print(page: Page): Promise<string[]> {
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })),
  );
  const { text, totalPages } = await extractText(pdf);
  const { width, height } = (await pdf.getPage(totalPages)).getViewport({ scale: 1 });
  expect([Math.round(width), Math.round(height)]).toEqual(A4);
  const sheets = text.map(squeeze);
  sheets.forEach((sheet, at) => {
    expect(sheet, `sheet ${at + 1}`).toContain(`${at + 1}/${totalPages}`);
    expect(sheet.length, `sheet ${at + 1}: ${sheet}`).toBeGreaterThan(LEAST);
  });
  return sheets;
}

/** Each chart has headline, drawing, source and address on one sheet, and somewhere every row of its table, whose head stands with rows. */
async function holds(page: Page, sheets: readonly string[], drawn: typeof charts): Promise<void> {
  const all = sheets.join('');
  const head = squeeze(
    (await page.locator('th:not(.visually-hidden)[scope=col]').allTextContents()).slice(0, 4).join(''),
  );
  expect(sheets.filter((sheet) => sheet.endsWith(head))).toEqual([]);
  for (const { id, headline, rows } of drawn) {
    const labels = await page.locator(`#${id} .wide text`).allTextContents();
    const one = sheets.filter((sheet) =>
      [headline, ...labels].every((label) => sheet.includes(squeeze(label))),
    );
    expect(one.length, `${id}: sheets with all of the drawing`).toBe(1);
    expect(one.join(), `${id}: address under the drawing`).toContain(squeeze(to.chart(id)));
    expect(one.join(), `${id}: source under the drawing`).toContain('Source:');
    for (const { label, value } of rows) {
      expect(all, `${id}: ${label}`).toContain(squeeze(label));
      expect(all, `${id}: ${label}`).toContain(squeeze(value));
    }
  }
}

/** A sheet’s lines come back with more or fewer spaces than were written, and an apostrophe as its twin in the font. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '').replaceAll('\u02bc', '’');
}
