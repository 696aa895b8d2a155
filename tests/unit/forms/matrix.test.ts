import { expect, it } from 'vitest';
import type { Canvas } from '../../../src/forms/canvas.ts';
import { matrix, type MatrixSpec } from '../../../src/forms/matrix.ts';
import { all, attribute, drawn, number, texts, wide, WIDTHS } from '../drawing.ts';

const SPEC: MatrixSpec = {
  columns: [
    { key: 'first', name: 'I Stable trend: 2 companies', label: 'I Stable trend', short: 'I', total: '2' },
    { key: 'second', name: 'II Innovation: 1 company', label: 'II Innovation', short: 'II', total: '1' },
  ],
  groups: [
    {
      title: 'Chips',
      rows: [
        { key: 'amec', name: 'AMEC: 1 section', label: 'AMEC', columns: [0] },
        { key: 'smic', name: 'SMIC: 3 sections', label: 'SMIC', columns: [0, 1] },
      ],
    },
    {
      title: 'Drugs',
      rows: [{ key: 'beigene', name: 'BeiGene: 1 section', label: 'BeiGene', columns: [0] }],
    },
  ],
};

function draw(spec: MatrixSpec, canvas: Canvas): Element {
  return drawn(matrix(spec, canvas), canvas);
}

it.each(WIDTHS)(
  'matrix writes a name in each of its columns, stronger where these are several (%s)',
  (_, canvas) => {
    const root = draw(SPEC, canvas);
    const row = (key: string) => root.querySelector(`[data-key="${key}"]`)!;
    expect(texts(row('smic'))).toEqual(['SMIC', 'SMIC']);
    expect(texts(row('amec'))).toEqual(['AMEC']);
    expect(all(row('smic'), 'rect').map((chip) => attribute(chip, 'class'))).toEqual(['seq-4', 'seq-4']);
    expect(attribute(all(row('amec'), 'rect')[0]!, 'class')).toBe('seq-2');
  },
);

it.each(WIDTHS)(
  'matrix keeps names apart and inside the sheet, those of several columns first (%s)',
  (_, canvas) => {
    const root = draw(SPEC, canvas);
    const [smic, again] = all(root.querySelector('[data-key="smic"]')!, 'rect');
    const [amec] = all(root.querySelector('[data-key="amec"]')!, 'rect');
    const far = (chip: Element) => number(chip, canvas.wide ? 'y' : 'x');
    expect(far(amec!)).toBeGreaterThan(far(smic!));
    if (canvas.wide) expect(number(again!, 'x')).toBe(canvas.width / 2);
    else expect(number(again!, 'y')).toBeGreaterThan(number(smic!, 'y'));
    for (const chip of all(root, 'rect'))
      expect(number(chip, 'x') + number(chip, 'width')).toBeLessThanOrEqual(canvas.width);
  },
);

it.each(WIDTHS)('matrix names its columns with their totals as marks (%s)', (_, canvas) => {
  const head = draw(SPEC, canvas).querySelector('[data-key="first"]')!;
  expect(texts(head)).toEqual([canvas.wide ? 'I Stable trend' : 'I', '2']);
  expect(attribute(head, 'aria-label')).toBe('I Stable trend: 2 companies');
});

it.each(WIDTHS)('matrix escapes what it writes (%s)', (_, canvas) => {
  const rows = [{ key: 'row', name: '<b>&"', label: '<b>&"', columns: [0] }];
  const root = draw({ ...SPEC, groups: [{ title: '', rows }] }, canvas);
  expect(all(root, 'b')).toEqual([]);
  expect(texts(root)).toContain('<b>&"');
});

it('matrix refuses to draw nothing', () => {
  expect(() => matrix({ ...SPEC, groups: [{ title: 'Empty', rows: [] }] }, wide)).toThrow(
    new Error('matrix: no rows'),
  );
});
