/** Makes the head of a column a button, which sorts by it; nothing is sorted yet. */
export function addSortButton(head: HTMLElement, onClick: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'textual';
  button.append(...head.childNodes);
  button.addEventListener('click', onClick);
  head.append(button);
  head.setAttribute('aria-sort', 'none');
  head.closest('thead')!.classList.add('sorts');
}
