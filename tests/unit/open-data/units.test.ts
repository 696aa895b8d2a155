import { expect, it } from 'vitest';
import { chartTable } from '../../../src/open-data/tables.ts';
import { data, published } from '../published.ts';

const tables = [...data.tables.map(({ table }) => table), ...published.charts.map(chartTable)];

/** What a word is in the plural, by the rules of English that our units need. */
function plural(word: string): string {
  return /[^aeiou]y$/.test(word)
    ? word.replace(/y$/, 'ies')
    : /(s|x|ch)$/.test(word)
      ? `${word}es`
      : `${word}s`;
}

it.each(['unit', 'noun'])(
  'no table holds a word in its column %s beside its plural, or with another space',
  (column) => {
    const words = new Set(tables.flatMap(({ rows }) => rows.map((row) => String(row[column] ?? ''))));
    expect(words.size).toBeGreaterThan(20);
    expect([...words].filter((word) => word !== word.trim().replace(/\s+/g, ' '))).toEqual([]);
    expect([...words].filter((word) => word !== '' && words.has(plural(word)))).toEqual([]);
  },
);

it('no cell of any table begins or ends with a space', () => {
  const edged = tables.flatMap(({ name, rows }) =>
    rows.flatMap((row) =>
      Object.entries(row)
        .filter(([, value]) =>
          [value].flat().some((each) => typeof each === 'string' && each !== each.trim()),
        )
        .map(([column, value]) => `${name}.${column}: “${String(value)}”`),
    ),
  );
  expect(edged).toEqual([]);
});
