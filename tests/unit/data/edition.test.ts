import { expect, it } from 'vitest';
import { openEdition, readEdition } from '../../../src/data/edition.ts';
import { FACTS, linesOf, spoil, SMALL_EDITION, writeEdition } from '../small-edition.ts';

it('readEdition reads an edition in which nothing is wrong', () => {
  expect(linesOf({})).toEqual([]);
});

it('readEdition returns each data set by id and where each figure stands', () => {
  const directory = writeEdition({});
  const { edition } = readEdition(directory);
  expect(edition).toMatchObject({ year: 2024, companyCount: 586, version: '1.0.0' });
  expect(edition?.facts.get('coupon')).toMatchObject({
    value: 2.2,
    value_high: 2.4,
    entity: ['smic', 'beigene'],
  });
  expect(edition?.places.get('coupon')).toEqual({ file: `${directory}/${FACTS}`, line: 8 });
  expect([...edition!.derived.keys()]).toEqual(['revenue-each', 'revenue-2023']);
  expect([...edition!.companies.keys()]).toEqual(['smic', 'beigene', 'hysol']);
  expect(edition?.context.map(({ rd }) => rd)).toEqual([null, null]);
  expect(edition?.glossary.get('star-market')?.sections).toEqual(['0.0', '1.1']);
});

it.each<[name: string, file: string, from: string, to: string, ...lines: string[]]>([
  [
    'a version that is none',
    'edition.json',
    '"1.0.0"',
    '"1.0"',
    'edition.json:version: “1.0” is not a version → write three numbers with points, like 1.0.0',
  ],
  [
    'a day of publication that is none',
    'edition.json',
    '2026-11-23',
    '2026-02-30',
    'edition.json:published: “2026-02-30” is not a date → write year, month and day, like 2026-11-23',
  ],
  [
    'a year as text',
    'edition.json',
    '2024,',
    '"2024",',
    'edition.json:year: "2024" is of another type → write a number',
  ],
  [
    'a year unlike its folder',
    'edition.json',
    '"year": 2024',
    '"year": 2025',
    'edition.json:year: 2025 in the folder 2024 → write 2024',
  ],
  [
    'a character that cannot be seen, as an escape',
    'edition.json',
    'A flat year',
    'A flat\\u0001 year',
    'edition.json:title: a character that cannot be seen, U+0001 → remove it',
  ],
  [
    'a misspelt key',
    'edition.json',
    '"published"',
    '"publisht"',
    'edition.json:published: missing → write a text',
    'edition.json: unknown “publisht” → remove it, or mend its name',
  ],
  [
    'a chapter without sections',
    'edition.json',
    '[{ "number": 0, "id": "opening", "title": "Who reported" }]',
    '[]',
    'edition.json:chapters.0.sections: empty → at least 1',
  ],
  [
    'a section number twice',
    'edition.json',
    '"number": 2, "id"',
    '"number": 1, "id"',
    'edition.json:chapters.1.sections.1.number: “1” twice → use each once',
  ],
  [
    'JSON that cannot be read',
    'edition.json',
    '"year": 2024,',
    '"year": 2024',
    'edition.json:3: not JSON → look for a comma, quote or bracket',
  ],
])('readEdition refuses %s', (_, file, from, to, ...lines) => {
  expect(linesOf(spoil(file, from, to))).toEqual(lines);
});

it('readEdition refuses a missing file and one it does not know', () => {
  const slip = {
    'glossary.csv': null,
    'glosary.csv': SMALL_EDITION['glossary.csv']!,
    'facts/7-more.csv': 'id\n',
  };
  expect(linesOf(slip)).toEqual([
    'facts/7-more.csv: unexpected file → rename or remove it',
    'glosary.csv: unexpected file → rename or remove it',
    'glossary.csv: the file is missing → add it',
  ]);
});

it('readEdition does not blame facts for a file that could not be read', () => {
  expect(linesOf({ 'companies.csv': null })).toEqual(['companies.csv: the file is missing → add it']);
  expect(linesOf({ 'edition.json': null })).toEqual(['edition.json: the file is missing → add it']);
  expect(linesOf(spoil(FACTS, 'Revenue,', '"Revenue,'))).toEqual([
    `${FACTS}:2: a quote ends before its cell does → close it at the end of its cell; within quotes write "" for "`,
  ]);
});

it('readEdition returns the problems of all files in one run, by file and line', () => {
  const changes = {
    ...spoil('companies.csv', 'SSE STAR Market', 'STAR'),
    ...spoil('glossary.csv', '0.0;1.1', '9.9'),
    ...spoil('derived.csv', 'companies-total', 'company-total'),
    ...spoil('timeline.csv', ',note', ',notes'),
    [FACTS]: SMALL_EDITION[FACTS]!.replace(',0.24,', ',"0,24",').replace(',smic,2024,2,', ',simc,2024,2,'),
  };
  expect(linesOf(changes)).toEqual([
    'companies.csv:2:exchange: unknown word “STAR” → write SSE STAR Market, SSE Main Board, SZSE Main Board, HKEX or unlisted',
    'derived.csv:2:formula: unknown fact “company-total” → did you mean “companies-total”?',
    `${FACTS}:3:value: “0,24” is not a plain decimal number → write 0.24`,
    `${FACTS}:6:entity: unknown company “simc” → did you mean “smic”?`,
    'glossary.csv:2:sections: unknown chapter 9 → one of 0, 1',
    'timeline.csv:1: unknown column “notes” → did you mean “note”?',
  ]);
});

it('openEdition opens the edition of 2024, once', () => {
  const edition = openEdition('2024');
  expect(edition.year).toBe(2024);
  expect(openEdition('2024')).toBe(edition);
});

it('openEdition throws all problem lines in one error', () => {
  expect(() => openEdition('1999')).toThrow(/^data\/1999\/board-totals.csv: .*\ndata\/1999\/changelog.csv: /);
});
