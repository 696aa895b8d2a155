import type { Point } from '../site/tip-position.ts';
import { rowOf } from './rows.ts';
import { createTooltip } from './tooltip.ts';

/** ms in which the pointer may cross from a mark to its tooltip */
const CROSSING = 250;

/** The mark whose tooltip is open, and until when: while the pointer or the keyboard is there, or until dismissed. */
export type ActiveMark = ReturnType<typeof createActiveMark>;

export function createActiveMark(host: HTMLElement) {
  const tooltip = createTooltip(host);
  let active: SVGElement | undefined;
  let locked = false;
  let dismissed: SVGElement | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  /** The pointer came back before its time was over. */
  function keep(): void {
    clearTimeout(leaving);
    leaving = undefined;
  }

  function show(mark: SVGElement, point?: Point, lock = false): void {
    keep();
    active = mark;
    locked = lock;
    dismissed = undefined;
    tooltip.show(mark, rowOf(host, mark.dataset.key!), point, locked);
  }

  function hide(): void {
    keep();
    active = undefined;
    locked = false;
    tooltip.hide();
  }

  return {
    mark: () => active,
    locked: () => locked,
    inTooltip: tooltip.holds,
    show,
    hide,
    keep,
    /** Keeps the tooltip of a mark open until another is chosen or the reader turns away. */
    lock(mark: SVGElement, point?: Point): void {
      show(mark, point, true);
    },
    /** The pointer is on a mark. What was dismissed there stays away until the pointer has left. */
    enter(mark: SVGElement, point: Point): void {
      if (mark === active) keep();
      else if (mark !== dismissed) show(mark, point);
    },
    /** The pointer is on no mark: back to what the keyboard is on, if it is on one. */
    leave(): void {
      dismissed = undefined;
      if (!active || locked || leaving) return;
      leaving = setTimeout(() => {
        const focused = host.querySelector<SVGElement>('[data-key]:focus-visible');
        if (focused) show(focused);
        else hide();
      }, CROSSING);
    },
    dismiss(): void {
      const closed = active;
      // The focus does not vanish with the buttons that it was on.
      if (tooltip.holds(document.activeElement)) closed?.focus();
      hide();
      dismissed = closed;
    },
  };
}
