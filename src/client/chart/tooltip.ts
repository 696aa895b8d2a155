import { addButtons } from '../site/pass-on.ts';
import { tipPosition, GAP, type Point } from '../site/tip-position.ts';
import { addressOf } from './rows.ts';

/**
 * The story of one mark beside the drawing, and what passes it on. The story is hidden from screen readers: the mark’s own
 * name and the row of the table say the same.
 */
export function createTooltip(host: HTMLElement) {
  const tip = element('div', 'tip');
  const ring = element('div', 'ring');
  for (const each of [ring, tip]) {
    each.hidden = true;
    host.append(each);
  }
  ring.setAttribute('aria-hidden', 'true');
  return {
    holds: (target: EventTarget | null) => tip.contains(target as Node | null),
    hide() {
      tip.hidden = ring.hidden = true;
    },
    /** Tells the mark’s row beside the mark, or beside the point of it that is pointed at; Tab leads into it where it is `held`. */
    show(mark: SVGElement, row: HTMLElement | undefined, point?: Point, held = false) {
      const told = element('div', 'told');
      told.setAttribute('aria-hidden', 'true');
      told.append(...(row ? story(row) : [line('tip-what', mark.getAttribute('aria-label') ?? '')]));
      tip.replaceChildren(told);
      tip.hidden = ring.hidden = false;
      const link = addressOf(host, mark.dataset.key!);
      if (row && link) addPassing(tip, row, link, held, () => set(mark, point));
      set(mark, point);
    },
  };

  /** Sets the frame around the mark and the tip beside it. What is asked after something was set has all laid out again. */
  function set(mark: SVGElement, point?: Point): void {
    tip.style.transform = '';
    const [outer, box] = [host.getBoundingClientRect(), mark.getBoundingClientRect()];
    const [x, y] = tipPosition(box, tip, outer, point);
    const { offsetHeight } = tip;
    const isStrip = getComputedStyle(tip).position === 'sticky';
    ring.classList.toggle('focused', mark.matches(':focus-visible'));
    place(ring, box.left - outer.left, box.top - outer.top);
    place(ring, box.width, box.height, '--w', '--h');
    place(tip, x - outer.left, y - outer.top);
    tip.style.setProperty('--tip', `${offsetHeight}px`);
    if (isStrip && !point) uncover(mark, tip);
  }
}

/** What passes the mark on, under its story; `set` where it came later and so made the tip taller. */
function addPassing(tip: HTMLElement, row: HTMLElement, link: string, tab: boolean, set: () => void): void {
  const place = element('div', '');
  tip.append(place);
  const value = row.querySelector<HTMLElement>('.value')!;
  const ledger = value.querySelector('a')?.href ?? link;
  addButtons(place, { said: value.dataset.said, row: ledger, link, tab }, set);
}

/**
 * The strip at the foot of a narrow screen must not lie on the mark it speaks of: the page scrolls or, where it cannot, the
 * strip goes above the mark.
 */
function uncover(mark: Element, tip: HTMLElement): void {
  const hidden = () => mark.getBoundingClientRect().bottom + GAP - tip.getBoundingClientRect().top;
  if (hidden() > 0) scrollBy(0, hidden());
  if (hidden() < 1) return;
  const up = mark.getBoundingClientRect().top - GAP - tip.getBoundingClientRect().bottom;
  tip.style.transform = `translateY(${up}px)`;
}

/** The cells of a row, as in the table, with a link to the figure’s own row where it has one. */
function story(row: HTMLElement): Node[] {
  const cell = (selector: string) => wordsOf(row.querySelector(selector));
  const group = row.querySelector('th')?.dataset.group;
  const told = [
    line('tip-what', group && !cell('th').startsWith(group) ? `${group} · ${cell('th')}` : cell('th')),
    line('tip-value', cell('.value')),
    line('tip-printed', cell('.printed').replace(/^“/, 'Printed: “')),
    line('tip-where', cell('.where')),
  ].filter(({ textContent }) => textContent);
  const ledger = row.querySelector<HTMLAnchorElement>('.value a');
  if (ledger) told.at(-1)!.append(' ', link(ledger.href, ledger.dataset['place']));
  return told;
}

/** The words of a cell with its remarks; where there are remarks alone, without the sign that parts them. */
function wordsOf(cell: Element | null): string {
  return (
    cell?.textContent
      .replace(/[ \n]+/g, ' ')
      .trim()
      .replace(/^· /, '') ?? ''
  );
}

function link(href: string, words = 'In the ledger'): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = words;
  if (self !== top) link.target = '_blank';
  // What is hidden from screen readers must not take the focus; the same link stands in the table.
  link.tabIndex = -1;
  return link;
}

function line(className: string, text: string): HTMLElement {
  const line = element('p', className);
  line.textContent = text;
  return line;
}

function element(name: string, className: string): HTMLElement {
  const created = document.createElement(name);
  created.className = className;
  return created;
}

function place(element: HTMLElement, x: number, y: number, xName = '--x', yName = '--y'): void {
  element.style.setProperty(xName, `${x}px`);
  element.style.setProperty(yName, `${y}px`);
}
