import { ACROSS } from '../../../src/charts/across.ts';
import { heard } from '../../../src/lib/number/heard.ts';
import { cards, chapters, charts, edition, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

for (const { number, slug, title, sections } of chapters) {
  test(`chapter ${slug} holds every section, in order, under an address of its own`, async ({ page }) => {
    await page.goto(to.chapter(slug));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    for (const section of sections) {
      const region = page.getByRole('region', { name: section.title });
      await expect(region).toHaveAttribute('id', section.id);
      await expect(region.getByRole('heading', { level: 2 })).toContainText(section.title);
      await expect(region.getByRole('paragraph').first()).toBeVisible();
    }
    const regions = page.getByRole('main').locator('section[id]');
    expect(await regions.evaluateAll((all) => all.map(({ id }) => id))).toEqual(sections.map(({ id }) => id));
  });

  test(`chapter ${slug} shows each chart in its section`, async ({ page }) => {
    await page.goto(to.chapter(slug));
    for (const section of sections) {
      for (const chart of charts.filter((each) => each.section === `${number}.${section.number}`)) {
        const figure = page.getByRole('region', { name: section.title }).locator(`figure#${chart.id}`);
        await expect(figure).toBeVisible();
        await expect(figure.getByRole('link', { name: heard(chart.headline) })).toHaveAttribute(
          'href',
          to.chart(chart.id),
        );
        await expect(figure).toContainText(edition.source.publisher);
      }
    }
  });

  for (const section of sections) {
    for (const card of cards.filter((each) => each.section === `${number}.${section.number}`)) {
      test(`card ${card.id} stands in its section ${section.title}, and leads to its rows`, async ({
        page,
      }) => {
        await page.goto(`${to.chapter(slug)}#${card.id}`);
        const figure = page.getByRole('region', { name: section.title }).locator(`figure#${card.id}`);
        await expect(figure).toBeInViewport();
        await expect(figure.locator('svg[role=group]')).toHaveCount(1);
        for (const { factId, printed } of card.rows.filter((row) => row.printed))
          await expect(figure.getByRole('link', { name: `“${printed}”`, exact: true })).toHaveAttribute(
            'href',
            to.fact(factId!),
          );
      });
    }
  }
}

test('every chart of the edition stands in a chapter, or is said to run across the report', () => {
  const sections = chapters.flatMap(({ number, sections }) =>
    sections.map((each) => `${number}.${each.number}`),
  );
  const homeless = charts.filter(({ section }) => section !== ACROSS && !sections.includes(section));
  expect(homeless).toEqual([]);
});

test('the gallery holds every chart', async ({ page }) => {
  await page.goto(to.charts);
  for (const { id, headline } of charts) {
    await expect(page.getByRole('main').getByRole('link', { name: heard(headline) })).toHaveAttribute(
      'href',
      to.chart(id),
    );
  }
});
