import { byLanguage } from './chinese.ts';
import type { Found } from './pagefind.ts';
import { holds, markedExcerpt, markedTitle, type Marked } from './marking.ts';

/** A result as an item of a list. All words go in as text: nothing that the index holds can become markup. */
export function resultItem(template: HTMLTemplateElement, found: Found, asked: readonly string[]): Element {
  const item = template.content.firstElementChild!.cloneNode(true) as Element;
  const { chapter, place } = found.filters;
  const link = item.querySelector('a')!;
  item.classList.add(`hue-${chapter[0]}`);
  item.querySelector('.place')!.textContent = place[0];
  link.href = found.url;
  write(link, markedTitle(titleOf(found), asked));
  write(item.querySelector('.excerpt')!, markedExcerpt(found.excerpt));
  if (found.filters.kind[0] === 'chart') item.prepend(drawing(link.href));
  return item;
}

/** The drawing of a chart as its card has it, with few marks in large type; the title beside it says what it shows. */
function drawing(page: string): HTMLElement {
  const image = document.createElement('img');
  image.className = 'drawing';
  image.loading = 'lazy';
  image.alt = '';
  image.src = `${page}social.png`;
  return image;
}

/** Whether it has anything of what was asked for. */
export function isAnswer(found: Found, asked: readonly string[]): boolean {
  return holds([titleOf(found), found.content, found.meta.words].join(' '), asked);
}

function titleOf({ meta }: Found): string {
  return meta.name ?? meta.title ?? meta.subject ?? '';
}

function write(element: Element, marked: Marked): void {
  element.replaceChildren(...marked.flatMap((part, at) => (at % 2 === 1 ? mark(part) : byLanguage(part))));
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.append(...byLanguage(text));
  return element;
}
