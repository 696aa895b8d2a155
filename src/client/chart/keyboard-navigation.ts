import type { Marks } from './marks.ts';
import { pinned, rowOf, togglePin, unpin } from './rows.ts';
import { step } from './arrow-keys.ts';
import type { ActiveMark } from './active-mark.ts';

/** One stop for Tab; from there the keys of `step` lead from mark to mark, Enter pins and Esc lets go. */
export function navigateByKeyboard(host: HTMLElement, marks: Marks, active: ActiveMark): void {
  const keys = addKeys(host);

  host.addEventListener('keydown', (event) => {
    const all = marks.present();
    const from = all.indexOf(event.target as SVGElement);
    if (from < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') return escape();
    if (event.key === 'Enter' && !event.repeat) return press(all[from]!);
    const to = step(event.key, from, all.map(stopOf));
    if (to === undefined) return;
    event.preventDefault();
    all[to]!.focus();
  });

  host.addEventListener('focusin', ({ target }) => enter(target as SVGElement));
  // The keyboard may have come before. Asking which marks are shown lays the page out.
  if (host.contains(document.activeElement)) enter(document.activeElement as SVGElement);

  host.addEventListener('focusout', ({ relatedTarget }) => {
    keys.hidden = true;
    const left = relatedTarget && !host.contains(relatedTarget as Node);
    if (left || (!active.locked() && !active.inTooltip(relatedTarget))) active.hide();
  });

  function enter(mark: SVGElement): void {
    if (!marks.present().includes(mark)) return;
    marks.setTabStop([mark.dataset.key!]);
    if (!mark.matches(':focus-visible')) return;
    keys.hidden = false;
    active.show(mark);
  }

  /** What is pinned stays told, so that Tab can lead to what passes it on. */
  function press(mark: SVGElement): void {
    const { key } = mark.dataset;
    togglePin(host, key!);
    if (pinned(host).includes(key!)) active.lock(mark);
    else active.show(mark);
  }

  function stopOf(mark: SVGElement) {
    return { box: mark.getBoundingClientRect(), group: rowOf(host, mark.dataset.key!)?.parentElement };
  }

  /** First what is open or pinned, then the marks themselves, for the figure as a whole. */
  function escape(): void {
    const told = active.mark();
    const figure = host.closest('figure');
    active.dismiss();
    if (pinned(host).length > 0) unpin(host);
    else if (!told && figure) {
      figure.tabIndex = -1;
      figure.focus();
    }
  }
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
