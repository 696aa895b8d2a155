import './chart-rows.ts';
import './share.ts';
import { memoize } from '../../lib/memoize.ts';
import { drawnRows } from './drawn-rows.ts';
import { drawingsOf, marksOf, removeNativeTooltips } from './marks.ts';
import { followPointer } from './pointer.ts';
import { createActiveMark } from './active-mark.ts';
import { changeState, highlight, onState, showState, stateOf } from './chart-state.ts';
import { navigateByKeyboard } from './keyboard-navigation.ts';
import { pinned, unpin } from './rows.ts';

/** Makes the drawings of one chart answer: each mark tells its row, and the keyboard walks from mark to mark. */
export function enliven(host: HTMLElement): void {
  const chart = host.dataset.chart!;
  // The wide drawing may come in later, as on a slow line, or where a telephone is turned.
  const coming = window.unfold?.(host);
  const marks = marksOf(host);
  const active = createActiveMark(host);
  followPointer(host, marks, active);
  navigateByKeyboard(host, marks, active);
  order(host);
  const dress = () => {
    drawingsOf(host).forEach(removeNativeTooltips);
    marks.setTabStop(stateOf(chart).highlight);
  };
  dress();
  onState(() => highlight(host, stateOf(chart).highlight));
  countPins(host);
  const count = () => host.querySelectorAll('[data-key]').length;
  const before = count();
  void coming?.then(() => {
    if (count() === before) return;
    dress();
    showState();
  });
  onResize(host, () => {
    const told = active.mark();
    if (told && marks.present().includes(told)) active.show(told);
    else active.hide();
  });
}

/** What counts the pins is loaded with the first. */
function countPins(host: HTMLElement): void {
  let chip: Promise<(seen: boolean) => void> | undefined;
  onState((seen) => {
    if (!chip && pinned(host).length === 0) return;
    chip ??= import('./pin-chip.ts').then(({ pinChip }) =>
      pinChip(
        host,
        () => pinned(host).length,
        () => unpin(host),
      ),
    );
    chip.then(
      (show) => show(seen),
      () => {},
    );
  });
}

/** Orders rows as the address asks, where the form lets them change places; offers it where there is room to. */
function order(host: HTMLElement): void {
  const chart = host.dataset.chart!;
  const sortsOf = memoize(drawnRows);
  const sorts = () => drawingsOf(host).flatMap(sortsOf);
  if (sorts().length === 0) return;
  // In other pages nothing is offered.
  const choice = host.closest('figure')?.querySelector<HTMLElement>('.order');
  const tell = choice && orderChoice(choice, (bySize) => changeState(chart, { bySize }));
  onState((seen) => {
    const { bySize } = stateOf(chart);
    tell?.(bySize);
    host.toggleAttribute('data-sorted', bySize);
    for (const sort of sorts()) sort(bySize, seen);
  });
}

/** The other drawing may have come in, or the marks have moved. Asking for the width would lay the page out, for each chart. */
function onResize(host: HTMLElement, act: () => void): void {
  let width: number | undefined;
  new ResizeObserver(([now]) => {
    const { width: seen } = now!.contentRect;
    if (width !== undefined && width !== seen) act();
    width = seen;
  }).observe(host);
}

/** Hears the two radio buttons of a chart; returns what sets them. */
function orderChoice(choice: HTMLElement, choose: (sorted: boolean) => void): (sorted: boolean) => void {
  const [asDrawn, sorted] = choice.querySelectorAll('input');
  choice.addEventListener('change', () => choose(sorted!.checked));
  return (isSorted) => {
    asDrawn!.checked = !isSorted;
    sorted!.checked = isSorted;
  };
}
