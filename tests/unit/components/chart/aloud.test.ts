import { expect, it } from 'vitest';
import { aloud } from '../../../../src/components/chart/aloud.ts';
import { all, attribute, parse } from '../../drawing.ts';
import { cards, charts } from '../../drawings.ts';

const drawings = [
  ...charts.flatMap((chart) =>
    (['wide', 'narrow'] as const).map((width) => ({ ...chart, at: width, draw: () => chart.svg(width) })),
  ),
  ...cards.map((card) => ({ ...card, at: 'card', draw: () => card.svg() })),
];

const heard = (drawing: Element) => all(drawing, 'text').filter((text) => !text.closest('[aria-hidden]'));

it.each(drawings)('aloud says once what $id shows, and how many marks it has ($at)', ({ alt, draw }) => {
  const root = parse(aloud(draw()));
  const marks = all(root, '[data-key]').length;
  expect(attribute(root, 'aria-label')).toBe(`${alt} ${marks} mark${marks === 1 ? '' : 's'}.`);
  expect(attribute(root, 'role')).toBe('group');
  expect(all(root, 'desc, :scope > title')).toEqual([]);
  expect(['aria-labelledby', 'aria-describedby'].filter((name) => root.hasAttribute(name))).toEqual([]);
});

it.each(drawings)('aloud hides the texts of $id that its marks say ($at)', ({ draw }) => {
  const root = parse(aloud(draw()));
  expect(heard(root).filter((text) => text.closest('[data-key]'))).toEqual([]);
});

it.each(drawings)('aloud changes nothing that is seen of $id ($at)', ({ draw }) => {
  const seen = (root: Element) => all(root, 'text').map(({ textContent }) => textContent);
  expect(seen(parse(aloud(draw())))).toEqual(seen(parse(draw())));
});

it('aloud hides the name of a row, which its mark says, and leaves the title of a group of rows', () => {
  const chart = charts.find(({ id }) => id === 'companies-by-2024-result')!;
  const said = heard(parse(aloud(chart.svg('wide')))).map(({ textContent }) => textContent.trim());
  expect(said).toEqual(['Revenue', 'Net profit', 'Disclosure']);
});

it('aloud hides the lines of a headline that a page says, where the drawing has it too', () => {
  const svg = '<svg><text>Half of</text><text>them grew</text><text>By kind</text></svg>';
  expect(aloud(svg, 'Half of them grew')).toBe(
    '<svg><text aria-hidden="true">Half of</text><text aria-hidden="true">them grew</text><text>By kind</text></svg>',
  );
});
