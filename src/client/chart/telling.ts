import type { Point } from '../site/beside.ts';
import { rowOf } from './rows.ts';
import { createTip } from './tip.ts';

/** ms in which the pointer may cross from a mark to its tip */
const CROSSING = 250;

/** Which mark’s story is told, and until when: it stays while the pointer or the keyboard is there, or until dismissed. */
export type Telling = ReturnType<typeof createTelling>;

export function createTelling(host: HTMLElement) {
  const tip = createTip(host);
  let told: SVGElement | undefined;
  let held = false;
  let dismissed: SVGElement | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  /** The pointer came back before its time was over. */
  function stay(): void {
    clearTimeout(leaving);
    leaving = undefined;
  }

  function show(mark: SVGElement, point?: Point): void {
    stay();
    told = mark;
    held = false;
    dismissed = undefined;
    tip.show(mark, rowOf(host, mark.dataset.key!), point);
  }

  function hide(): void {
    stay();
    told = undefined;
    held = false;
    tip.hide();
  }

  return {
    told: () => told,
    held: () => held,
    inTip: tip.holds,
    show,
    hide,
    stay,
    /** Tells a mark until another is chosen or the reader turns away. */
    hold(mark: SVGElement, point?: Point): void {
      show(mark, point);
      held = true;
    },
    /** The pointer is on a mark. What was dismissed there stays away until the pointer has left. */
    meet(mark: SVGElement, point: Point): void {
      if (mark === told) stay();
      else if (mark !== dismissed) show(mark, point);
    },
    /** The pointer is on no mark: back to what the keyboard is on, if it is on one. */
    leave(): void {
      dismissed = undefined;
      if (!told || held || leaving) return;
      leaving = setTimeout(() => {
        const focused = host.querySelector<SVGElement>('[data-key]:focus-visible');
        if (focused) show(focused);
        else hide();
      }, CROSSING);
    },
    dismiss(): void {
      const open = told;
      hide();
      dismissed = open;
    },
  };
}
