import { expect, it } from 'vitest';
import { linesOf, spoil } from '../../small-edition.ts';

it.each<[name: string, file: string, from: string, to: string, ...lines: string[]]>([
  [
    'a change older than the edition',
    'edition.json',
    '"version": "1.0.0"',
    '"version": "1.0.1"',
    'changelog.csv:2:version: 1.0.0 as the newest → 1.0.1, as in edition.json',
  ],
  [
    'a newest change of another day than the edition',
    'edition.json',
    '"published": "2026-11-23"',
    '"published": "2026-11-24"',
    'changelog.csv:2:date: 2026-11-23 as the newest → 2026-11-24, as in edition.json',
  ],
  [
    'a newer version below an older one',
    'changelog.csv',
    '0.9.0',
    '1.0.10',
    'changelog.csv:4:version: 1.0.10 below 1.0.0 → put the newest first',
  ],
  [
    'a version published on two days',
    'changelog.csv',
    '2026-11-23,withdrawn',
    '2026-11-22,withdrawn',
    'changelog.csv:3:date: 2026-11-22 for 1.0.0, which is of 2026-11-23 → write one day for a version',
  ],
  [
    'an older version of a later day',
    'changelog.csv',
    '2026-11-02',
    '2026-12-02',
    'changelog.csv:4:date: 2026-12-02 below 2026-11-23 → put the newest first',
  ],
  [
    'a change of an unknown fact, but for one withdrawn',
    'changelog.csv',
    'ceiling,',
    'cieling,',
    'changelog.csv:2:facts: unknown fact “cieling” → did you mean “ceiling”?',
  ],
])('readEdition refuses %s', (_, file, from, to, ...lines) => {
  expect(linesOf(spoil(file, from, to))).toEqual(lines);
});
