import { expect, it } from 'vitest';
import { besides, standing, type Standing } from '../../../src/data/beside.ts';
import { openEdition } from '../../../src/data/edition.ts';
import { GRADES, RELATIONS, type Relation, type SecondSource } from '../../../src/schema/second-source.ts';

const edition = openEdition('2024');
const [sample] = edition.secondSources.values();

function sources(...rows: Partial<SecondSource>[]) {
  return { secondSources: new Map(rows.map((row, at) => [`${at}`, { ...sample!, id: `${at}`, ...row }])) };
}

it('besides puts what agrees and contradicts before the rest, and the better source first', () => {
  const fact = 'a';
  const given = sources(
    { fact, relation: 'adds', grade: 'official' },
    { fact, relation: 'contradicts', grade: 'weak' },
    { fact, relation: 'agrees', grade: 'vendor' },
    { fact: 'b', relation: 'agrees', grade: 'official' },
    { fact, relation: 'agrees', grade: 'official' },
    { fact: '', relation: 'adds' },
  );
  expect(besides(given, 'a').map(({ id }) => id)).toEqual(['4', '2', '1', '0']);
  expect(besides(given, 'c')).toEqual([]);
  expect(besides(given, '')).toEqual([]);
});

it('besides leaves out nothing that bears on a figure', () => {
  const ids = [...edition.facts.keys(), ...edition.derived.keys()];
  const found = ids.flatMap((id) => besides(edition, id).map((source) => source.id));
  const bearing = [...edition.secondSources.values()].filter(({ fact }) => fact !== '');
  expect(new Set(found)).toEqual(new Set(bearing.map(({ id }) => id)));
  for (const id of ids) {
    const order = besides(edition, id).map(
      ({ relation, grade }) => 10 * RELATIONS.indexOf(relation) + GRADES.indexOf(grade),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  }
});

it.each<[Standing, ...relations: Relation[]]>([
  ['contested', 'agrees', 'contradicts'],
  ['confirmed', 'adds', 'agrees', 'explains'],
  ['explained', 'adds', 'explains'],
  ['continued', 'adds'],
  ['alone'],
])('standing is %s beside %s', (expected, ...relations) => {
  expect(standing(relations.map((relation) => ({ relation })))).toBe(expected);
});
