import { expect, it } from 'vitest';
import { appearances, publication } from '../../../../src/components/site/publication.ts';

const site = publication('2024');
const hrefs = (id: string) => appearances(site, id).map(({ href }) => href);

it('appearances of a figure lead to the rows that state it', () => {
  expect(hrefs('rd-total')).toContain('/2024/charts/rd-spending-v-net-profit/?highlight=rd');
});

it('appearances of a figure that a chart tells only in its words lead to the chart', () => {
  expect(hrefs('three-industries-revenue-added')).toEqual(['/2024/charts/industry-growth-contributions/']);
});

it('appearances of a figure in a card lead to the card in its chapter', () => {
  expect(hrefs('hwatsing-cmp-machines')).toEqual(['/2024/innovation/#fig-hwatsing-cmp']);
});

it('appearances of every figure that a row of a chart or a card states are not empty', () => {
  const stated = [...site.charts, ...site.cards].flatMap(({ rows }) =>
    rows.flatMap(({ factId }) => factId ?? []),
  );
  expect(stated.filter((id) => hrefs(id).length === 0)).toEqual([]);
});
