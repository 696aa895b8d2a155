import { tipPosition, GAP, type Point } from '../site/tip-position.ts';

/**
 * The story of one mark beside the drawing. Hidden from screen readers: the mark’s own name and the row of the table
 * say the same.
 */
export function createTooltip(host: HTMLElement) {
  const tip = element('div', 'tip');
  const ring = element('div', 'ring');
  for (const each of [ring, tip]) {
    each.hidden = true;
    each.setAttribute('aria-hidden', 'true');
    host.append(each);
  }
  return {
    holds: (target: EventTarget | null) => tip.contains(target as Node | null),
    hide() {
      tip.hidden = ring.hidden = true;
    },
    /** Tells the mark’s row beside the mark, or beside the point of it that is pointed at. */
    show(mark: Element, row: HTMLElement | undefined, point?: Point) {
      tip.replaceChildren(...(row ? story(row) : [line('tip-what', mark.getAttribute('aria-label') ?? '')]));
      tip.style.transform = '';
      tip.hidden = ring.hidden = false;
      ring.classList.toggle('focused', mark.matches(':focus-visible'));
      const [outer, box] = [host.getBoundingClientRect(), mark.getBoundingClientRect()];
      place(ring, box.left - outer.left, box.top - outer.top);
      place(ring, box.width, box.height, '--w', '--h');
      const [x, y] = tipPosition(box, tip, outer, point);
      place(tip, x - outer.left, y - outer.top);
      host.style.setProperty('--tip', `${tip.offsetHeight}px`);
      if (!point) uncover(mark, tip);
    },
  };
}

/**
 * On narrow screens the tip is a strip at the foot, where it must not lie on the mark it speaks of: the page scrolls or,
 * where it cannot, the strip goes above the mark.
 */
function uncover(mark: Element, tip: HTMLElement): void {
  if (getComputedStyle(tip).position !== 'sticky') return;
  const hidden = () => mark.getBoundingClientRect().bottom + GAP - tip.getBoundingClientRect().top;
  if (hidden() > 0) scrollBy(0, hidden());
  if (hidden() < 1) return;
  const up = mark.getBoundingClientRect().top - GAP - tip.getBoundingClientRect().bottom;
  tip.style.transform = `translateY(${up}px)`;
}

/** The cells of a row, as in the table, with a link to the figure’s own row where it has one. */
function story(row: HTMLElement): Node[] {
  const cell = (selector: string) => row.querySelector(selector)?.textContent?.trim() ?? '';
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
