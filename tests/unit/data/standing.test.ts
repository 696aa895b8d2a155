import { expect, it } from 'vitest';
import { openEdition, type Edition } from '../../../src/data/edition.ts';
import { printedElsewhere, standing } from '../../../src/data/standing.ts';
import type { Relation, SecondSource } from '../../../src/schema/second-source.ts';

const edition = openEdition('2024');
const [any] = edition.secondSources.values();

function beside(...relations: Relation[]): Edition {
  const rows = relations.map((relation, at): [string, SecondSource] => [
    `source-${at}`,
    { ...any!, id: `source-${at}`, fact: 'revenue-total', relation },
  ]);
  return { ...edition, secondSources: new Map(rows) };
}

it.each<[Relation[], string]>([
  [['agrees', 'contradicts'], 'contested'],
  [['adds', 'agrees'], 'confirmed'],
  [['adds', 'explains'], 'explained'],
  [['adds'], 'continued'],
  [[], 'alone'],
])('standing of a figure with sources that say %j is %s', (relations, expected) => {
  expect(standing(beside(...relations), 'revenue-total')).toBe(expected);
});

it('printedElsewhere holds every second source of a figure, in the order of the table', () => {
  const ids = ['a', ...new Set([...edition.secondSources.values()].map(({ fact }) => fact))];
  for (const id of ids.filter(Boolean))
    expect(printedElsewhere(edition, id)).toEqual(
      [...edition.secondSources.values()].filter(({ fact }) => fact === id),
    );
});
