/** ms that a message stays */
const SHOWN = 4000;

/** Adds a live region: what came of a press is read out there, and shown. */
export function addStatus(element: HTMLElement): HTMLElement {
  const status = document.createElement('span');
  status.className = 'copied';
  status.role = 'status';
  element.append(status);
  return status;
}

/** Shows a message there for a while. */
export function announce(status: HTMLElement, words: string): void {
  status.textContent = words;
  setTimeout(() => (status.textContent = ''), SHOWN);
}
