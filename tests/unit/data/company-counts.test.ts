import { expect, it, test } from 'vitest';
import { companyBounds, countsOfCompanies } from '../../../src/data/company-counts.ts';
import { openEdition } from '../../../src/data/edition.ts';
import { figure } from '../../../src/data/figure.ts';

const edition = openEdition('2024');

test.each([
  ['285', 'companies-record-revenue', [285, 285]],
  ['more than 380: 380 at the loosest, and no end', 'advanced-level-companies', [380, 586]],
  ['nearly 120: within a tenth below', 'ic-companies', [108, 120]],
  ['more than 80% of 586, 468.8', 'private-companies-share', [469, 586]],
  ['nearly 70% of 586, 369.2 to 410.2', 'companies-revenue-growing-share', [370, 410]],
  ['50% of 586, read as 45% to 55%', 'companies-profit-growing-share', [264, 322]],
])('companyBounds of %s', (_, id, [low, high]) => {
  expect(companyBounds(figure(edition, id), 586)).toEqual({ low, high });
});

it('countsOfCompanies knows counts and shares of the board, not thresholds, nor what is said of all', () => {
  const ids = countsOfCompanies(edition).map(({ id }) => id);
  expect(ids).toContain('action-plan-share');
  expect(ids).not.toContain('top-ten-threshold');
  expect(ids).not.toContain('companies-total');
  expect(ids).toHaveLength(55);
});
