import { describe, expect, it } from 'vitest';
import { openEdition } from '../../../src/data/edition.ts';
import { figure } from '../../../src/data/figure.ts';
import { COLUMNS, placeSteps, type YearBlock, type YearStep } from '../../../src/pictures/year-picture.ts';
import { corners } from '../../../src/lib/squares/run.ts';

const edition = openEdition('2024');
const REVENUE = { id: 'revenue-total', label: 'revenue' };
const REST = {
  id: 'rest-revenue',
  label: 'the rest',
  added: 'rest-revenue-added',
  change: '{rest-revenue-added}',
};
const STEPS: Record<string, YearStep> = {
  all: { blocks: [REVENUE] },
  added: { blocks: [{ ...REVENUE, before: 'revenue-total-2023', change: '{revenue-total-added} added' }] },
  solar: {
    blocks: [
      {
        ...{ id: 'three-industries-revenue', label: 'three industries' },
        ...{ added: 'three-industries-revenue-added', change: '+{three-industries-revenue-added}' },
      },
      { ...REST, part: 'solar-revenue', part_label: 'solar' },
    ],
  },
  abroad: {
    blocks: [
      {
        id: 'overseas-revenue',
        label: 'abroad',
        before: 'overseas-revenue-2023',
        change: '+{overseas-revenue-growth}',
      },
    ],
    others: 'at home',
  },
  research: {
    blocks: [{ id: 'rd-total', label: 'research', before: 'rd-total-2023', change: '+{rd-growth}' }],
  },
  profit: {
    blocks: [
      {
        id: 'net-profit-total',
        label: 'profit',
        printed_before: 'context-2023-net-profit',
        printed_label: 'theirs',
      },
    ],
    others: 'all revenue',
  },
};
const placed = placeSteps(edition, Object.values(STEPS));
const CASES = Object.entries(STEPS).map(([name, step], at) => [name, step, placed[at]!] as const);
const billions = (id: string) => figure(edition, id).value / 1e9;
const whole = Math.round(billions('revenue-total'));

/** Squares of these looks, in all blocks or in the one that begins in a column. */
function count(runs: (typeof placed)[number]['runs'], looks: string[], tone?: string): number {
  return runs
    .filter((run) => looks.includes(run.look) && (!tone || run.tone === tone))
    .reduce((sum, run) => sum + run.count, 0);
}

describe.each(CASES)('the step “%s”', (_, { blocks }, { runs, labels, lines }) => {
  const columns = [...new Set(runs.map(({ column }) => column))];
  const blockAt = (column: number) => runs.filter((run) => run.column === column);

  it('shows every square of the step before, and no other', () => {
    expect(count(runs, ['solid', 'tint'])).toBe(whole);
  });

  it('puts every square into a place of its own, within the room there is', () => {
    const places = runs.flatMap((run) => corners(run));
    expect(new Set(places.map(String)).size).toBe(places.length);
    expect(Math.max(...places.map(([x]) => x))).toBeLessThan(COLUMNS * 10);
    expect(Math.max(...places.map(([, y]) => y))).toBeLessThan(lines * 10);
  });

  it('keeps its blocks two columns apart', () => {
    const reach = columns.map((column) =>
      Math.max(
        ...blockAt(column)
          .flatMap(corners)
          .map(([x]) => x / 10),
      ),
    );
    expect(columns.slice(1)).toEqual(reach.slice(0, -1).map((last) => last + 3));
  });

  it('gives each amount as many squares as its figure has billions, but for what is rounded', () => {
    let at = 0;
    for (const block of blocks as YearBlock[]) {
      const own = blockAt(columns[at++]!);
      expect(Math.abs(count(own, ['solid', 'tint']) - billions(block.id))).toBeLessThan(1);
      if (block.part) expect(Math.abs(count(own, ['solid']) - billions(block.part))).toBeLessThanOrEqual(0.5);
      const change = block.added
        ? billions(block.added)
        : block.before
          ? billions(block.id) - billions(block.before)
          : 0;
      const drawn = count(own, ['solid'], 'growth') - count(own, ['open']);
      expect(Math.abs(drawn - change)).toBeLessThanOrEqual(0.5);
      if (block.printed_before)
        expect(count(blockAt(columns[at++]!), ['ruled'])).toBe(Math.round(billions(block.printed_before)));
    }
  });

  it('names what is set apart, and every change with a sign or a word of its own', () => {
    expect(labels.filter(({ says }) => says === 'what').length).toBeGreaterThanOrEqual(blocks.length);
    for (const { says, words } of labels) {
      if (says === 'added') expect(words).toMatch(/^\+|added$/);
      if (says === 'gone') expect(words).toMatch(/^−/);
    }
  });
});

it('the three industries and the rest are all that there is', () => {
  const { runs } = CASES.find(([step]) => step === 'solar')![2];
  expect(
    count(runs, ['tint', 'solid'], 'neutral') +
      count(runs, ['solid'], 'c1') +
      count(runs, ['solid'], 'growth'),
  ).toBe(whole);
  expect(count(runs, ['solid'], 'growth')).toBe(84);
  expect(count(runs, ['open'])).toBe(80);
});
