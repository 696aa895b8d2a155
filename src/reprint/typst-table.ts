/** A table in the language of Typst: its first rows as its head, names of groups across all columns. `inner` writes what a cell holds. */
export function typstTable(table: Element, inner: (cell: Element) => string): string {
  const head = [...table.querySelector('thead tr')!.children];
  const rows = [...table.querySelectorAll('tbody tr')].map((row) => [...row.children]);
  const caption = table.querySelector('caption');
  const cells = rows.map((row) => row.map((cell) => cellOf(cell, inner)).join(', '));
  return [
    caption ? `#caption[${inner(caption)}]\n` : '',
    `#rows(${widths(head.length)}, (${head.map((cell) => `[${inner(cell)}]`).join(', ')},),\n${cells.join(',\n')})\n`,
  ].join('');
}

/** Names and what is printed are long, numbers and places short. */
function widths(columns: number): string {
  const shares =
    columns > 4 ? [...Array(columns - 1).fill('1fr'), '3fr'] : ['3fr', '2fr', '4fr', '2fr'].slice(0, columns);
  return `(${shares.join(', ')})`;
}

function cellOf(cell: Element, inner: (cell: Element) => string): string {
  const span = Number(cell.getAttribute('colspan') ?? 1);
  const held = `[${inner(cell).trim()}]`;
  return span > 1 ? `group(${span}, ${held})` : held;
}
