import { expect, test, type APIRequestContext } from '@playwright/test';
import Papa from 'papaparse';
import type { ChartRecord as Row } from '../../../src/charts/files.ts';
import { unarchive } from '../../../src/lib/files/archive.ts';
import { CHART_FILES, CHART_PICTURES, savedAs } from '../../../src/lib/address.ts';
import { decimal, ordinal } from '../../../src/lib/number/number.ts';
import { documentAt } from '../document.ts';
import { charts, edition, to } from '../published.ts';
import { reading } from './reading.ts';

type CsvRow = { [Column in keyof Row]: string };

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  pdf: 'application/pdf',
  'outlines.svg': 'image/svg+xml; charset=utf-8',
};

for (const { id } of charts) {
  test(`${id}.csv has the rows of the page’s table, in order`, async ({ request }) => {
    const rows = await csv(request, id);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ id, label, printed, fact }) => ({ id, label, printed, fact }))).toEqual(
      (await table(request, id)).map(({ value: _, ...row }) => row),
    );
  });

  test(`${id}.csv says in numbers what the table says in words`, async ({ request }) => {
    const words = new Map((await table(request, id)).map(({ id, value }) => [id, value]));
    for (const row of await csv(request, id)) {
      const said = words.get(row.id)!;
      if (row.text) {
        expect(row.text).toBe(said);
        continue;
      }
      expect(reading(said, row.unit), said).toEqual({
        qualifier: row.qualifier,
        upperLimit: row.limit === 'upper',
        computed: row.computed !== '' && row.fact !== '',
        value: row.unit === 'rank' ? ordinal(Number(row.value)) : row.value === '' ? null : Number(row.value),
      });
    }
  });

  test(`${id}.json has the rows of the CSV`, async ({ request }) => {
    const { rows } = JSON.parse(await file(request, id, 'json')) as { rows: Row[] };
    const cells = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, String(cell ?? '')])),
    );
    expect(cells).toEqual(await csv(request, id));
  });
}

test('every SVG is well-formed and needs nothing around it', async ({ request, page }) => {
  for (const { id } of charts) {
    const svg = await file(request, id, 'svg');
    const found = await page.evaluate((source) => {
      const { documentElement } = new DOMParser().parseFromString(source, 'image/svg+xml');
      const elements = [documentElement, ...documentElement.querySelectorAll('*')];
      return {
        root: documentElement.tagName,
        errors: elements.filter(({ tagName }) => tagName === 'parsererror').length,
        scripts: elements.filter(({ tagName }) => tagName === 'script' || tagName === 'foreignObject').length,
        references: elements.flatMap((element) =>
          [...element.attributes].filter(({ name }) => /href$|^src$/.test(name)).map(({ value }) => value),
        ),
      };
    }, svg);
    const urls = [...svg.matchAll(/url\(([^)]*)\)|@import\s+(\S+)/g)].map(
      ([, url, sheet]) => url ?? sheet ?? '',
    );
    expect.soft(found, id).toMatchObject({ root: 'svg', errors: 0, scripts: 0 });
    const foreign = [...found.references, ...urls].filter((each) => !/^['"]?(#|data:)/.test(each));
    expect.soft(foreign, id).toEqual([]);
  }
});

for (const { id } of charts) {
  test(`${id}.png is the picture at twice its size, as large as its link says`, async ({ request }) => {
    const link = await linkTo(request, id, 'png');
    const response = await request.get(link.getAttribute('href')!);
    const picture = await response.body();
    expect(response.headers()['content-type']).toBe(TYPES.png);
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBe(2 * 768);
    expect(inches(picture)).toBeCloseTo(8, 2);
    expect(link.textContent).toContain(`${decimal(picture.length / 1000, 1)}\u00a0kB`);
  });
}

test('every chart has a zip with its CSV, workbook, JSON, picture, metadata and readme, as its files are', async ({
  request,
}) => {
  for (const { id, headline, rows } of charts) {
    const links = [await linkTo(request, id, 'zip'), await linkTo(request, id, 'xlsx')];
    const [zip, xlsx] = await Promise.all(
      links.map(async (link) => (await request.get(link.getAttribute('href')!)).body()),
    );
    for (const [at, body] of [zip!, xlsx!].entries())
      expect(links[at]!.textContent).toContain(`${decimal(body.length / 1000, 1)}\u00a0kB`);
    expect(links[0]!.closest('.downloads')!.textContent).toMatch(new RegExp(`${rows.length}\\srows?`));
    const stem = `star-market-2024-${edition.version}-${id}`;
    const held = unarchive(zip!);
    const content = (name: string) => Buffer.from(held[`${stem}/${name}`]!);
    const published = ['csv', 'json', 'svg'] as const;
    expect(Object.keys(held)).toEqual(
      [
        'README.md',
        ...['csv', 'xlsx', 'json', 'svg', 'csv-metadata.json'].map((end) => `${stem}.${end}`),
      ].map((name) => `${stem}/${name}`),
    );
    for (const kind of published)
      expect(content(`${stem}.${kind}`).toString(), id).toBe(await file(request, id, kind));
    expect(content(`${stem}.xlsx`).equals(xlsx!), id).toBe(true);
    expect(JSON.parse(content(`${stem}.csv-metadata.json`).toString())).toMatchObject({ url: `${stem}.csv` });
    const readme = content('README.md').toString();
    for (const said of [headline, `version ${edition.version}`, to.chart(id), '`qualifier`: ', 'CC BY 4.0'])
      expect(readme, id).toContain(said);
  }
});

test('every chart has a PDF and an SVG with outlines, as large as their links say, saved under the chart’s name', async ({
  request,
}) => {
  for (const { id } of charts)
    for (const kind of ['pdf', 'outlines.svg'] as const) {
      const link = (await page(request, id)).querySelector(`main a[href="${to.chartFile(id, kind)}"]`)!;
      const response = await request.get(link.getAttribute('href')!);
      expect(response.headers()['content-type']).toBe(TYPES[kind]);
      const size = (await response.body()).length;
      expect(link.textContent, id).toContain(`${decimal(size / 1000, 1)}\u00a0kB`);
      expect(link.getAttribute('download')).toBe(savedAs(edition, `${id}.${kind}`));
    }
});

for (const picture of CHART_PICTURES) {
  test(`every chart has a ${picture}, as large as its link says, saved under the chart’s name`, async ({
    request,
  }) => {
    for (const { id } of charts) {
      const link = (await page(request, id)).querySelector(`main a[href="${to.chartPicture(id, picture)}"]`)!;
      const file = await (await request.get(link.getAttribute('href')!)).body();
      const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
      expect(link.textContent, id).toContain(`${width} × ${height}`);
      expect(link.textContent, id).toContain(`${decimal(file.length / 1000, 1)}\u00a0kB`);
      expect(inches(file), id).toBeCloseTo({ slide: 13.33, portrait: 5.63 }[picture], 1);
      expect(link.getAttribute('download')).toBe(savedAs(edition, `${id}-${picture}.png`));
    }
  });
}

test('the CSV is saved under a name that says edition, version and chart', async ({ page }) => {
  const { id } = charts[0]!;
  await page.goto(to.chart(id));
  const download = page.waitForEvent('download');
  await page.locator('figure summary', { hasText: 'Download' }).click();
  await page.getByRole('link', { name: 'CSV' }).click();
  expect((await download).suggestedFilename()).toBe(`star-market-2024-${edition.version}-${id}.csv`);
});

/** How wide a PNG says that it is on paper. */
function inches(png: Buffer): number {
  const at = png.indexOf('pHYs') + 4;
  expect([at > 4, png[at + 8]]).toEqual([true, 1]);
  return png.readUInt32BE(16) / png.readUInt32BE(at) / 0.0254;
}

/** A file of a chart, through the link on its page. */
async function file(
  request: APIRequestContext,
  id: string,
  kind: (typeof CHART_FILES)[number],
): Promise<string> {
  const link = await linkTo(request, id, kind);
  const response = await request.get(link.getAttribute('href') ?? '');
  expect(response.url()).toContain(to.chartFile(id, kind));
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toBe(TYPES[kind]);
  return response.text();
}

async function linkTo(
  request: APIRequestContext,
  id: string,
  kind: (typeof CHART_FILES)[number],
): Promise<Element> {
  const links = [...(await page(request, id)).querySelectorAll('main a[download]')];
  return links.find(({ textContent }) => textContent?.trim().startsWith(kind.toUpperCase()))!;
}

async function csv(request: APIRequestContext, id: string): Promise<CsvRow[]> {
  const { data, errors } = Papa.parse<CsvRow>(await file(request, id, 'csv'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

async function page(request: APIRequestContext, id: string): Promise<Document> {
  return (await documentAt(request, to.chart(id))).document;
}

/** The table on the chart’s page, cell by cell: of the report’s words what stands before the remarks on them. */
async function table(request: APIRequestContext, id: string) {
  return [...(await page(request, id)).querySelectorAll('main table tr[data-key]')].map((row) => {
    const [label = '', value = ''] = [...row.children].map(({ textContent }) => textContent?.trim());
    const origin = [...row.children[2]!.childNodes].filter(({ nodeType }) => nodeType === 3);
    const words = origin.map(({ textContent }) => textContent).join('');
    const [path, hash = ''] = (row.children[1]?.querySelector('a')?.getAttribute('href') ?? '').split('#');
    return {
      id: row.getAttribute('data-key'),
      label,
      value,
      printed: /^“(.*)”$/.exec(words.trim())?.[1] ?? '',
      fact: path === to.facts ? hash : '',
    };
  });
}
