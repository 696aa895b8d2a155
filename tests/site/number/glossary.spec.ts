import { chapters, edition, to } from '../published.ts';
import { expect, test } from '../quiet.ts';

const terms = [...edition.glossary.values()];

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('the glossary explains every term at its anchor and leads to the sections that use it', async ({
      page,
    }) => {
      await page.goto(to.glossary);
      const shown = await page.locator('dl > div').evaluateAll((entries) =>
        entries.map((entry) => ({
          id: entry.id,
          term: entry.querySelector('dt')!.textContent.trim(),
          definition: entry.querySelector('dd')!.textContent.trim(),
          places: [...entry.querySelectorAll('dd a')].map((link) => link.getAttribute('href')),
        })),
      );
      const expected = terms.map(({ id, term, definition, sections }) => ({
        id,
        term,
        definition,
        places: sections.map(address),
      }));
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      expect(shown.toSorted(byId)).toEqual(expected.toSorted(byId));
      const letters = shown.map(({ term }) => /\w/.exec(term)![0].toUpperCase());
      expect(letters).toEqual(letters.toSorted());
    });
  });
}

test('the address of a term leads to it and marks it', async ({ page }) => {
  const { id, definition } = terms.at(-1)!;
  await page.goto(to.term(id));
  const entry = page.locator(':target');
  await expect(entry).toContainText(definition);
  await expect(entry).toBeInViewport();
  await expect(entry).not.toHaveCSS('box-shadow', 'none');
});

test('the glossary in print has every term', async ({ page }) => {
  await page.goto(to.glossary);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('dt:visible')).toHaveCount(terms.length);
});

/** Written out from the outline, not by the code that makes the page. */
function address(section: string): string {
  const [chapter, paragraph] = section.split('.').map(Number);
  const found = chapters.find(({ number }) => number === chapter);
  const anchor = found?.sections.find(({ number }) => number === paragraph)?.id;
  return found ? `${to.chapter(found.slug)}#${anchor}` : to.cover;
}
