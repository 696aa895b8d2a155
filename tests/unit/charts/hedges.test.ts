import { expect, it } from 'vitest';
import { json, record } from '../../../src/charts/files.ts';
import type { Row } from '../../../src/charts/row.ts';
import { openEdition } from '../../../src/data/edition.ts';
import { addresses } from '../../../src/lib/address.ts';
import { HEDGE } from '../../../src/lib/number/hedge.ts';
import { hedgeWords } from '../../../src/lib/number/quantity.ts';
import { attribute, parse, texts } from '../drawing.ts';
import { charts, drawingsOf, FIGURES } from '../drawings.ts';
import { isUnmarked } from './unmarked.ts';

const edition = openEdition('2024');

function hedgedRows(rows: readonly Row[]): Row[] {
  return rows.filter(({ figure }) => figure && (HEDGE[figure.hedge].words || figure.upperLimit));
}

const HEDGED = FIGURES.flatMap(([id, figure]) =>
  hedgedRows(figure.rows).map((row) => [`${id} ${row.key}`, figure, row] as const),
);
const DOWNLOADED = charts.flatMap((chart) =>
  hedgedRows(chart.rows).map((row) => [`${chart.id} ${row.key}`, chart, row] as const),
);

/** The mark of a row in a drawing. Throws where there is none. */
function markOf(svg: string, key: string): Element {
  const mark = parse(svg).querySelector(`[data-key="${key}"]`);
  if (!mark) throw new Error(`no mark for “${key}”`);
  return mark;
}

it.each(HEDGED)('%s keeps its hedge in the words of the table', (_, __, { value, figure }) => {
  expect(value).toContain(hedgeWords(figure!));
  if (figure!.upperLimit) expect(value).toContain('upper limit');
});

it.each(HEDGED.filter(([, owner, row]) => !isUnmarked(owner, row)))(
  '%s keeps its hedge where it is drawn and where it is read out',
  (_, owner, { key, figure }) => {
    const words = hedgeWords(figure!);
    const { symbol } = HEDGE[figure!.hedge];
    for (const svg of drawingsOf(owner)) {
      const mark = markOf(svg, key);
      const drawn = texts(mark).join(' ');
      expect(attribute(mark, 'aria-label')).toContain(words);
      expect(drawn.toLowerCase().includes(words) || drawn.includes(symbol)).toBe(true);
      if (figure!.upperLimit) expect(drawn).toMatch(/up to|upper limit/);
    }
  },
);

it.each(DOWNLOADED)('%s keeps its hedge in CSV and JSON', (_, chart, row) => {
  const { qualifier, limit } = record(row);
  expect(qualifier).toBe(row.figure!.hedge);
  expect(limit).toBe(row.figure!.upperLimit ? 'upper' : '');
  const { rows } = JSON.parse(json(chart, edition, addresses('https://example.com', edition.year))) as {
    rows: { id: string; qualifier: string }[];
  };
  expect(rows.find(({ id }) => id === row.key)!.qualifier).toBe(qualifier);
});

it.each(FIGURES)('%s marks each drawn number of ours with ƒ', (_, owner) => {
  const ours = owner.rows.filter(({ figure }) => figure?.computed);
  for (const { value } of ours) expect(value).toContain('ƒ');
  const marked = ours.filter((row) => !isUnmarked(owner, row));
  for (const svg of drawingsOf(owner))
    for (const { key } of marked) expect(texts(markOf(svg, key)).join(' ')).toContain('ƒ');
});

it.each(FIGURES)('%s marks each drawn number of somebody else with ‡, and says whose', (_, owner) => {
  const theirs = owner.rows.filter((row) => row.figure?.elsewhere && !isUnmarked(owner, row));
  for (const svg of drawingsOf(owner)) {
    for (const { key, value, source } of theirs) {
      const mark = markOf(svg, key);
      expect(value).toContain('‡');
      expect(texts(mark).join(' ')).toContain('‡');
      expect(attribute(mark, 'aria-label')).toContain(`, printed by ${source!.publisher}`);
    }
  }
});

it.each(FIGURES)('%s says “not printed” wherever there is no number', (_, owner) => {
  for (const row of owner.rows.filter(({ states, figure }) => states === 'number' && !figure)) {
    expect(row.value).toBe('not printed');
    expect(record(row)).toMatchObject({
      value: null,
      low: null,
      high: null,
      qualifier: 'not_printed',
      unit: '',
    });
    for (const svg of drawingsOf(owner)) {
      expect(texts(markOf(svg, row.key))).toContain('not printed');
    }
  }
});

it.each(FIGURES)('%s says in words, and in no number, what is a date or a name', (_, { rows }) => {
  for (const row of rows.filter(({ states }) => states === 'date' || states === 'text')) {
    expect(row.value.trim()).not.toBe('');
    expect(record(row)).toMatchObject({
      value: null,
      text: row.value,
      qualifier: '',
      unit: '',
      computed: '',
    });
  }
});

it.each(FIGURES)('%s quotes what the data quote, and nothing for what is ours', (_, { rows }, year) => {
  const edition = openEdition(year);
  for (const { states, figure, factId, printed, computed, period } of rows.filter(
    (row) => row.states !== 'count',
  )) {
    const event = edition.timeline.find((each) => each.date === period && each.printed === printed);
    const { facts, secondSources } = edition;
    const row = factId === null ? undefined : (facts.get(factId) ?? secondSources.get(factId));
    expect(printed).toBe((states === 'date' ? event : row)?.printed ?? '');
    const isAbout = states === 'text' && factId !== null;
    const ofReport = isAbout || (figure !== null && !figure.computed && !figure.elsewhere);
    if (!figure?.elsewhere) expect(Boolean(printed)).toBe(states === 'date' || ofReport);
    expect(Boolean(computed)).toBe(figure?.computed ?? false);
  }
});

it.each(FIGURES)('%s says how we counted what we counted', (_, { rows }) => {
  for (const row of rows.filter(({ states }) => states === 'count')) {
    expect(row.computed.trim()).not.toBe('');
    expect(row).toMatchObject({ printed: '', factId: null });
    expect(record(row)).toMatchObject({ value: row.figure!.value, qualifier: 'exact', text: '' });
  }
});
