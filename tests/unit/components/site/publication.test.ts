import { expect, it } from 'vitest';
import { chartOf, publication } from '../../../../src/components/site/publication.ts';

const site = publication('2024');

it('chartOf finds a chart by its id, and says what a mistyped one should be', () => {
  for (const chart of site.charts) expect(chartOf(site, chart.id)).toBe(chart);
  expect(() => chartOf(site, 'esg-report-coverag')).toThrow(
    new Error('unknown chart “esg-report-coverag” → did you mean “esg-report-coverage”?'),
  );
});
