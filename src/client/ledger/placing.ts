/** Rows that are put into place in one task after the next paint. */
const SLICE = 60;

/** A row and the group that it goes to. */
export interface Move {
  line: HTMLTableRowElement;
  body: HTMLTableSectionElement;
}

/**
 * Puts rows into their order: the `first` at once, before what stands there still, the others in tasks after the next paint,
 * in which the table is busy and as high as it was. Then comes the `end`; what is returned does all that is left at once.
 */
export function placeRows(
  table: HTMLTableElement,
  moves: readonly Move[],
  first: number,
  end: () => void,
): () => void {
  const height = moves.length > first ? table.offsetHeight : 0;
  const left = moves.slice(first);
  const now = moves.slice(0, first);
  for (const { line, body } of now.reverse()) {
    const head = body.querySelector('.group');
    if (head) head.after(line);
    else body.prepend(line);
  }
  const isBusy = (is: boolean) => {
    table.ariaBusy = is ? 'true' : null;
    table.style.minHeight = is ? `${height}px` : '';
    const filled = now.map(({ body }) => body);
    for (const body of table.tBodies) {
      if (is && filled.includes(body)) body.hidden = false;
      body.classList.toggle('late', is && !filled.includes(body));
    }
  };
  const place = (count: number) => {
    if (left.length === 0) return;
    for (const { line, body } of left.splice(0, count)) body.append(line);
    if (left.length > 0) return void setTimeout(() => place(SLICE));
    isBusy(false);
    end();
  };
  if (left.length > 0) {
    isBusy(true);
    requestAnimationFrame(() => setTimeout(() => place(SLICE)));
  } else end();
  return () => place(left.length);
}
