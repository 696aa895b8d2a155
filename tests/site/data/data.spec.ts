import { sha256 } from '../../../src/lib/files/checksum.ts';
import { decimal } from '../../../src/lib/number/number.ts';
import { versionArchive } from '../../../src/open-data/versions.ts';
import { pasted } from '../clipboard.ts';
import { unfold } from '../parts.ts';
import { documentAt } from '../document.ts';
import { charts, edition, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

const TABLES = [
  'figures',
  'facts',
  'derived',
  'companies',
  'timeline',
  'context',
  'glossary',
  'changelog',
  ...edition.chapters.map(({ number, slug }) => `facts-${number}-${slug}`),
];

test('every file linked is there, of the size told beside it', async ({ request }) => {
  const { document } = await documentAt(request, to.data);
  const links = [...document.querySelectorAll('main a[download]')].filter((link) =>
    link.querySelector('span'),
  );
  expect(links.length).toBeGreaterThan(2 * (TABLES.length + charts.length));
  for (const link of links) {
    const response = await request.get(link.getAttribute('href')!);
    expect(response.status(), link.getAttribute('href')!).toBe(200);
    const size = decimal((await response.body()).length / 1000, 1);
    expect(link.textContent.trim(), link.getAttribute('href')!).toMatch(
      new RegExp(`\\u00a0${size}\\u00a0kB$`),
    );
  }
});

test('every hash is that of its file, and every table and chart has hashes', async ({ request }) => {
  const { document } = await documentAt(request, to.data);
  const told = [...document.querySelectorAll('main code')]
    .map((code) => ({ code, hash: code.textContent.trim() }))
    .filter(({ hash }) => /^[0-9a-f]{64}$/.test(hash))
    .map(({ code, hash }) => ({
      hash,
      path: code
        .closest('tr, li')!
        .querySelector('a[href*="/data/"], a[href*="/charts/"]')!
        .getAttribute('href')!,
    }));
  const proved = new Set(told.map(({ path }) => path));
  for (const name of TABLES)
    for (const kind of ['csv', 'json']) expect(proved).toContain(to.dataFile(`${name}.${kind}`));
  for (const { id } of charts)
    for (const kind of ['csv', 'json'] as const) expect(proved).toContain(to.chartFile(id, kind));
  expect(proved).toContain(to.dataFile(versionArchive(edition.year, edition.version)));
  for (const { hash, path } of told) {
    expect(sha256(await (await request.get(path)).body()), path).toBe(hash);
  }
});

test('every file below the folder of the data is linked from its page', async ({ request }) => {
  const { document } = await documentAt(request, to.data);
  const linked = new Set([...document.querySelectorAll('main a')].map((link) => link.getAttribute('href')));
  const manifest = await (await request.get(`${to.home}manifest.sha256`)).text();
  const files = manifest.split('\n').map((line) => `/${line.slice(66)}`);
  const data = files.filter((path) => path.startsWith(to.data) && !path.endsWith('/index.html'));
  expect(data.length).toBeGreaterThan(80);
  expect(data.filter((path) => !linked.has(path))).toEqual([]);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('every table has an anchor, a description, its rows counted and its columns told', async ({
      page,
    }) => {
      await page.goto(to.data);
      for (const name of TABLES) {
        const table = page.locator(`[id="${name}"]`);
        await expect(table.getByText(/^[\d,]+\srows?$/)).toBeVisible();
        expect((await table.locator('p').first().textContent())!.length).toBeGreaterThan(20);
        await table.locator('summary').click();
        await expect(table.getByRole('table', { name: `Columns of ${name}.csv` })).toBeVisible();
      }
      const units = page.locator('#figures').getByRole('row', { name: 'value ' });
      await expect(units.first()).toContainText('base units');
    });

    test('versions are listed newest first, each with its day and what changed', async ({ page }) => {
      await page.goto(to.data);
      const versions = page.locator('#versions ol > li');
      const expected = [...new Set(edition.changes.map(({ version }) => version))];
      await expect(versions).toHaveCount(expected.length);
      for (const [at, version] of expected.entries()) {
        const link = versions.nth(at).getByRole('link', { name: `Version ${version}` });
        await expect(link).toHaveAttribute('href', `${to.corrections}#v${edition.year}-${version}`);
      }
    });

    test('buttons to copy stand only where a script makes them', async ({ page }) => {
      await page.goto(to.data);
      const lines = page.locator('copy-line');
      await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(
        javaScriptEnabled ? await lines.count() : 0,
      );
    });
  });
}

test.describe('where the clipboard may be written', () => {
  test.use({ permissions: ['clipboard-write'] });

  test('Copy puts the very line on the clipboard and says so', async ({ page }) => {
    await page.goto(to.data);
    const line = page.locator('copy-line').first();
    await line.getByRole('button', { name: 'Copy' }).click();
    await expect(line.locator('.copied')).toHaveText('Copied');
    const copied = await pasted(page);
    expect(copied).toBe(await line.locator('code').textContent());
    expect(copied).toMatch(/^figures <- read\.csv\("https:\/\/.*\/2024\/data\/figures\.csv"/);
  });
});

test('with everything unfolded nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(to.data);
  await unfold(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a chart leads to what the columns of its files mean', async ({ page }) => {
  await page.goto(to.chart(charts[0]!.id));
  await page.getByRole('link', { name: 'What the columns of the files mean' }).click();
  await expect(page.locator('#chart-columns').getByRole('table')).toBeVisible();
});
