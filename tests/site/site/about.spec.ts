import { wholeKey } from '../../../src/charts/key.ts';
import { CLASS_MEANING, CLASSES_EXPLAINED } from '../../../src/lib/computed-class.ts';
import { charts, edition, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

test('About explains every sign that charts draw, beside the sign', async ({ page }) => {
  await page.goto(to.about);
  const signs = page.locator('#hedges li');
  await expect(signs).toHaveCount(wholeKey().length);
  for (const [at, { name }] of wholeKey().entries()) {
    await expect(signs.nth(at).locator('svg')).toBeVisible();
    await expect(signs.nth(at)).toContainText(name, { ignoreCase: true });
  }
});

test('About counts charts, facts and what was computed as the data do', async ({ page }) => {
  await page.goto(to.about);
  const main = page.getByRole('main');
  await expect(main).toContainText(`${charts.length} charts`);
  await expect(main).toContainText(`${edition.facts.size} in all`);
  const computed = [...edition.derived.values()];
  for (const [name, meaning] of Object.entries(CLASS_MEANING)) {
    const count = computed.filter((each) => each.class === name).length;
    await expect(main).toContainText(`Class ${name} (${count}) ${meaning}.`);
  }
});

test('what the classes mean is said in the same words on every page that explains them', async ({
  request,
}) => {
  for (const path of [to.facts, to.betweenTheLines]) {
    const html = await (await request.get(path)).text();
    expect(html.replace(/\s+/g, ' '), path).toContain(CLASSES_EXPLAINED);
  }
});
