import { expect, it } from 'vitest';
import { typstTable } from '../../../src/reprint/typst-table.ts';
import { html } from './small-book.ts';

const written = (rows: string) =>
  typstTable(
    html(`<table><thead><tr><th>Fruit</th><th>Yuan</th></tr></thead><tbody>${rows}</tbody></table>`),
    (cell) => cell.innerHTML,
  );

it('typstTable writes a row a line, its cells apart by commas', () => {
  expect(written('<tr><td>Plums</td><td>5</td></tr><tr><td>Figs</td><td>7</td></tr>')).toBe(
    '#rows((3fr, 2fr), ([Fruit], [Yuan],),\n[Plums], [5],\n[Figs], [7])\n',
  );
});

it('typstTable has the name of a group across its columns', () => {
  expect(written('<tr><th colspan="2"> Sweet </th></tr>')).toContain('\ngroup(2, [Sweet])');
});
