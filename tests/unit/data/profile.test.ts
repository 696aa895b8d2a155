import { describe, expect, it } from 'vitest';
import { rowsAbout } from '../../../src/charts/appearance.ts';
import { openEdition } from '../../../src/data/edition.ts';
import { ofGroup, profile } from '../../../src/data/profile.ts';
import { alphabetical } from '../../../src/lib/alphabet.ts';
import { charts } from '../drawings.ts';

const edition = openEdition('2024');
const company = (id: string) => edition.companies.get(id)!;
const said = (id: string) =>
  profile(edition, company(id)).map(({ section, figures }) => [section, figures.map((each) => each.id)]);

describe('profile', () => {
  it('goes through the sections that name a company, and leaves those without a figure empty', () => {
    expect(said('dizal')).toEqual([
      ['3.2', []],
      [
        '4.2',
        ['dizal-issue-first', 'dizal-raised', 'dizal-raised-rd', 'dizal-rd-share', 'dizal-raised-other'],
      ],
    ]);
    expect(said('hysol-huawei')).toEqual([['4.1', []]]);
  });

  it('adds what we computed from figures of the company alone', () => {
    expect(said('beigene')[0]![1]).toContain('beigene-adjusted-operating-profit-2023');
    expect(said('sicc').flat(2)).not.toContain('amounts-range');
  });
});

it('ofGroup tells a count of companies from a figure of one', () => {
  const groups = profile(edition, company('sicc'))
    .flatMap(({ figures }) => figures)
    .filter(ofGroup);
  expect(groups.map(({ id }) => id)).toEqual(['h-share-applicants']);
  const [suppliers] = profile(edition, company('intco'));
  expect(suppliers!.figures.filter(ofGroup)).toEqual([]);
});

it.each([...edition.companies.values()].map((each) => [each.short_name, each] as const))(
  'every figure of %s alone names it, as it stands in the ledger without its company’s name',
  (name, each) => {
    const alone = profile(edition, each)
      .flatMap(({ figures }) => figures)
      .filter((figure) => !ofGroup(figure));
    expect(alone.filter(({ subject }) => !subject.includes(name)).map(({ id }) => id)).toEqual([]);
  },
);

describe('rowsAbout', () => {
  const rows = (chart: string, name: string, ...figures: string[]) =>
    rowsAbout(
      charts.find(({ id }) => id === chart)!,
      { name, figures: new Set(figures) },
    );

  it('finds rows by their figure, and rows that name the company without one', () => {
    expect(rows('foundry-world-ranks', '—', 'foundry-rank-smic')).toEqual(['smic']);
    expect(rows('new-controlling-shareholders', 'NAURA')).toHaveLength(1);
  });

  it('finds nothing in a chart that does not show the company', () => {
    expect(rows('foundry-world-ranks', 'BeiGene', 'beigene-profitable-quarters')).toEqual([]);
  });
});

it('alphabetical passes over quotes and capitals', () => {
  expect(['Upper limit', 'STAR Market', '“U” mark', 'a'].toSorted(alphabetical)).toEqual([
    'a',
    'STAR Market',
    '“U” mark',
    'Upper limit',
  ]);
});
