import type { Drawings } from './drawing.ts';
import { saidOf } from './element.ts';
import type { Manuscript, Part } from './manuscript.ts';
import { typstTable } from './typst-table.ts';

/** What the walk through the book has at hand. */
interface Walk {
  drawings: Drawings;
  notes: ReadonlyMap<string, Element>;
  /** notes that stand at the foot of a page already, in order */
  noted: string[];
  /** ids that links lead to */
  places: ReadonlySet<string>;
}

/** The book in the language of Typst; `book.typ` says how it looks. Throws where notes are not numbered as they come. */
export function typst({ cover, sheet, parts, drawings }: Manuscript): string {
  const set = parts.filter(({ kind }) => kind !== 'notes');
  const walk: Walk = { drawings, notes: notesOf(parts), noted: [], places: placesOf(set) };
  const body = set.map((part) => children(part.element, walk));
  return [
    `#cover("cover.svg", ${literal(cover.alt)})`,
    children(sheet, walk),
    '#contents("Contents", depth: 2)',
    '#contents("Charts", target: <chart>)',
    ...body,
  ].join('\n\n');
}

/** A text as Typst reads it where it stands: a string in its syntax, in which nothing needs to be escaped. */
export function literal(text: string): string {
  return JSON.stringify(text).replace(/\\u([0-9a-f]{4})/g, '\\u{$1}');
}

function notesOf(parts: readonly Part[]): Map<string, Element> {
  const notes = parts.flatMap(({ element }) => [...element.querySelectorAll('aside')]);
  return new Map(notes.map((note) => [note.id, note]));
}

function placesOf(parts: readonly Part[]): Set<string> {
  const all = (selector: string) => parts.flatMap(({ element }) => [...element.querySelectorAll(selector)]);
  const wanted = new Set(all('a[href^="#"]').map((link) => link.getAttribute('href')!.slice(1)));
  const there = [...parts.map(({ element }) => element), ...all('[id]')].map(({ id }) => id);
  return new Set(there.filter((id) => wanted.has(id)));
}

function children(element: Element, walk: Walk): string {
  return [...element.childNodes].map((node) => written(node, walk)).join('');
}

function written(node: Node, walk: Walk): string {
  if (node.nodeType === 3) return textOf(node.textContent!);
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const write = ELEMENTS[element.localName] ?? children;
  const anchor = walk.places.has(element.id) ? `#anchor(${literal(element.id)})\n` : '';
  const language = element.getAttribute('lang');
  const inner = write(element, walk);
  return anchor + (language ? `#text(lang: ${literal(language.slice(0, 2))})[${inner}]` : inner);
}

function textOf(text: string): string {
  const said = text.replace(/[ \n\t\r]+/g, ' ');
  if (said === ' ') return ' ';
  const parts = said
    .split(LOSS)
    .map((part, at) => (at % 2 === 0 ? `#${literal(part)};` : `#box(${literal(part)});`));
  return parts.join('');
}

/** A line may end between a minus and a sign of money: the next one would begin with a gain. */
const LOSS = /(−¥[\d,.]*\d)/;

/** How each element is written; one that is not named is what it holds. */
const ELEMENTS: Record<string, (element: Element, walk: Walk) => string> = {
  h1: () => '#title()\n',
  h2: (element, walk) => heading(1, element, walk),
  h3: (element, walk) => heading(2, element, walk),
  h4: (element, walk) => heading(3, element, walk),
  p: (element, walk) => `#${paragraphName(element)}[${children(element, walk)}]\n`,
  ul: (element, walk) => `#${element.matches('.key') ? 'key' : 'list'}(${items(element, walk)})\n`,
  ol: (element, walk) => `#enum(${items(element, walk)})\n`,
  dl: (element, walk) => `#terms(${termsOf(element, walk)})\n`,
  table: (element, walk) => typstTable(element, (cell) => written(cell, walk)),
  a: link,
  div: (element, walk) => {
    if (element.matches('.chart, .card')) return drawn(element, walk);
    return element.matches('.foot') ? `#foot[${children(element, walk)}]\n` : children(element, walk);
  },
  strong: (element, walk) => `#strong[${children(element, walk)}]`,
  em: (element, walk) => `#emph[${children(element, walk)}]`,
  img: image,
};

const PARAGRAPHS = { lead: 'lead', label: 'name', 'small, .source, .address, .kicker': 'small' };

function paragraphName(element: Element): string {
  if (element.matches('.picture')) return '';
  return Object.entries(PARAGRAPHS).find(([names]) => element.matches(`.${names}`))?.[1] ?? 'par';
}

function heading(level: number, element: Element, walk: Walk): string {
  const label = element.closest('.chart') ? ' <chart>' : '';
  return `#heading(level: ${level})[${children(element, walk)}]${label}\n`;
}

function items(list: Element, walk: Walk): string {
  return [...list.children].map((item) => `[${written(item, walk).trim()}]`).join(', ');
}

function termsOf(list: Element, walk: Walk): string {
  const terms = [...list.querySelectorAll('dt')].map((term) => {
    const said = saidOf(term).map((each) => children(each, walk).trim());
    return `terms.item([${written(term, walk).trim()}], [${said.join('\n\n')}])`;
  });
  return terms.join(', ');
}

/** What stands above the data of a chart is kept together; they, and further pieces of its drawing, may go on overleaf. */
function drawn(element: Element, walk: Walk): string {
  const parts = [...element.children];
  const end = parts.findIndex((part) => part.matches('.picture + .picture, .label, table, .foot'));
  const split = end < 0 ? parts.length : end;
  const all = (some: Element[]) => some.map((part) => written(part, walk)).join('');
  return `#together[${all(parts.slice(0, split))}]\n${all(parts.slice(split))}`;
}

function link(element: Element, walk: Walk): string {
  const href = element.getAttribute('href')!;
  const inner = children(element, walk);
  if (!href.startsWith('#')) return `#link(${literal(href)})[${inner}];`;
  const id = href.slice(1);
  if (element.matches('.note-mark')) return note(id, element.textContent, walk);
  return walk.places.has(id) ? `#link(label(${literal(id)}))[${inner}];` : inner;
}

/** A note at the foot of the page where it is named first; after that only its number. */
function note(id: string, mark: string, walk: Walk): string {
  const label = `<note-${id}>`;
  const known = walk.noted.indexOf(id);
  const number = known < 0 ? walk.noted.push(id) : known + 1;
  if (mark !== `ƒ${number}`) throw new Error(`book: the note ${mark} of ${id} comes as number ${number}`);
  if (known >= 0) return `#footnote(${label});`;
  const lines = [...walk.notes.get(id)!.children].map((line) => children(line, walk).trim());
  return `#footnote[${lines.join('#" · ";')}]${label}`;
}

function image(element: Element, { drawings }: Walk): string {
  const name = element.getAttribute('src')!;
  const { width, height } = drawings.get(name)!;
  if (element.matches('.swatch')) return `#swatch("${name}.svg", ${width}, ${height});`;
  // What goes on from the piece before is described there.
  if (!element.getAttribute('alt')) return `#more("${name}.svg", ${width}, ${height})\n`;
  return `#drawing("${name}.svg", ${width}, ${height}, ${literal(element.getAttribute('alt')!)})\n`;
}
