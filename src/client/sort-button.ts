/** Makes the head of a column a button, which sorts by it. */
export function addSortButton(head: HTMLElement, onClick: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  button.addEventListener('click', onClick);
  head.append(button);
  head.closest('thead')!.classList.add('sorts');
}
