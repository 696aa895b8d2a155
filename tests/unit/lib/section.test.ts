import { expect, it } from 'vitest';
import { locator, placeIn } from '../../../src/lib/section.ts';

it.each([
  ['1.2', 1, 2, 'I.2'],
  ['4.0', 4, 0, 'IV'],
  ['0.0', 0, 0, 'Intro'],
])(
  'placeIn reads %s as chapter %i, section %i, which locator writes as %s',
  (place, chapter, section, words) => {
    expect(placeIn(place)).toEqual({ chapter, section });
    expect(locator(place)).toBe(words);
  },
);
