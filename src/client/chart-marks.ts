import { boxAt } from './boxes.ts';
import { step } from './steps.ts';
import { createTip, type Point } from './tip.ts';
import { changeView, light, onView, viewOf } from './view.ts';

/** ms in which the pointer may cross from a mark to its tip */
const CROSSING = 250;
/** px a mark can be met at, at least */
const TARGET = { mouse: 24, touch: 44 };

/** The drawings of one chart: each mark tells its row, and the keyboard walks from mark to mark. */
class ChartMarks extends HTMLElement {
  connectedCallback(): void {
    for (const drawing of this.querySelectorAll('svg')) silence(drawing);
    enliven(this);
  }
}

customElements.define('chart-marks', ChartMarks);

/** The browser’s own tooltips would stand beside ours. The drawing keeps its name. */
function silence(drawing: SVGElement): void {
  drawing.setAttribute('aria-label', drawing.querySelector('title')?.textContent ?? '');
  drawing.removeAttribute('aria-labelledby');
  for (const title of drawing.querySelectorAll('title')) title.remove();
}

function enliven(host: HTMLElement): void {
  const chart = host.dataset.chart!;
  const drawings = [...host.querySelectorAll('svg')].map((drawing) => [
    ...drawing.querySelectorAll<SVGElement>('[data-key]'),
  ]);
  const tip = createTip(host);
  const keys = addKeys(host);
  let shown: SVGElement | undefined;
  let held = false;
  let dismissed: SVGElement | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  /** The marks of the drawing that is made for this width. */
  const present = () => drawings.find(([first]) => first && first.getClientRects().length > 0) ?? [];
  const rowOf = (mark: SVGElement) =>
    document.querySelector(`[data-chart="${chart}"] tr[data-key="${mark.dataset.key}"]`);

  function show(mark: SVGElement, point?: Point): void {
    stay();
    shown = mark;
    dismissed = undefined;
    tip.show(mark, rowOf(mark), point);
  }

  function hide(): void {
    stay();
    shown = undefined;
    held = false;
    tip.hide();
  }

  function stay(): void {
    clearTimeout(leaving);
    leaving = undefined;
  }

  /** Back to what the keyboard is on, if it is on one. */
  function leave(): void {
    dismissed = undefined;
    if (!shown || held || leaving) return;
    leaving = setTimeout(() => {
      const focused = host.querySelector<SVGElement>('[data-key]:focus-visible');
      if (focused) show(focused);
      else hide();
    }, CROSSING);
  }

  function markAt({ target, clientX, clientY, pointerType }: PointerEvent): SVGElement | undefined {
    const painted = (target as Element).closest<SVGElement>('[data-key]');
    if (painted) return painted;
    const there = present();
    const boxes = there.map((mark) => mark.getBoundingClientRect());
    return there[boxAt(boxes, clientX, clientY, pointerType === 'touch' ? TARGET.touch : TARGET.mouse)!];
  }

  /** The one mark of each drawing that Tab stops at: this, or the first. */
  function stopAt(isStop: (mark: SVGElement) => boolean): void {
    for (const marks of drawings) {
      const stop = marks.find(isStop) ?? marks[0];
      for (const mark of marks) mark.tabIndex = mark === stop ? 0 : -1;
    }
  }

  /** Keys asked for by address that this chart has, in its drawing or its table. */
  function pinned(): string[] {
    const parts = document.querySelectorAll<HTMLElement>(`[data-chart="${chart}"] [data-key]`);
    const known = new Set([...parts].map(({ dataset }) => dataset.key));
    return viewOf(chart).highlight.filter((key) => known.has(key));
  }

  function togglePin(key: string): void {
    const keys = pinned();
    changeView(chart, {
      highlight: keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key],
    });
  }

  /** First what is open or pinned, then the chart itself. */
  function escape(): void {
    const open = shown;
    dismiss();
    if (pinned().length > 0) changeView(chart, { highlight: [] });
    else if (!open) leaveFor(host.closest('figure'));
  }

  function dismiss(): void {
    const open = shown;
    hide();
    dismissed = open;
  }

  host.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch' || held) return;
    if (tip.holds(event.target)) return stay();
    const mark = markAt(event);
    if (!mark) leave();
    else if (mark === shown) stay();
    else if (mark !== dismissed) show(mark, { x: event.clientX, y: event.clientY });
  });

  host.addEventListener('pointerleave', leave);

  document.addEventListener('click', (event) => {
    if (tip.holds(event.target)) return;
    const mark = host.contains(event.target as Node) ? markAt(event as PointerEvent) : undefined;
    if (!mark || (mark === shown && held)) return hide();
    stopAt(({ dataset }) => dataset.key === mark.dataset.key);
    // A finger hides what it points at.
    show(
      mark,
      (event as PointerEvent).pointerType === 'touch' ? undefined : { x: event.clientX, y: event.clientY },
    );
    held = true;
  });

  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && shown) dismiss();
  });

  host.addEventListener('keydown', (event) => {
    const there = present();
    const from = there.indexOf(event.target as SVGElement);
    if (from < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && !event.repeat) togglePin(there[from]!.dataset.key!);
    else if (event.key === 'Escape') escape();
    else {
      const stops = there.map((mark) => ({
        box: mark.getBoundingClientRect(),
        group: rowOf(mark)?.parentElement,
      }));
      const to = step(event.key, from, stops);
      if (to === undefined) return;
      event.preventDefault();
      there[to]!.focus();
    }
  });

  host.addEventListener('focusin', ({ target }) => {
    const mark = target as SVGElement;
    if (!present().includes(mark)) return;
    stopAt(({ dataset }) => dataset.key === mark.dataset.key);
    if (!mark.matches(':focus-visible')) return;
    keys.hidden = false;
    held = false;
    show(mark);
  });

  host.addEventListener('focusout', ({ relatedTarget }) => {
    keys.hidden = true;
    if (!held && !tip.holds(relatedTarget)) hide();
  });

  let width = host.clientWidth;
  // The other drawing may have come in, or the mark have moved.
  new ResizeObserver(() => {
    if (host.clientWidth === width) return;
    width = host.clientWidth;
    if (shown && present().includes(shown)) show(shown);
    else hide();
  }).observe(host);

  onView(() => light(host, viewOf(chart).highlight));
  stopAt((mark) => mark.hasAttribute('data-highlighted'));
}

/** A line that says how to walk, for those who do. */
function addKeys(host: HTMLElement): HTMLElement {
  const keys = document.createElement('p');
  keys.className = 'keys';
  keys.hidden = true;
  keys.textContent = 'Arrow keys move, Enter pins, Esc leaves';
  host.prepend(keys);
  return keys;
}

/** Screen readers go on from here, and Tab from the mark. */
function leaveFor(figure: HTMLElement | null): void {
  if (!figure) return;
  figure.tabIndex = -1;
  figure.focus();
}
