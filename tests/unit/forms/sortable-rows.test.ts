import { describe, expect, it } from 'vitest';
import { bars, type BarRow } from '../../../src/forms/bars.ts';
import { all, drawn, number, shiftOf, WIDTHS } from '../drawing.ts';
import { barsSpec } from './samples.ts';
import { quantity } from '../quantities.ts';

const row = (label: string, value: number): BarRow => {
  const [group] = barsSpec(quantity({ value }), label).groups;
  return group!.rows[0]!;
};
const inset = { ...row('Part', 30), inset: true };
const pair = { ...row('Both', 30), cells: [...row('Both', 30).cells, null] };

describe.each(WIDTHS)('rows that can change places (%s)', (_, canvas) => {
  const sortable = (...rows: BarRow[]) =>
    all(drawn(bars({ ...barsSpec(null), groups: [{ title: '', rows }] }, canvas), canvas), '.row');

  it('bars gives each independent row its value, and a height that ends where the next begins', () => {
    const rows = sortable(
      row('First', 80),
      row('A label that takes so much room that it goes on below', 60),
      row('Last', 40),
    );
    expect(rows.map((each) => number(each, 'data-value'))).toEqual([80, 60, 40]);
    const tops = rows.map((each) => shiftOf(each)[1]);
    const heights = rows.map((each) => number(each, 'data-height'));
    expect(tops[0]! + heights[0]!).toBeCloseTo(tops[1]!, 1);
    expect(tops[1]! + heights[1]!).toBeCloseTo(tops[2]!, 1);
  });

  it('bars gives a row without a number no value', () => {
    const [missing] = sortable(barsSpec(null, 'Missing').groups[0]!.rows[0]!);
    expect(missing!.hasAttribute('data-value')).toBe(false);
  });

  it('bars sorts a share by the companies it is drawn as', () => {
    const [cell] = row('Share', 60).cells;
    const [share] = sortable({ label: 'Share', cells: [{ ...cell!, at: 88 }] });
    expect(number(share!, 'data-value')).toBe(88);
  });

  it.each([
    ['set in under the row it is a part of', [row('Whole', 80), inset]],
    ['of several bars', [row('One', 80), pair]],
  ])('bars leaves rows %s where they are', (_, rows) => {
    expect(sortable(...rows)).toEqual([]);
  });
});
