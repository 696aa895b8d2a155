import { describe, expect, it } from 'vitest';
import { correctionOf, stepTo } from '../../../../src/components/number/corrections.ts';
import type { Edition } from '../../../../src/data/edition.ts';
import { chartsOf, keptOf, published } from '../../kept.ts';

const REVENUE = 'revenue-total';
const { edition } = published;
const chart = published.charts.find(({ rows }) => rows.some(({ factId }) => factId === REVENUE))!;
const row = chart.rows.find(({ factId }) => factId === REVENUE)!;

const words = {
  before: expect.stringMatching(/^¥1,422\.17 /),
  after: expect.stringMatching(/^more than ¥1[.,]4/),
};

type Change = Edition['changes'][number];

function change(version: string, date: string, kind: Change['kind'], facts: string[], charts: string[]) {
  return { version, date, kind, what: '', facts, charts };
}

/** The edition as a version that corrects a figure and a chart’s headline, above one that is kept as it is. */
function corrected(...changes: Change[]) {
  const fact = { ...edition.facts.get(REVENUE)!, value: 1.4e12, qualifier: 'more_than' as const };
  const next: Edition = {
    ...edition,
    version: '9.0.1',
    facts: new Map(edition.facts).set(REVENUE, fact),
    released: new Map([['9.0.0', keptOf(published)]]),
    changes: [...changes, change('9.0.0', '2030-01-01', 'published', [], [])],
  };
  return { ...published, edition: next, charts: chartsOf(published, chart.id, { headline: 'Another' }) };
}

const both = corrected(change('9.0.1', '2030-01-02', 'corrected', [REVENUE], [chart.id]));

describe('stepTo', () => {
  it('tells a figure’s number as it stood in the version kept and as its row says it now', () => {
    const step = stepTo(both, '9.0.1')!;
    expect([step.before, step.after]).toEqual(['9.0.0', '9.0.1']);
    expect(step.said.facts.get(REVENUE)).toEqual([{ what: '', ...words }]);
  });

  it('tells a chart’s headline', () => {
    expect(stepTo(both, '9.0.1')!.said.charts.get(chart.id)).toEqual([
      { what: 'headline', before: chart.headline, after: 'Another' },
    ]);
  });

  it('tells a chart’s row in the words of its figure, and which figure that is', () => {
    const rows = chart.rows.map((each) =>
      each === row ? { ...row, figure: { ...row.figure!, value: 1.4e12 } } : each,
    );
    const drawn = { ...both, charts: chartsOf(published, chart.id, { rows }) };
    expect(stepTo(drawn, '9.0.1')!.said.charts.get(chart.id)).toEqual([
      { what: row.label, ...words, fact: REVENUE },
    ]);
  });

  it('is nothing for the first version', () => {
    expect(stepTo(both, '9.0.0')).toBeNull();
  });
});

describe('correctionOf', () => {
  it('leads to where the page of corrections tells it, for a figure and for a chart', () => {
    const { to } = both;
    expect(correctionOf(both, 'facts', REVENUE)).toMatchObject({
      version: '9.0.1',
      href: `${to.corrections}#v2024-9.0.1-facts-${REVENUE}`,
    });
    expect(correctionOf(both, 'charts', chart.id)).toMatchObject({
      href: `${to.corrections}#v2024-9.0.1-charts-${chart.id}`,
    });
  });

  it('is nothing where no row corrects it, or where it says what it said', () => {
    expect(correctionOf(corrected(), 'facts', REVENUE)).toBeNull();
    const added = corrected(change('9.0.1', '2030-01-02', 'added', [REVENUE], []));
    expect(correctionOf(added, 'facts', REVENUE)).toBeNull();
    const same = corrected(change('9.0.1', '2030-01-02', 'corrected', ['companies-total'], []));
    expect(correctionOf(same, 'facts', 'companies-total')).toBeNull();
  });
});
