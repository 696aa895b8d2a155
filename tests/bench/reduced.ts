import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

/** What the site puts around the text and the drawings of a chapter. */
const AROUND = [
  '.locator',
  '.wide',
  '.visually-hidden',
  '.note-mark',
  '.anchor',
  '.downloads',
  '.address',
  'script',
  'style',
  'share-chart',
  'copy-link',
  'details',
  'button',
].join();
/** Elements that stay, without their attributes; of all others only what is in them does. */
const PLAIN = new Set(['H1', 'H2', 'H3', 'P', 'UL', 'OL', 'LI', 'FIGURE', 'EM', 'STRONG']);

/** A chapter with nothing but its text and its drawings. */
export interface Reduced {
  title: string;
  /** HTML of head, text and figures */
  body: string;
}

/** The chapter as the site publishes it, reduced; `draw` stands in for each drawing, by the id of its chart or card. */
export function reduced(file: string, draw: (svg: string, id: string) => string = (svg) => svg): Reduced {
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  const article = document.querySelector('article')!;
  const [title, summary] = ['h1', '.lead'].map((part) => article.querySelector(part)!.textContent.trim());
  const prose = article.querySelector('.prose')!;
  for (const part of prose.querySelectorAll(AROUND)) part.remove();
  return { title: title!, body: `<h1>${title}</h1><p>${summary}</p>${plain(prose, draw)}` };
}

type Draw = (svg: string, id: string) => string;

function plain(node: Node, draw: Draw): string {
  return [...node.childNodes]
    .map((child) => (isElement(child) ? element(child, draw) : text(child)))
    .join('');
}

function element(child: Element, draw: Draw): string {
  const id = child.closest('[id]')?.id ?? '';
  if (child.tagName.toLowerCase() === 'svg') return child.closest('.key') ? '' : draw(child.outerHTML, id);
  const name = child.tagName.toLowerCase();
  const content = plain(child, draw);
  return PLAIN.has(child.tagName) ? `<${name}>${content.trim()}</${name}>` : content;
}

function text({ textContent }: Node): string {
  return (textContent ?? '').replace(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
