import type { Marks } from './marks.ts';
import type { ActiveMark } from './active-mark.ts';
import { pin, togglePin, unpin } from './rows.ts';

/**
 * Hovering opens a mark’s tooltip, a click or a tap locks it and pins the mark, with Shift or Ctrl beside those pinned; the
 * same again lets go of both, a click elsewhere closes the tooltip only.
 */
export function followPointer(host: HTMLElement, marks: Marks, active: ActiveMark): void {
  host.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch' || active.locked()) return;
    const mark = marks.at(event);
    if (active.inTooltip(event.target)) active.keep();
    else if (mark) active.enter(mark, pointOf(event));
    else active.leave();
  });

  host.addEventListener('pointerleave', active.leave);

  document.addEventListener('click', (event) => {
    // Old browsers call a click a mouse event, and do not say what made it.
    const { target, pointerType } = event;
    if (active.inTooltip(target)) return;
    const mark = host.contains(target as Node) ? marks.at(event) : undefined;
    if (!mark) return active.hide();
    const { key } = mark.dataset;
    if (mark === active.mark() && active.locked()) {
      active.hide();
      return togglePin(host, key!);
    }
    marks.setTabStop([key!]);
    pin(host, key!, event.shiftKey || event.ctrlKey || event.metaKey);
    // A finger hides what it points at.
    active.lock(mark, pointerType === 'touch' ? undefined : pointOf(event));
  });

  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !active.mark()) return;
    if (active.locked()) unpin(host);
    active.dismiss();
  });
}

function pointOf({ clientX, clientY }: MouseEvent) {
  return { x: clientX, y: clientY };
}
