import { expect, it } from 'vitest';
import type { Canvas } from '../../../src/forms/canvas.ts';
import { matrix, type MatrixSpec } from '../../../src/forms/matrix.ts';
import { all, attribute, drawn, number, texts, wide, WIDTHS } from '../drawing.ts';

const SPEC: MatrixSpec = {
  total: 'Companies',
  columns: [
    { key: 'first', name: 'I Stable trend: 2 companies', label: 'I Stable trend', short: 'I', total: '2' },
    { key: 'second', name: 'II Innovation: 1 company', label: 'II Innovation', short: 'II', total: '1' },
  ],
  groups: [
    { title: 'In several', rows: [{ key: 'smic', name: 'SMIC: 3 sections', label: 'SMIC', counts: [2, 1] }] },
    { title: 'In I', rows: [{ key: 'amec', name: 'AMEC: 1 section', label: 'AMEC', counts: [1, 0] }] },
  ],
};

function draw(spec: MatrixSpec, canvas: Canvas): Element {
  return drawn(matrix(spec, canvas), canvas);
}

it.each(WIDTHS)(
  'matrix writes the number in every filled cell and leaves the others empty (%s)',
  (_, canvas) => {
    const root = draw(SPEC, canvas);
    const row = (key: string) => root.querySelector(`[data-key="${key}"]`)!;
    expect(texts(row('smic'))).toEqual(['SMIC', '2', '1']);
    expect(texts(row('amec'))).toEqual(['AMEC', '1']);
    expect(all(row('smic'), 'rect').map((cell) => attribute(cell, 'class'))).toEqual(['seq-4', 'seq-2']);
  },
);

it.each(WIDTHS)('matrix keeps cells of one column below each other, inside the sheet (%s)', (_, canvas) => {
  const cells = all(draw(SPEC, canvas), 'rect.seq-2, rect.seq-4');
  expect(number(cells[0]!, 'x')).toBe(number(cells[2]!, 'x'));
  for (const cell of cells)
    expect(number(cell, 'x') + number(cell, 'width')).toBeLessThanOrEqual(canvas.width);
});

it.each(WIDTHS)('matrix names its columns with their totals as marks (%s)', (_, canvas) => {
  const head = draw(SPEC, canvas).querySelector('[data-key="first"]')!;
  expect(texts(head)).toEqual([canvas.wide ? 'I Stable trend' : 'I', '2']);
  expect(attribute(head, 'aria-label')).toBe('I Stable trend: 2 companies');
});

it.each(WIDTHS)('matrix escapes what it writes (%s)', (_, canvas) => {
  const rows = [{ key: 'row', name: '<b>&"', label: '<b>&"', counts: [1, 0] }];
  const root = draw({ ...SPEC, groups: [{ title: '', rows }] }, canvas);
  expect(all(root, 'b')).toEqual([]);
  expect(texts(root)).toContain('<b>&"');
});

it('matrix refuses to draw nothing', () => {
  expect(() => matrix({ ...SPEC, groups: [{ title: 'Empty', rows: [] }] }, wide)).toThrow(
    new Error('matrix: no rows'),
  );
});
