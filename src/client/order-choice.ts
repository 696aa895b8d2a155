/** Two radio buttons before an element; returns what sets them. */
export function orderChoice(
  chart: string,
  before: HTMLElement,
  choose: (sorted: boolean) => void,
): (sorted: boolean) => void {
  const choice = document.createElement('fieldset');
  choice.className = 'order';
  const legend = document.createElement('legend');
  legend.textContent = 'Order';
  const [asDrawn, sorted] = [option(chart, 'as in the report'), option(chart, 'largest first')];
  choice.append(legend, asDrawn.parentElement!, sorted.parentElement!);
  choice.addEventListener('change', () => choose(sorted.checked));
  before.before(choice);
  return (isSorted) => {
    asDrawn.checked = !isSorted;
    sorted.checked = isSorted;
  };
}

function option(chart: string, words: string): HTMLInputElement {
  const label = document.createElement('label');
  const radio = document.createElement('input');
  radio.type = 'radio';
  radio.name = `order-${chart}`;
  label.append(radio, ` ${words}`);
  return radio;
}
