import { describe, expect, test } from 'vitest';
import { drawnEdition } from '../../../src/charts/editions.ts';
import { meaning } from '../../../src/charts/meaning.ts';

const { charts, edition } = drawnEdition('2024');

/** What the rows of a chart mean, by the figure they state. */
function meanings(id: string): Record<string, string> {
  const chart = charts.find((each) => each.id === id)!;
  return Object.fromEntries(
    chart.rows.map((row) => [row.factId ?? row.key, meaning(chart, row, edition.companyCount)]),
  );
}

describe('what a number means of the board', () => {
  test('a share is so many companies, on the side that its hedge leaves open', () => {
    const all = meanings('company-counts-v-586');
    expect(all).toMatchObject({
      'companies-revenue-growing-share': 'That is fewer than 411 of 586\u00a0ƒ',
      'dividend-companies-share': 'That is more than 351 of 586\u00a0ƒ',
    });
  });

  test('a number of companies is a share, rounded away from none that it allows', () => {
    const all = meanings('company-counts-v-586');
    expect(all).toMatchObject({
      'companies-record-revenue': 'That is 49% of 586\u00a0ƒ',
      'dividend-ratio-30-companies': 'That is more than 49% of 586\u00a0ƒ',
      'ic-companies': 'That is less than 21% of 586\u00a0ƒ',
      'companies-total': '',
    });
  });

  test('a share of something else is no number of companies, nor a number of something else a share', () => {
    const { board } = charts.find((each) => each.board)!;
    const others = charts
      .flatMap(({ rows }) => rows)
      .filter(({ figure }) => figure?.printed && !/^(?:of )?companies$/.test(figure.noun ?? ''));
    expect(new Set(others.map(({ figure }) => figure!.unit))).toContain('count');
    const meant = others.map((row) => meaning({ rows: [row], board, areas: {} }, row, 586));
    expect(meant.filter(Boolean)).toEqual([]);
  });

  test('the side of an area tells what the area is', () => {
    expect(meanings('industry-growth-contributions')).toMatchObject({
      'rest-revenue-growth': 'The area is −¥80\u00a0billion\u00a0ƒ',
    });
  });
});
