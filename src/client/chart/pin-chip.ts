/**
 * What shows under the subtitle, while marks are pinned, how many, as a button that lets go of them all; `seen` where the
 * reader may be looking. In other pages it shows nothing.
 */
export function pinChip(host: HTMLElement, pinned: () => number, unpin: () => void): (seen: boolean) => void {
  const figure = host.closest('figure');
  if (!figure || !host.dataset.link) return () => {};
  const chip = chipFor(host, unpin);
  return (seen) => {
    const length = pinned();
    if (length > 0)
      chip.firstChild!.textContent = `${length} ${length === 1 ? 'number' : 'numbers'} highlighted ✕`;
    if (length > 0 === chip.isConnected) return;
    const top = seen ? host.getBoundingClientRect().top : 0;
    if (length > 0) figure.querySelector('figcaption')!.append(chip);
    else chip.remove();
    // The mark that was pressed stays under the pointer.
    if (seen) scrollBy(0, host.getBoundingClientRect().top - top);
  };
}

function chipFor(host: HTMLElement, unpin: () => void): HTMLElement {
  const chip = document.createElement('p');
  chip.className = 'pins';
  chip.ariaLive = 'polite';
  const button = document.createElement('button');
  button.type = 'button';
  chip.addEventListener('click', ({ target }) => {
    // A translator of pages may have put a copy in the place of the button.
    if (!(target as Element).closest('button')) return;
    unpin();
    host.querySelector<SVGElement>('[data-key][tabindex="0"]')?.focus();
  });
  chip.append(button);
  return chip;
}
