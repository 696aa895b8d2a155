import { onState } from './chart-state.ts';
import { pinned, unpin } from './rows.ts';

/** Under the subtitle, while marks are pinned: how many, as a button that lets go of them all. In other pages there is none. */
export function countPins(host: HTMLElement): void {
  const figure = host.closest('figure');
  if (!figure?.querySelector('share-chart')) return;
  const chip = chipFor(host);
  onState((seen) => {
    const { length } = pinned(host);
    if (length > 0)
      chip.firstChild!.textContent = `${length} ${length === 1 ? 'number' : 'numbers'} highlighted ✕`;
    if (length > 0 === chip.isConnected) return;
    const top = seen ? host.getBoundingClientRect().top : 0;
    if (length > 0) figure.querySelector('figcaption')!.append(chip);
    else chip.remove();
    // The mark that was pressed stays under the pointer.
    if (seen) scrollBy(0, host.getBoundingClientRect().top - top);
  });
}

function chipFor(host: HTMLElement): HTMLElement {
  const chip = document.createElement('p');
  chip.className = 'pins';
  chip.role = 'status';
  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('click', () => {
    unpin(host);
    host.querySelector<SVGElement>('[data-key][tabindex="0"]')?.focus();
  });
  chip.append(button);
  return chip;
}
