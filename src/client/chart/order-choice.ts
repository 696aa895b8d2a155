/** Shows the two radio buttons of a chart, whose place is kept from the start; returns what sets them. */
export function orderChoice(
  choice: HTMLElement,
  choose: (sorted: boolean) => void,
): (sorted: boolean) => void {
  const [asDrawn, sorted] = choice.querySelectorAll('input');
  choice.addEventListener('change', () => choose(sorted!.checked));
  choice.hidden = false;
  return (isSorted) => {
    asDrawn!.checked = !isSorted;
    sorted!.checked = isSorted;
  };
}
