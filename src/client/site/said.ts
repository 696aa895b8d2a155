/** ms that a word of success stays */
const TOLD = 4000;

/** Adds a place where a script says, also to who cannot see it, what came of a press. */
export function saidIn(element: HTMLElement): HTMLElement {
  const said = document.createElement('span');
  said.className = 'copied';
  said.role = 'status';
  element.append(said);
  return said;
}

/** Says it for a while. */
export function say(said: HTMLElement, words: string): void {
  said.textContent = words;
  setTimeout(() => (said.textContent = ''), TOLD);
}
