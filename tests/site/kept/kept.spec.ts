import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { chartsSince } from '../../../src/components/number/corrections.ts';
import { unarchive } from '../../../src/lib/files/archive.ts';
import { heard } from '../../../src/lib/number/heard.ts';
import { pasted } from '../clipboard.ts';
import { documentAt } from '../document.ts';
import { charts, edition, kept, to, VERSION } from '../published.ts';
import { test as hosted } from '../chart/host.ts';
import { expect, test } from '../quiet.ts';

const FOLDER = `data/2024/versions/${VERSION}/star-market-2024-${VERSION}-charts.zip`;
const files = unarchive(readFileSync(FOLDER));
const address = to.kept(VERSION);
const since = chartsSince({ edition, charts, to }, VERSION);
const ids = Object.keys(files).flatMap((path) => /charts\/([^/.]+)\.csv$/.exec(path)?.[1] ?? []);
const corrected = ids.find((id) => since.get(id)?.kind === 'corrected' && since.get(id)!.said.length > 0)!;

test('every chart that a version kept has a page with its words, its rows and its very files', async ({
  request,
}) => {
  expect(ids.length).toBeGreaterThan(30);
  for (const id of ids) {
    const { document } = await documentAt(request, address.chart(id));
    const { headline, alt, rows } = JSON.parse(text(`${id}.json`)) as Kept;
    expect(document.querySelector('h1')!.textContent.replaceAll('\u00a0', ' '), id).toBe(
      headline.replaceAll('\u00a0', ' '),
    );
    expect(document.querySelector('img')!.getAttribute('alt'), id).toBe(heard(alt));
    const table = document.querySelector('article > table.rows')!.textContent;
    for (const { label } of rows) expect(table, id).toContain(label);
    for (const kind of ['csv', 'json', 'svg'] as const)
      expect(await (await request.get(address.file(id, kind))).text(), id).toBe(text(`${id}.${kind}`));
  }
});

test('the page of a kept chart names its version, and row by row what the chart says now', async ({
  request,
}) => {
  for (const id of ids) {
    const page = (await documentAt(request, address.chart(id))).document.body.textContent;
    expect(page, id).toContain(`This is version ${VERSION} of`);
    for (const { what, before, after } of since.get(id)?.said ?? [])
      for (const each of [what, before, after]) expect(page, id).toContain(each);
  }
});

test('searches are led to the living chart, which announces where its versions are', async ({ request }) => {
  const list = (await documentAt(request, to.versions)).document;
  for (const id of ids.filter((each) => charts.some((chart) => chart.id === each))) {
    const old = (await documentAt(request, address.chart(id))).document;
    expect(new URL(href(old, 'link[rel=canonical]')).pathname).toBe(to.chart(id));
    const living = (await documentAt(request, to.chart(id))).document;
    expect(href(living, 'link[rel=archives]')).toBe(to.versionsOf(id));
    const entry = list.getElementById(id)!;
    expect(entry.querySelector(`a[href="${address.chart(id)}"]`), id).not.toBeNull();
  }
});

test('the drawing is the sheet that there is room for, on paper the wide one, and draws its own ground', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const [width, sheet] of [
    [360, 'narrow.svg'],
    [1280, 'svg'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(kept);
    const image = page.locator('picture img');
    expect(await image.evaluate((each: HTMLImageElement) => each.currentSrc)).toContain(`.${sheet}`);
    expect(await image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(300);
    await expect(image).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  }
});

test('a narrow sheet has its font in it, as no image of a page may load one', async ({ request }) => {
  const sheet = await (await request.get(address.file(ids[0]!, 'narrow.svg'))).text();
  expect(sheet).toContain('url(data:font/woff2;base64,');
  expect(sheet).not.toContain('url(source');
});

test('a kept chart is cited by its own address, on its page, on the living one and in every file', async ({
  page,
  request,
}) => {
  const own = new URL(address.chart(corrected), 'https://star-market-report.example').href;
  for (const path of [address.chart(corrected), to.chart(corrected)]) {
    await page.goto(path);
    await page.getByText(/^Cite this/).click();
    const cited = page.getByText(`version ${VERSION}, 23 November 2026, ${own}`, { exact: false });
    await expect(cited.first()).toBeVisible();
  }
  await expect(page.getByText(`Version ${edition.version} gets an address that never changes`)).toBeVisible();
  for (const kind of ['bib', 'ris', 'csl.json'] as const) {
    const cited = await (await request.get(address.citationFile(corrected, kind))).text();
    for (const each of [own, VERSION, `star-market-2024-${corrected}-${VERSION}`])
      if (kind !== 'ris' || !each.startsWith('star')) expect(cited, kind).toContain(each);
  }
});

test('corrections lead to each corrected chart as it was and as it is', async ({ page }) => {
  await page.goto(to.corrections);
  const entry = page.locator(`li:has(> [id="v${edition.year}-${edition.version}-charts-${corrected}"])`);
  await expect(entry.locator(`a[href="${address.chart(corrected)}"]`)).toBeVisible();
  await expect(entry.locator(`a[href="${to.chart(corrected)}"]`)).toHaveCount(2);
});

test.describe('where the clipboard may be written', () => {
  test.use({ permissions: ['clipboard-write'] });

  test('the embed code can be that of a kept version', async ({ page, baseURL }) => {
    await page.goto(to.chart(corrected));
    await page.locator('figure summary', { hasText: 'Share' }).click();
    await page.getByLabel('What the code shows').selectOption(`of version ${VERSION}`);
    await page.getByRole('button', { name: 'Copy embed code' }).click();
    await expect(page.getByText('Embed code copied')).toBeVisible();
    const code = new URL(/src="([^"]*)"/.exec(await pasted(page))![1]!);
    expect(code.pathname).toBe(address.embed(corrected));
    expect(baseURL).toBeTruthy();
  });
});

for (const width of [280, 599, 600, 1000]) {
  hosted(
    `a kept chart stands in a foreign page ${width} px wide, without a scrollbar`,
    async ({ page, host, baseURL, request }) => {
      const html = await (await request.get(address.chart(corrected))).text();
      const code = parseHTML(html).document.querySelector('copy-line code')!.textContent;
      await page.setViewportSize({ width, height: 900 });
      await page.goto(host(code.replaceAll(/https:\/\/[^/"]+/g, baseURL!)));
      const frame = page.frames()[1]!;
      await frame.waitForLoadState();
      const { scrolls, spare } = await frame.evaluate(() => {
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.scrollingElement!;
        return {
          scrolls: scrollHeight > clientHeight || scrollWidth > clientWidth,
          spare: innerHeight - document.querySelector('main')!.getBoundingClientRect().bottom,
        };
      });
      expect(scrolls).toBe(false);
      expect(spare).toBeGreaterThanOrEqual(0);
      expect(spare).toBeLessThan(5);
    },
  );
}

interface Kept {
  headline: string;
  alt: string;
  rows: { label: string }[];
}

function text(name: string): string {
  return new TextDecoder().decode(files[`star-market-2024/charts/${name}`]);
}

function href(document: Document, selector: string): string {
  return document.querySelector(selector)!.getAttribute('href')!;
}
