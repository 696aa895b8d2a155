import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { ledger } from '../../../src/charts/ledger.ts';
import { chapters, charts, edition, to } from '../published.ts';

/** What Firefox takes a page for reading with, as a script of any page. */
const READABILITY = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
).replace(/if \(typeof module[^]*$/, '');

// It sets styles, as no page of ours may.
test.use({ bypassCSP: true });

interface Read {
  text: string;
  /** names of the marks of computed numbers */
  marks: number;
  rows: number;
}

test('a chapter is read with every mark of what is computed and every row of its tables', async ({
  page,
}) => {
  for (const { slug } of chapters) {
    await page.goto(to.chapter(slug));
    const { whole, read } = await readerView(page);
    expect(read.marks, slug).toBe(whole.marks);
    expect(read.rows, slug).toBe(whole.rows);
  }
});

test('a chart is read with its source and every row of its table', async ({ page }) => {
  for (const { id } of charts) {
    await page.goto(to.chart(id), { waitUntil: 'domcontentloaded' });
    const { whole, read } = await readerView(page);
    expect(read.rows, id).toBe(whole.rows);
    expect(read.text, id).toContain(edition.source.publisher);
  }
});

test('the ledger and what others printed are read with every row', async ({ page }) => {
  await page.goto(to.facts);
  const { text } = (await readerView(page)).read;
  const missing = ledger(edition).filter(({ figure }) => !text.includes(figure.subject));
  expect(missing.map(({ figure }) => figure.id)).toEqual([]);
  await page.goto(to.elsewhere);
  const { whole, read } = await readerView(page);
  expect(read.rows).toBe(whole.rows);
});

/** The main part of a page as it is and as a reader view has it. */
async function readerView(page: Page): Promise<{ whole: Read; read: Read }> {
  return page.evaluate(`(() => {
    ${READABILITY}
    const weigh = (part) => ({
      text: part.textContent,
      marks: part.querySelectorAll('a[aria-label^="computed by us, note"]').length,
      rows: part.querySelectorAll('tbody tr').length,
    });
    const copy = document.cloneNode(true);
    const whole = weigh(copy.querySelector('main'));
    const template = document.createElement('template');
    template.innerHTML = new Readability(copy).parse().content;
    return { whole, read: weigh(template.content) };
  })()`);
}
