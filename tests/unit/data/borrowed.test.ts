import { expect, it } from 'vitest';
import { borrowed } from '../../../src/data/borrowed.ts';
import { openEdition } from '../../../src/data/edition.ts';

const edition = openEdition('2024');
const [theirs] = [...edition.secondSources.keys()];
const [sample] = edition.derived.values();

function computed(formula: string) {
  const middle = { ...sample!, id: 'middle', formula: `revenue-total + ${theirs}` };
  return borrowed({ ...edition, derived: new Map([...edition.derived, ['middle', middle]]) }, { formula });
}

it.each<[formula: string, expected: (string | undefined)[]]>([
  ['', []],
  ['revenue-total', []],
  ['revenue-total - revenue-total-2023', []],
  [`revenue-total / ${theirs}`, [theirs]],
  ['revenue-total - context-2023-revenue', ['context-2023-revenue']],
  [`middle / ${theirs}`, [theirs]],
])('borrowed finds whose numbers “%s” stands on', (formula, expected) => {
  expect(computed(formula).map(({ id }) => id)).toEqual(expected);
});
