import { BOOKS } from '../../../src/lib/address.ts';
import { parseAtomFeed } from 'feedsmith';
import { stepTo, type Kind } from '../../../src/components/number/corrections.ts';
import { versionArchive } from '../../../src/open-data/versions.ts';
import { charts, edition, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

test('the page of corrections tells every change of the data in its order, under its version', async ({
  page,
}) => {
  await page.goto(to.corrections);
  const versions = page.getByRole('main').locator('ol > li');
  const told = await versions.evaluateAll((items) =>
    items.flatMap((item) =>
      [...item.querySelectorAll('ul > li > p:first-child')].map((change) => [
        item.querySelector('h2')!.textContent.trim().split(' ').at(-1),
        change.textContent.replace(/\s+/g, ' ').trim(),
      ]),
    ),
  );
  expect(told).toEqual(edition.changes.map(({ version, kind, what }) => [version, `${kind} ${what}`]));
});

test('what a version corrected is told with what stood before it and what stands now, linked to its row or its page', async ({
  page,
}) => {
  await page.goto(to.corrections);
  for (const { version, kind, facts, charts: drawn } of edition.changes) {
    if (kind === 'withdrawn') continue;
    const said = stepTo({ edition, charts, to }, version)?.said;
    for (const [column, id] of [...facts.map((id) => ['facts', id]), ...drawn.map((id) => ['charts', id])]) {
      const link = column === 'facts' ? to.fact(id!) : to.chart(id!);
      const entries = page.locator(`[id="v${edition.year}-${version}"] li`, {
        has: page.locator(`a[href="${link}"]`),
      });
      await expect(entries.first(), id).toBeVisible();
      for (const { before, after, fact } of said?.[column as Kind].get(id!) ?? [])
        // A chart’s row that states a corrected figure is told with that.
        if (!fact)
          for (const words of [before, after])
            await expect(entries.filter({ hasText: words }).last(), id).toBeVisible();
    }
  }
});

test('the feed tells the same, with absolute addresses that hold it, to a program that reads feeds', async ({
  page,
  request,
}) => {
  const response = await request.get(to.feed);
  expect(response.headers()['content-type']).toMatch(/xml/);
  const feed = parseAtomFeed(await response.text());
  const entries = feed.entries ?? [];
  expect(entries.length).toBe(edition.changes.length);
  for (const key of ['id', 'updated'] as const) {
    expect(new Set(entries.map((entry) => entry[key])).size, key).toBe(entries.length);
  }
  expect(feed.updated).toBe(entries[0]!.updated);
  expect(entries.map(({ updated }) => String(updated).slice(0, 10))).toEqual(
    edition.changes.map(({ date }) => date),
  );
  // Of no host, so that they stay when the site moves; that of the first publication stands here for all.
  expect([feed, ...entries].filter(({ id }) => !/^urn:uuid:[0-9a-f-]{36}$/.test(id!))).toEqual([]);
  expect(entries.at(-1)!.id).toBe('urn:uuid:8bb66318-8926-541c-adc8-d1b2e4b4b7cb');
  const all = [feed, ...entries].flatMap((each) => each.links ?? []);
  const links = all.filter(({ rel }) => rel !== 'related').map(({ href }) => new URL(href!));
  expect(links.map(({ pathname }) => pathname)).toEqual([
    to.corrections,
    to.feed,
    ...Array(entries.length).fill(to.corrections),
  ]);
  const archives = all.filter(({ rel }) => rel === 'related').map(({ href }) => new URL(href!).pathname);
  expect(archives).toEqual([
    ...BOOKS.map((kind) => to.book(kind)),
    ...edition.changes.map(({ version }) => archiveOf(version)),
  ]);
  await page.goto(to.corrections);
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(links[0]!.href);
  for (const { hash } of links.slice(2)) await expect(page.locator(`[id="${hash.slice(1)}"]`)).toHaveCount(1);
});

test('every version links its data, which are there', async ({ page, request }) => {
  await page.goto(to.corrections);
  const links = page.getByRole('link', { name: 'Data of this version' });
  const archives = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  expect(archives).toEqual([...new Set(edition.changes.map(({ version }) => archiveOf(version)))]);
  for (const archive of archives) expect((await request.get(archive)).status()).toBe(200);
});

function archiveOf(version: string): string {
  return to.dataFile(versionArchive(edition.year, version));
}
