import type { Page } from '@playwright/test';
import { axeFindings } from '../axe.ts';
import { dress } from '../dress.ts';
import { AA, faintTexts } from '../faint.ts';
import { HEAD_CHARACTERS } from '../../../src/forms/characters.ts';
import { FOCUSABLE } from '../focusable.ts';
import { unfold, wholePage } from '../parts.ts';
import { kinds, NOWHERE, pages, to } from '../published.ts';
import { expect, test } from '../quiet.ts';
import { snifferFindings } from '../sniffer.ts';

const WIDTHS = [320, 360, 768, 1280];
/**
 * Axe and HTML_CodeSniffer take most of the time of this file. They look at the whole of every page at both widths and in
 * both themes. How words stand out in the other two of these four views is measured word by word on every page; they look at
 * it on a page of each kind, of whose rows the first stand for all.
 */
const VIEWS = [
  { width: 1280, colorScheme: 'light', asked: 'all' },
  { width: 1280, colorScheme: 'dark', asked: 'colours' },
  { width: 360, colorScheme: 'light', asked: 'colours' },
  { width: 360, colorScheme: 'dark', asked: 'all' },
] as const;
const OF_EACH_KIND = new Set(Object.values(kinds));
const LATER_ROWS = 'main :is(tr, li, article):nth-child(n + 6)';
/** Buttons that the browser answers itself may stay without scripts; any other would do nothing. */
const BUTTON = 'button:not([popovertarget], [command]):visible, [role=button]:visible';
/** The whole report holds every chart again, each of which is looked at on its own page. */
const SEEN_ELSEWHERE = { [to.print]: ['figure .picture', 'figure details'] };

/*
 * What holds for every page, whatever is on it. Loading takes longer than looking, so that each page is loaded once and
 * every promise looks at it; a broken one is named by its step and keeps none of the others from being tried.
 */
for (const path of pages) {
  test(`${path} keeps what is promised for every page`, async ({ page, kept, baseURL }) => {
    const response = await page.goto(path);

    await test.step('opens, with a heading and the fonts of the house', async () => {
      expect.soft(response?.status()).toBe(path === NOWHERE ? 404 : 200);
      await expect.soft(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      expect.soft(await fontsLoaded(page), 'fonts loaded').toBe(true);
    });

    await test.step('writes its heads with what their face holds', async () => {
      const strange = [...(await headCharacters(page))].filter((each) => !HEAD_CHARACTERS.includes(each));
      expect.soft(strange.join(''), 'not in src/forms/characters.ts for heads').toBe('');
    });

    await test.step('never scrolls sideways', async () => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await tooWide(page), `sideways at ${width} px`).toEqual([]);
      }
    });

    await test.step('shows where the keyboard is', async () => {
      await page.keyboard.press('Tab');
      await unfold(page);
      expect.soft(await unmarked(page), 'without a sign of focus').toEqual([]);
    });

    for (const { width, colorScheme, asked } of VIEWS) {
      const where = `${width} px, ${colorScheme}`;
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await test.step(`has no faint words: ${where}`, async () => {
        const { read, faint } = await faintTexts(page, AA);
        expect.soft(read, where).toBeGreaterThan(10);
        expect.soft(faint, where).toEqual([]);
      });
      if (asked === 'all' || OF_EACH_KIND.has(path))
        await test.step(`has nothing that axe and HTML_CodeSniffer find: ${where}`, async () => {
          if (asked === 'colours') await dress(page, `${LATER_ROWS} { display: none !important }`);
          const found = await axeFindings(page, asked, SEEN_ELSEWHERE[path]);
          expect.soft([...found, ...(await snifferFindings(page))], where).toEqual([]);
          await dress(page, '');
        });
    }

    await test.step('holds without scripts all that it holds with them', async () => {
      const plain = await (await kept({ baseURL, javaScriptEnabled: false })).newPage();
      // Where links lead elsewhere, what they stand for is put in their place.
      const whole = { contentType: 'text/html', body: await wholePage(page.request, path) };
      await plain.route(new URL(path, baseURL).href, (route) => route.fulfill(whole));
      await plain.goto(path);
      for (const each of [plain, page]) await each.setViewportSize({ width: 1280, height: 800 });
      expect.soft(await text(plain)).toBe(await text(page));
      await expect.soft(plain.locator(BUTTON)).toHaveCount(0);
      await plain.close();
    });
  });
}

function fontsLoaded(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].some(({ status }) => status === 'loaded');
  });
}

/** Each character once that is set in the face of heads; a line break is a space. */
function headCharacters(page: Page): Promise<string> {
  return page.evaluate(() => {
    const inHeads = [...document.querySelectorAll('body *')].filter(
      (each) =>
        getComputedStyle(each).fontFamily.startsWith('"Source Serif') &&
        !each.matches('script, style, noscript'),
    );
    const texts = inHeads.flatMap(({ childNodes }) => [...childNodes]).filter((each) => each instanceof Text);
    return [
      ...new Set(
        texts
          .map(({ data }) => data)
          .join('')
          .replace(/\s/g, ''),
      ),
    ].join('');
  });
}

/** What sticks out of the window to the right, so that a failure names the culprit. Empty where the page cannot scroll. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement!;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return [`${scrollWidth} > ${clientWidth}`, ...out.map(({ outerHTML }) => outerHTML.slice(0, 120))];
  });
}

/** What can be used, but does not show when the keyboard is on it. */
function unmarked(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const reachable = [...document.querySelectorAll<HTMLElement>(selector)].filter((each) =>
      each.checkVisibility(),
    );
    const drawn = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
      outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    return reachable
      .filter((element) => {
        element.focus();
        const shown = [null, '::before', '::after'].some((part) => drawn(getComputedStyle(element, part)));
        return !(element.matches(':focus-visible') && shown);
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 160));
  }, FOCUSABLE);
}

/** The visible words, folded ones included, but for what only a script could answer. */
async function text(page: Page): Promise<string> {
  await unfold(page);
  return page.getByRole('main').evaluate((main) => {
    for (const scripted of main.querySelectorAll(
      'share-chart, copy-line button, fieldset, [role=search], opened-day',
    ))
      scripted.remove();
    // A script makes one drawing of those of the year’s steps; what the steps say stays as it is.
    for (const drawing of main.querySelectorAll('year-steps :is(.stage, .field)')) drawing.remove();
    // What is far from the screen is not drawn, and has no words until it is.
    for (const drawing of main.querySelectorAll('svg')) drawing.style.contentVisibility = 'visible';
    return (main as HTMLElement).innerText;
  });
}
