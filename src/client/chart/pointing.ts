import type { Marks } from './marks.ts';
import type { Telling } from './telling.ts';

/** Hovering tells a mark, a click or a tap holds it; the same again or a click elsewhere lets go. */
export function pointing(host: HTMLElement, marks: Marks, telling: Telling): void {
  host.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch' || telling.held()) return;
    const mark = marks.at(event);
    if (telling.inTip(event.target)) telling.stay();
    else if (mark) telling.meet(mark, pointOf(event));
    else telling.leave();
  });

  host.addEventListener('pointerleave', telling.leave);

  document.addEventListener('click', (event) => {
    // Old browsers call a click a mouse event, and do not say what made it.
    const { target, pointerType } = event;
    if (telling.inTip(target)) return;
    const mark = host.contains(target as Node) ? marks.at(event) : undefined;
    if (!mark || (mark === telling.told() && telling.held())) return telling.hide();
    marks.stopAt([mark.dataset.key!]);
    // A finger hides what it points at.
    telling.hold(mark, pointerType === 'touch' ? undefined : pointOf(event));
  });

  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && telling.told()) telling.dismiss();
  });
}

function pointOf({ clientX, clientY }: MouseEvent) {
  return { x: clientX, y: clientY };
}
