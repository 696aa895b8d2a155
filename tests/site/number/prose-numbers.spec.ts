import type { Locator, Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { figure, type Figure } from '../../../src/data/figure.ts';
import { periodWords } from '../../../src/lib/number/period.ts';
import { NOTED } from '../../../src/client/number/noted-words.ts';
import { noteAnchor } from '../../../src/lib/number/note-anchor.ts';
import { words } from '../../../src/lib/number/quantity.ts';
import { chapters, charts, edition, to } from '../published.ts';
import { wholePage } from '../parts.ts';
import { expect, test } from '../quiet.ts';

const PAGE = to.chapter(chapters[0]!.slug);
/** In the first paragraph of the first chapter; the second is computed, and its note the first. */
const PRINTED = figure(edition, 'revenue-total');
const COMPUTED = figure(edition, 'revenue-total-added');
const TERM = edition.glossary.get('non-gaap')!;

test('each number and each term of every chapter has its note with the page', async ({ request }) => {
  for (const { slug } of chapters) {
    const { document } = parseHTML(await wholePage(request, to.chapter(slug)));
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a.fact')];
    expect(links.length, slug).toBeGreaterThan(10);
    for (const link of links) {
      const anchor = document.getElementById(noteAnchor(link))!;
      const note = anchor.closest('li')!;
      const id = anchor.id.replace('number-', '');
      expect([...note.querySelectorAll('li a')].map((each) => each.getAttribute('href'))).toContain(
        link.getAttribute('href'),
      );
      for (const line of story(figure(edition, id))) expect(said(note), id).toContain(line);
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
      const id = link.getAttribute('href')!.split('#')[1]!;
      const note = document.getElementById(noteAnchor(link))!.closest('li')!;
      expect(said(note)).toContain(edition.glossary.get(id)!.definition);
    }
    const noted = new Set(
      [...links, ...document.querySelectorAll<HTMLAnchorElement>('a.term')].map(noteAnchor),
    );
    expect(document.querySelectorAll('li.footnote'), slug).toHaveLength(noted.size);
  }
});

test('computed numbers are numbered in the order of the text, to their formula and back', async ({
  request,
}) => {
  for (const { slug } of chapters) {
    const { document } = parseHTML(await (await request.get(to.chapter(slug))).text());
    const marks = [...document.querySelectorAll('a.note-mark')];
    const facts = [...document.querySelectorAll<HTMLAnchorElement>('a.fact')].map((each) =>
      noteAnchor(each).replace('number-', ''),
    );
    const computed = facts.filter((id) => figure(edition, id).computed);
    expect(marks.map((mark) => mark.getAttribute('href'))).toEqual(computed.map((id) => `#number-${id}`));
    const order = [...new Set(computed)];
    expect(marks.map((mark) => [mark.textContent.trim(), mark.getAttribute('aria-label')])).toEqual(
      computed.map((id) => order.indexOf(id) + 1).map((at) => [`ƒ${at}`, `computed by us, note ${at}`]),
    );
    for (const [at, note] of [...document.querySelectorAll('li.formula')].entries()) {
      const id = note.id || note.querySelector('[id]')!.id;
      expect(id).toBe(`number-${order[at]}`);
      const back = note.querySelector('a.back')!.getAttribute('href')!.slice(1);
      expect(document.getElementById(back)?.closest('a')?.getAttribute('href')).toBe(`#${id}`);
    }
  }
});

test.describe('with a pointer', () => {
  test('hovering tells where a number comes from, and its row can be reached, which names its charts', async ({
    page,
  }) => {
    await page.goto(PAGE);
    await number(page, PRINTED.id).hover();
    const note = noteOn(page);
    await expect(note).toBeVisible();
    for (const line of story(PRINTED)) await expect(note).toContainText(line);
    await expect(note.getByRole('link', { name: 'Row in the ledger' })).toHaveAttribute(
      'href',
      to.fact(PRINTED.id),
    );
    const chart = charts.find(({ rows }) => rows.some(({ factId }) => factId === PRINTED.id))!;
    const key = chart.rows.find(({ factId }) => factId === PRINTED.id)!.key;
    await note.getByRole('link', { name: 'Row in the ledger' }).click();
    await page.locator(`tr:has([id="${PRINTED.id}"]) a[href="${to.chartRow(chart.id, key)}"]`).click();
    await expect(page).toHaveURL(to.chartRow(chart.id, key));
  });

  test('a note waits while the pointer crosses to it, goes with Esc and stays away until asked again', async ({
    page,
  }) => {
    await page.goto(PAGE);
    const note = noteOn(page);
    await number(page, COMPUTED.id).hover();
    await expect(note).toContainText(COMPUTED.computation);
    await note.getByText(COMPUTED.subject).hover();
    await note.getByRole('link', { name: 'Row in the ledger' }).hover();
    await expect(note).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await number(page, COMPUTED.id).hover();
    await expect(note).toBeVisible();
    await page.getByRole('heading', { level: 1 }).hover();
    await expect(note).toBeHidden();
  });

  test('the mark of a computed number tells the same note, and a term its meaning', async ({ page }) => {
    await page.goto(PAGE);
    await markOf(page).hover();
    await expect(noteOn(page)).toContainText(COMPUTED.computation);
    await page.locator(`a.term[href="${to.term(TERM.id)}"]`).hover();
    await expect(noteOn(page)).toContainText(TERM.definition);
    await expect(noteOn(page).getByRole('link', { name: 'In the glossary' })).toHaveAttribute(
      'href',
      to.term(TERM.id),
    );
  });

  test('a click leads to the row, as without scripts', async ({ page }) => {
    await page.goto(PAGE);
    await number(page, PRINTED.id).click();
    await expect(page).toHaveURL(to.fact(PRINTED.id));
  });

  test('no note lies on its words or leaves the screen', async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 600 });
    await page.goto(PAGE);
    await page.keyboard.press('Tab');
    for (const each of (await page.locator(`main ${NOTED}`).all()).slice(0, 12)) {
      await each.focus();
      const { note, words, width, height } = await boxes(page, each);
      expect(note.left).toBeGreaterThanOrEqual(0);
      expect(note.right).toBeLessThanOrEqual(width);
      expect(note.top).toBeGreaterThanOrEqual(0);
      expect(note.bottom).toBeLessThanOrEqual(height);
      expect(note.bottom <= words.top || note.top >= words.bottom).toBe(true);
    }
  });
});

test.describe('with the keyboard', () => {
  test('focus tells; arrows lead among the links of the note, Tab on to the next number, Esc back', async ({
    page,
  }) => {
    await page.goto(PAGE);
    const [note, words] = [noteOn(page), number(page, PRINTED.id)];
    await page.keyboard.press('Tab');
    await words.focus();
    await expect(note).toContainText(PRINTED.printed);
    await page.keyboard.press('ArrowDown');
    await expect(note.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(note.getByRole('link', { name: 'Row in the ledger' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(words).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(number(page, 'revenue-total-growth').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect(number(page, 'revenue-total-growth').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await expect(number(page, COMPUTED.id)).toBeFocused();
    await expect(note).toContainText(COMPUTED.computation);
  });

  test('a number is described by the lines of its note while it is told, without its links', async ({
    page,
  }) => {
    await page.goto(PAGE);
    const words = number(page, PRINTED.id);
    await page.keyboard.press('Tab');
    await words.focus();
    await expect(words).toHaveAccessibleDescription(new RegExp(`^${PRINTED.subject}.*“${PRINTED.printed}”`));
    await expect(words).not.toHaveAccessibleDescription(/Row in the ledger|Esc/);
    await page.keyboard.press('Tab');
    await expect(words).toHaveAccessibleDescription('');
    await expect(number(page, 'revenue-total-growth').first()).toHaveAccessibleDescription(/./);
    await page.keyboard.press('Escape');
    await expect(page.locator('[aria-describedby^=told]')).toHaveCount(0);
  });

  test('notes add no stops for Tab', async ({ page }) => {
    await page.goto(PAGE);
    await page.keyboard.press('Tab');
    await number(page, PRINTED.id).focus();
    await expect(noteOn(page)).toBeVisible();
    expect(await noteOn(page).locator('a:not([tabindex="-1"])').count()).toBe(0);
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a tap tells at the foot of the screen, off the number, and the link is inside', async ({ page }) => {
    await page.goto(PAGE);
    const note = noteOn(page);
    for (const id of [PRINTED.id, COMPUTED.id]) {
      await number(page, id).tap();
      await expect(note).toContainText(figure(edition, id).subject);
      const { note: strip, words, width, height } = await boxes(page, number(page, id));
      expect([strip.left, strip.right, strip.bottom]).toEqual([0, width, height]);
      expect(words.bottom).toBeLessThanOrEqual(strip.top);
      await expect(page).toHaveURL(PAGE);
    }
    await page.getByRole('heading', { level: 2 }).first().tap();
    await expect(note).toBeHidden();
    await number(page, PRINTED.id).tap();
    await note.getByRole('link', { name: 'Row in the ledger' }).tap();
    await expect(page).toHaveURL(to.fact(PRINTED.id));
  });

  test('what is tapped low on the screen moves up from under its note', async ({ page }) => {
    await page.goto(PAGE);
    const words = number(page, PRINTED.id);
    await words.evaluate((each) => scrollBy(0, each.getBoundingClientRect().bottom - innerHeight + 4));
    await words.tap();
    await expect(noteOn(page)).toBeVisible();
    const { note, words: line } = await boxes(page, words);
    expect(line.bottom).toBeLessThanOrEqual(note.top);
  });
});

/** Pages whose prose has numbers and which list no notes. */
const STORED = { cover: to.cover, 'between the lines': to.betweenTheLines, about: to.about };

for (const [name, path] of Object.entries(STORED)) {
  test(`${name}: each number has its note, stored where only a script finds it`, async ({ page }) => {
    await page.goto(path);
    const { document } = parseHTML(await page.content());
    const links = Array.from(
      document.querySelectorAll<HTMLAnchorElement>('main a.fact'),
      (each) => [noteAnchor(each), each.getAttribute('href')!] as const,
    );
    const stored = await page.locator('page-notes template').evaluate((template: HTMLTemplateElement) =>
      Array.from(template.content.children, (note) => ({
        id: note.id,
        text: note.textContent.replace(/[ \n]+/g, ' '),
        hrefs: [...note.querySelectorAll('li a')].map((each) => each.getAttribute('href')),
      })),
    );
    expect(stored.map(({ id }) => id)).toEqual([...new Set(links.map(([id]) => id))]);
    for (const [id, href] of links) {
      const note = stored.find((each) => each.id === id)!;
      expect(note.hrefs, id).toContain(href);
      for (const line of story(figure(edition, id.replace('number-', ''))))
        expect(note.text, id).toContain(line);
    }
    await page.locator('main p a.fact').first().hover();
    await expect(noteOn(page)).toContainText(
      /Row in the ledger|Among the earlier editions|Among what was printed elsewhere/,
    );
  });
}

test('a number of an earlier edition tells for which companies it was printed, by whom, and how that was seen', async ({
  page,
}) => {
  await page.goto(to.chapter('stable-trend'));
  const release = edition.context.find(({ year }) => year === edition.year - 1)!;
  await page.locator(`main [data-note=number-context-${release.year}-net-profit]`).first().hover();
  const note = noteOn(page);
  await expect(note).toContainText(`Printed for ${release.companies} companies`);
  await expect(note).toContainText('read as an excerpt');
  await expect(note.getByRole('link', { name: release.publisher })).toHaveAttribute('href', release.url);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, path] of Object.entries(STORED)) {
    test(`${name}: a number leads to its row, and no note is to be seen`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByText('Row in the ledger')).toHaveCount(0);
      const link = page.locator('main p a.fact').first();
      const href = await link.getAttribute('href');
      await link.click();
      expect(page.url()).toContain(href!);
    });
  }

  test('a number leads to its row, its mark to the formula and back, a term to the glossary', async ({
    page,
  }) => {
    await page.goto(PAGE);
    await markOf(page).click();
    await expect(page.locator(`li#number-${COMPUTED.id}`)).toBeInViewport();
    await page.locator(`li#number-${COMPUTED.id} a.back`).click();
    await expect(number(page, COMPUTED.id)).toBeInViewport();
    await expect(page.locator(`a.term[href="${to.term(TERM.id)}"]`)).toHaveCount(1);
    await number(page, PRINTED.id).click();
    await expect(page).toHaveURL(to.fact(PRINTED.id));
  });

  test('the notes lead to ledger and glossary, and on paper the formulas stand alone', async ({ page }) => {
    await page.goto(PAGE);
    const printed = page.locator('page-notes').getByRole('link', { name: /^In the text each number/ });
    await expect(printed).toBeHidden();
    await page.getByText('Figures as printed').click();
    await expect(printed).toHaveAttribute('href', to.facts);
    await page.getByText('Terms explained').click();
    await expect(page.getByRole('link', { name: 'In the glossary' })).toHaveAttribute('href', to.glossary);
    await page.emulateMedia({ media: 'print' });
    await expect(printed).toBeHidden();
    await expect(page.locator(`li#number-${COMPUTED.id}`)).toBeVisible();
  });
});

function number(page: Page, id: string): Locator {
  return page.locator(`main p a.fact[href="${to.fact(id)}"]`).first();
}

/** The sign of a computed number. */
function markOf(page: Page): Locator {
  return page.locator('a.note-mark').first();
}

function noteOn(page: Page): Locator {
  return page.locator('[popover]');
}

/** What a note has to say of a figure. */
function story({
  subject,
  printed,
  formula,
  computation,
  period,
  class: rank,
  ...quantity
}: Figure): string[] {
  const full = words(quantity, { form: 'full', noun: true });
  const { source } = quantity;
  if (source?.id) return [subject, full, source.publisher];
  if (quantity.section === '') return [subject, full, `release on ${period}, not in this report`];
  const [chapter, place] = quantity.section.split('.').map(Number);
  const sections = edition.chapters.find(({ number }) => number === chapter)!.sections;
  return [
    subject,
    full,
    ...(printed ? [`Printed: “${printed}”`] : [`Class ${rank}`]),
    ...(formula.includes(' ') ? [computation] : []),
    sections.find(({ number }) => number === place)!.title,
    periodWords(period),
  ];
}

function said(note: Element): string {
  return note.textContent.replace(/[ \n]+/g, ' ');
}

async function boxes(page: Page, words: Locator) {
  const box = (element: Element) => element.getBoundingClientRect().toJSON() as DOMRect;
  const { width, height } = page.viewportSize()!;
  return { note: await noteOn(page).evaluate(box), words: await words.evaluate(box), width, height };
}
