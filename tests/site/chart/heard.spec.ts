import type { Page } from '@playwright/test';
import { heard } from '../../../src/lib/number/heard.ts';
import { chapters, charts, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

/** A node of the tree that a browser gives to screen readers. */
interface Heard {
  role: string;
  name: string;
  description: string;
  /** what it is called where its role has a name of its own here */
  called?: string;
  within: Heard[];
}

for (const { slug } of chapters)
  test(`each chart of ${slug} is heard once: headline, what it shows, how many marks, each mark`, async ({
    page,
  }) => {
    await page.goto(to.chapter(slug));
    const ids = await page.locator('figure.chart').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(2);
    for (const id of ids) {
      const { headline, alt: shown } = charts.find((chart) => chart.id === id)!;
      const alt = heard(shown);
      await page.locator(`#${id} chart-marks`).scrollIntoViewIfNeeded();
      await untilTold(page, alt);
      const nodes = flat(await heardOn(page));
      expect(headings(nodes).filter((name) => name.includes(heard(headline)))).toEqual([heard(headline)]);
      expect(drawings(nodes, alt), id).toHaveLength(1);
      expectEachMarkOnce(drawings(nodes, alt)[0]!, alt);
      expect(headings(nodes).filter((name) => name.includes('Link to'))).toEqual([]);
    }
  });

test('an embedded chart says its headline once, as its heading', async ({ page }) => {
  const chart = charts[0]!;
  await page.goto(`${to.chart(chart.id)}embed/`);
  const alt = heard(chart.alt);
  await untilTold(page, alt);
  const nodes = flat(await heardOn(page));
  expect(headings(nodes)).toEqual([heard(chart.headline)]);
  expect(drawings(nodes, alt)).toHaveLength(1);
  expectEachMarkOnce(drawings(nodes, alt)[0]!, alt);
});

for (const path of [
  to.chapter(chapters[0]!.slug),
  to.chart(charts[0]!.id),
  to.facts,
  to.companies,
  to.search,
])
  test(`no two stops of ${path} after each other say the same`, async ({ page }) => {
    await page.goto(path);
    const stops = flat(await heardOn(page))
      .filter(({ within }) => within.length === 0)
      .map(({ name }) => name.trim())
      .filter((name) => /\p{L}/u.test(name));
    expect(stops.length).toBeGreaterThan(20);
    expect(stops.filter((name, at) => name === stops[at - 1])).toEqual([]);
  });

function headings(nodes: readonly Heard[]): string[] {
  return nodes.filter(({ role }) => role === 'heading').map(({ name }) => plain(name));
}

/** With every space alike. */
function plain(words: string): string {
  return words.replace(/\s+/g, ' ');
}

function drawings(nodes: readonly Heard[], alt: string): Heard[] {
  return nodes.filter(({ called, name }) => called === 'chart' && name.startsWith(alt));
}

function marksOf({ within }: Heard): Heard[] {
  return within.flatMap(flat).filter(({ role }) => /graphics/i.test(role));
}

/** Of what is far away, or before it is painted, a browser lays nothing out, nor tells it. */
async function untilTold(page: Page, alt: string): Promise<void> {
  await expect
    .poll(async () => drawings(flat(await heardOn(page)), alt).flatMap(marksOf).length)
    .toBeGreaterThan(0);
}

function expectEachMarkOnce(drawing: Heard, alt: string): void {
  const { name, description } = drawing;
  const marks = marksOf(drawing);
  expect(name).toBe(`${alt} ${marks.length} marks.`);
  expect(description).toBe('');
  const names = marks.map((mark) => mark.name);
  expect(names.filter((each, at) => !each || names.indexOf(each) < at)).toEqual([]);
  // What stands in a mark is for eyes.
  expect(marks.flatMap((mark) => mark.within)).toEqual([]);
}

/** The page as Chromium tells it, without what it leaves out. */
async function heardOn(page: Page): Promise<Heard> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (node: (typeof nodes)[number]): Heard[] => {
    if (node.role?.value === 'InlineTextBox') return [];
    const within = (node.childIds ?? []).flatMap((id) => (byId.has(id) ? read(byId.get(id)!) : []));
    if (node.ignored) return within;
    const words = (value?: { value?: unknown }) => String(value?.value ?? '');
    const called = node.properties?.find(({ name }) => (name as string) === 'roledescription');
    return [
      {
        role: words(node.role),
        name: words(node.name),
        description: words(node.description),
        ...(called && { called: words(called.value) }),
        within,
      },
    ];
  };
  return read(nodes[0]!)[0]!;
}

function flat(node: Heard): Heard[] {
  return [node, ...node.within.flatMap(flat)];
}
