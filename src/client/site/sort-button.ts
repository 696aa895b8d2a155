/** Makes the head of a column a button, which sorts by it, also when a translator of pages has put a copy in its place; nothing is sorted yet. */
export function addSortButton(head: HTMLElement, onClick: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'textual';
  button.append(...head.childNodes);
  head.append(button);
  head.addEventListener('click', ({ target }) => (target as Element).closest('button') && onClick());
  head.setAttribute('aria-sort', 'none');
  head.closest('thead')!.classList.add('sorts');
}
