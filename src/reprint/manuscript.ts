import { bookChart } from './book-chart.ts';
import { bookHead, type Cover } from './book-head.ts';
import { linkWithin } from './book-links.ts';
import { bookNotes } from './book-notes.ts';
import { bookPoints } from './book-points.ts';
import { make, numberHeading, unwrap } from './element.ts';
import { show, type Drawings, type Medium, type Picture } from './drawing.ts';
import { readPage } from './page.ts';

/** A part of the report as a book: it begins on a page of its own. */
export interface Part {
  id: string;
  /** with the number of a chapter before it */
  title: string;
  kind: 'chapter' | 'points' | 'notes' | 'glossary' | 'other';
  /** its text in plain HTML: headings, paragraphs, lists, tables, figures, links, `img` by the name of their drawing */
  element: Element;
}

/** The report as a book, of which each format makes what it can. */
export interface Manuscript {
  title: string;
  /** what it is, in a sentence */
  description: string;
  /** where the edition stands on the web */
  address: string;
  cover: Cover;
  /** what the title sheet says */
  sheet: Element;
  parts: Part[];
  /** files that every medium shows, and those of charts as the medium at hand does */
  drawings: Drawings;
  pictures: Picture[];
}

/** What only a page on a screen needs. */
const LEFT_OUT = [
  'script, style, template, nav, form, fieldset, button, copy-link, share-chart',
  '.screen, .back, .beside, .narrow:not(chart-marks *), [hidden]:not(chart-marks *), year-steps',
].join();

/** What stands for itself without the element around it. */
const UNWRAPPED =
  'a.fact, a.quiet, td a, .titled, chart-rows, page-notes, details, .folded, .furniture, .under, .body, .prose, .part, :is(td, th) span:not([lang], [role])';

/** Signs that a voice leaves out or misnames. */
const UNHEARD = /[<>≥≤≈−ƒ‡]/;

const BLOCKS = 'p, h1, h2, h3, h4, li, dt, dd, th, td, caption';

/**
 * Makes a book of two built pages: the whole report, and what stands between its lines. Its charts are places yet, until a
 * medium shows them. Throws where a page lacks what a book needs, or an id stands twice.
 */
export function manuscript(report: string, betweenTheLines: string): Manuscript {
  const { document, drawingOf } = readPage(report);
  const address = document.querySelector('link[rel=canonical]')!.getAttribute('href')!;
  const main = document.querySelector('main .report')!;
  const across = [...main.children].findLast((part) => part.querySelector('figure.chart'))!;
  across.after(bookPoints(main, readPage(betweenTheLines).document.querySelector('main')!));
  const head = bookHead(main.firstElementChild!, drawingOf);
  const drawings: Drawings = new Map();
  const pictures = clean(main, (figure) => bookChart(figure, drawingOf, drawings));
  linkWithin(main, address);
  const [sheet, ...parts] = main.children;
  return {
    ...head,
    address: new URL('..', address).href,
    sheet: sheet!,
    parts: parts.map(partOf),
    drawings,
    pictures,
  };
}

/** The same book, whose charts now stand in it as a medium shows them: one medium after another. */
export function shownIn(medium: Medium, book: Manuscript): Manuscript {
  const drawings: Drawings = new Map(book.drawings);
  for (const picture of book.pictures) show(picture, medium, drawings);
  return { ...book, drawings };
}

/** Frees a page of what only a page needs. Gives its charts. */
function clean(main: Element, chartOf: (figure: Element) => Picture): Picture[] {
  for (const locator of main.querySelectorAll('.locator')) numberHeading(locator);
  for (const each of main.querySelectorAll(LEFT_OUT)) each.remove();
  for (const kicker of main.querySelectorAll('.kicker'))
    kicker.parentElement!.querySelector('h2, h3')!.after(kicker);
  const pictures = [...main.querySelectorAll('figure')].map(chartOf);
  for (const term of main.querySelectorAll('dt a[href*="/glossary/#"]')) nameTerm(term);
  for (const each of main.querySelectorAll(UNWRAPPED)) if (!keepWords(each)) unwrap(each);
  bookNotes(main);
  main.normalize();
  for (const block of main.querySelectorAll(BLOCKS)) trim(block);
  return pictures;
}

/** A sign that a voice leaves out keeps its words, which the link bears that is taken away. */
function keepWords(link: Element): boolean {
  const said = link.getAttribute('aria-label');
  if (!said || !UNHEARD.test(link.textContent)) return false;
  link.replaceWith(make(link, 'span', { role: 'img', 'aria-label': said }, ...link.childNodes));
  return true;
}

/** A paragraph begins and ends with a word. */
function trim({ firstChild, lastChild }: Element): void {
  if (firstChild?.nodeType === 3) firstChild.textContent = firstChild.textContent!.trimStart();
  if (lastChild?.nodeType === 3) lastChild.textContent = lastChild.textContent!.trimEnd();
}

/** A term of the glossary stands at an id of the book. */
function nameTerm(link: Element): void {
  const id = `term-${link.getAttribute('href')!.split('#')[1]}`;
  link.replaceWith(make(link, 'span', { id }, ...link.childNodes));
}

function partOf(element: Element): Part {
  const heading = element.querySelector('h2')!;
  const numeral = /^Chapter (\S+)/.exec(element.querySelector('.kicker')?.textContent ?? '')?.[1] ?? '';
  const id = element.id || heading.id || /sheet-([\w-]+)/.exec(element.className)![1]!;
  element.id = id;
  const title = [numeral, heading.textContent].filter(Boolean).join(' · ');
  heading.textContent = title;
  const kind = numeral ? 'chapter' : (KINDS[id] ?? 'other');
  return { id, title, kind, element };
}

const KINDS: Record<string, Part['kind']> = {
  'between-the-lines': 'points',
  notes: 'notes',
  glossary: 'glossary',
};
