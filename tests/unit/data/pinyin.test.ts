import { expect, it } from 'vitest';
import { openEdition } from '../../../src/data/edition.ts';

it('the pinyin of a company has a syllable for each character of its short Chinese name', () => {
  const companies = [...openEdition('2024').companies.values()];
  const uneven = companies.filter(
    ({ pinyin, name_zh_short: name }) => pinyin.split(' ').length !== [...name].length,
  );
  expect(uneven.map(({ id }) => id)).toEqual([]);
});

it('a character is read one way in all names', () => {
  const readings = new Map<string, Set<string>>();
  for (const { pinyin, name_zh_short: name } of openEdition('2024').companies.values())
    for (const [at, character] of [...name].entries())
      readings.set(character, (readings.get(character) ?? new Set()).add(pinyin.split(' ')[at]!));
  expect([...readings].filter(([, { size }]) => size > 1)).toEqual([]);
});
