import { inWords } from '../lib/number/in-words.ts';
import { numberHeading, rename, saidOf, shownIn } from './element.ts';

/** What is for eyes, hands or navigation alone, or is said again beside it. */
const LEFT_OUT = [
  'script, style, template, nav, form, fieldset, button, select, textarea, svg',
  '[hidden], [aria-hidden=true], .visually-hidden, .contents, .progress, .screen, .paper, .address, .back',
  'copy-link, share-chart, .key, .to-data, .link, .phone-fold > summary, .related',
].join();

/** Files that a drawing offers, by the endings of their addresses, and what they are called. */
const FILES = { png: 'Picture (PNG)', svg: 'Drawing (SVG)', csv: 'Data (CSV)' };

/**
 * Makes of the main part of a page what can be said without signs and layout: hedges and marks in words, descriptions in
 * place of drawings, absolute links. `address` is the page’s own.
 */
export function spellOut(main: Element, address: string): void {
  for (const figure of main.querySelectorAll('figure.chart, figure.card')) describe(figure);
  for (const locator of main.querySelectorAll('.locator')) numberHeading(locator);
  for (const each of main.querySelectorAll(LEFT_OUT)) each.remove();
  for (const mark of main.querySelectorAll('.note-mark, [role=img][aria-label]'))
    mark.replaceWith(` (${mark.getAttribute('aria-label')!})`);
  for (const part of main.querySelectorAll('.part')) part.replaceWith(part.textContent);
  for (const summary of main.querySelectorAll('summary')) rename(summary, 'p', 'strong');
  for (const verdict of main.querySelectorAll('.found .verdict')) rename(verdict, 'strong').append(':');
  for (const caption of main.querySelectorAll('caption'))
    caption.closest('table')!.before(rename(caption, 'p'));
  for (const list of main.querySelectorAll('dl')) listTerms(list);
  for (const note of main.querySelectorAll('.footnote')) joinLines(note);
  for (const link of main.querySelectorAll('a[href]'))
    link.setAttribute('href', new URL(link.getAttribute('href')!, address).href);
  // A parser may end a text at a sign.
  main.normalize();
  spellTexts(main);
}

/** The description of its drawing and links to its files stand in the place of a drawing. */
function describe(figure: Element): void {
  const drawing = figure.querySelector('chart-marks') ?? figure.querySelector('svg[role=group]');
  // Without the drawing there are no marks to count.
  const said = shownIn(figure.querySelector('svg[role=group]'));
  const paragraph = figure.ownerDocument.createElement('p');
  if (said) paragraph.append(`${said} `);
  for (const [ending, name] of Object.entries(FILES)) {
    const file = figure.querySelector(`a[href$=".${ending}"]`)?.cloneNode() as Element | undefined;
    if (!file) continue;
    file.textContent = name;
    paragraph.append(file, ' ');
  }
  drawing?.replaceWith(paragraph);
}

/** A list of terms is a list whose items begin with their term. */
function listTerms(list: Element): void {
  const items = [...list.querySelectorAll('dt')].map((term) => {
    const item = list.ownerDocument.createElement('li');
    const said = saidOf(term);
    const colon = /[?:]$/.test(term.textContent.trim()) ? ' ' : ': ';
    item.append(rename(term, 'strong'), colon, ...said.flatMap((each) => [...each.childNodes, ' ']));
    return item;
  });
  const all = list.ownerDocument.createElement('ul');
  all.append(...items);
  list.replaceWith(all);
}

/** The lines of a note in one. */
function joinLines(note: Element): void {
  const lines = [...note.querySelectorAll('p, li')].filter((line) => line.textContent.trim());
  const joined = lines.flatMap((line, at) => [...(at > 0 ? [' · '] : []), ...line.childNodes]);
  note.replaceChildren(...joined);
}

/** Words for signs in every text, and plain spaces, as what holds a line together does so in a layout alone. */
function spellTexts(element: Element): void {
  for (const node of element.childNodes)
    if (node.nodeType === 3) node.textContent = inWords(node.textContent!.replace(/\s+/g, ' '));
    else if (node.nodeType === 1) spellTexts(node as Element);
}
