import { expect, it } from 'vitest';
import { checkUnsaid } from '../../../src/checking/unsaid.ts';
import type { Edition } from '../../../src/data/edition.ts';
import { problemLine } from '../../../src/data/reading/problem.ts';
import { chartsOf, keptOf, published } from '../kept.ts';

const { edition } = published;
const [figure] = edition.facts.keys();
const [, , chart] = published.charts;
const REVENUE = 'revenue-total';
const MEANT = [REVENUE, `${figure}-new`, chart!.id, `${chart!.id}-2`];

type Change = Edition['changes'][number];

/** The edition as the version after one that is kept as it is now, with rows of the changelog above it. */
function next(changes: Partial<Change>[] = [], facts = edition.facts): Edition {
  const version = '9.0.1';
  const rows = changes.map((change) => ({
    ...{ version, date: '2030-01-02', kind: 'corrected' as const, what: '', facts: [], charts: [] },
    ...change,
  }));
  const released = new Map([['9.0.0', keptOf(published)]]);
  return { ...edition, version, released, facts, changes: [...rows, ...edition.changes] };
}

function factsWith(change: Partial<NonNullable<ReturnType<Edition['facts']['get']>>>) {
  return new Map(edition.facts).set(REVENUE, { ...edition.facts.get(REVENUE)!, ...change });
}

/** What is said of what a test changes, and not of the figures computed from it. */
function linesOf(given: Edition, charts = published.charts): string[] {
  return checkUnsaid(given, charts)
    .map((problem) => problemLine(problem).replace(/^data\/2024\/changelog\.csv: /, ''))
    .filter((line) => MEANT.includes(line.split(':')[0]!));
}

it('checkUnsaid finds nothing where all is as it was kept', () => {
  expect(checkUnsaid(next(), published.charts)).toEqual([]);
});

it.each<[what: string, change: Parameters<typeof factsWith>[0], line: string]>([
  ['another number', { value: 1422180000000 }, '“¥1,422.17 billion” in 9.0.0, “¥1,422.18 billion” now'],
  ['another hedge', { qualifier: 'about' }, '“¥1,422.17 billion” in 9.0.0, “about ¥1,422.17 billion” now'],
  ['another period', { period: '2023' }, 'period, “2024” in 9.0.0, “2023” now'],
  [
    'another subject',
    { subject: 'Sales' },
    'subject, “Operating revenue of all companies” in 9.0.0, “Sales” now',
  ],
])('checkUnsaid names a figure of %s, until a row corrects it', (_, change, line) => {
  const facts = factsWith(change);
  const mend = 'name it under facts in a row of kind corrected';
  expect(linesOf(next([], facts))).toEqual([`${REVENUE}: ${line} → ${mend}`]);
  expect(linesOf(next([{ kind: 'added', facts: [REVENUE] }], facts))).toHaveLength(1);
  expect(linesOf(next([{ version: '9.0.0', facts: [REVENUE] }], facts))).toHaveLength(1);
  expect(linesOf(next([{ facts: [REVENUE] }], facts))).toEqual([]);
});

it('checkUnsaid holds an edition against the newest of the versions that were kept', () => {
  const facts = factsWith({ value: 1 });
  const newest = keptOf({ ...published, edition: { ...edition, facts } });
  const released = new Map([
    ['10.0.0', newest],
    ['9.0.0', keptOf(published)],
  ]);
  expect(linesOf({ ...next([], facts), version: '10.0.1', released })).toEqual([]);
  expect(linesOf({ ...next(), version: '10.0.1', released })).toHaveLength(1);
});

it('checkUnsaid asks for a new version where the one that is published already says something else', () => {
  const [line] = linesOf({ ...next([], factsWith({ value: 1 })), version: '9.0.0' });
  expect(line).toMatch(/ → raise the version in edition\.json, then name it under facts /);
});

it('checkUnsaid names figures that are new and figures that are gone, until rows add and withdraw them', () => {
  const facts = new Map(edition.facts);
  facts.set(`${figure}-new`, { ...facts.get(figure!)!, id: `${figure}-new` });
  facts.delete(REVENUE);
  const derived = new Map();
  expect(linesOf({ ...next([], facts), derived })).toEqual([
    `${figure}-new: not in 9.0.0 → name it under facts in a row of kind added`,
    `${REVENUE}: in 9.0.0 and gone → name it under facts in a row of kind withdrawn`,
  ]);
  const rows = [
    { kind: 'added' as const, facts: [`${figure}-new`] },
    { kind: 'withdrawn' as const, facts: [REVENUE] },
  ];
  expect(linesOf({ ...next(rows, facts), derived })).toEqual([]);
});

it('checkUnsaid names a chart of another headline or other rows, until a row names it', () => {
  const mend = 'name it under charts in a row of kind corrected or added';
  const told = chartsOf(published, chart!.id, { headline: 'Another' });
  expect(linesOf(next(), told)).toEqual([
    `${chart!.id}: headline, “${chart!.headline}” in 9.0.0, “Another” now → ${mend}`,
  ]);
  const [first] = chart!.rows;
  const fewer = chartsOf(published, chart!.id, { rows: chart!.rows.slice(1) });
  expect(linesOf(next(), fewer)).toEqual([
    `${chart!.id}: ${first!.label}, “${first!.value.replace(/\s+/g, ' ').replace(/ ƒ$/, '')}” in 9.0.0, “no such row” now → ${mend}`,
  ]);
  const lower = chart!.rows.map((row) => ({ ...row, computed: 'by another way' }));
  const otherCells = chartsOf(published, chart!.id, { rows: lower });
  expect(linesOf(next(), otherCells)).toEqual([`${chart!.id}: its rows are not as in 9.0.0 → ${mend}`]);
  for (const charts of [told, fewer, otherCells])
    expect(linesOf(next([{ charts: [chart!.id] }]), charts)).toEqual([]);
});

it('checkUnsaid names charts that are new and charts that are gone', () => {
  const without = published.charts.filter(({ id }) => id !== chart!.id);
  const mend = 'name it under charts in a row of kind';
  expect(linesOf(next(), without)).toEqual([`${chart!.id}: in 9.0.0 and gone → ${mend} withdrawn`]);
  const another = [...published.charts, { ...chart!, id: `${chart!.id}-2` }];
  expect(linesOf(next(), another)).toEqual([`${chart!.id}-2: not in 9.0.0 → ${mend} added`]);
});
