import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gradedSources } from '../../../src/components/points/graded-sources.ts';
import { contradicts, POINT_VERDICTS } from '../../../src/components/points/verdicts.ts';
import { working } from '../../../src/components/number/working.ts';
import { contextNumbers } from '../../../src/data/context.ts';
import { openEdition } from '../../../src/data/edition.ts';
import { figure } from '../../../src/data/figure.ts';
import { factIds, parseFormula } from '../../../src/data/formula.ts';
import { fill } from '../../../src/data/text.ts';
import { addresses } from '../../../src/lib/address.ts';
import { words } from '../../../src/lib/number/quantity.ts';
import { charts } from '../drawings.ts';
import { rendered, typed } from './chapter-prose.ts';
import { NAMES } from './names-with-numbers.ts';
import { parsePoint } from './point-prose.ts';
import { lostHedges, wordCount } from './prose-mistakes.ts';
import { sharedRuns } from './shared-runs.ts';
import { derivedValue } from '../data/derived-values.ts';
import { typedNumbers } from '../typed-numbers.ts';

/** Published anchors, none of which may go or change its number; later points come below them. */
const POINTS = [
  'net-profit',
  'rd-multiple',
  'fifth-set-revenue',
  'rest-of-the-board',
  'revenue-of-2023',
  'long-term-funds',
  'private-revenue',
  'piotech-growth',
  'overseas-plants',
  'dividends',
  'index-growth',
  'bond-coupon',
  'one-company',
  'solar',
  'market-value',
  'institutional-share',
  'rd-staff-share',
  'world-leaders',
  'lost-hedges',
  'private-companies',
];

const FOLDER = 'src/content/2024/between-the-lines';
const edition = openEdition('2024');
const to = addresses('/', 2024);
const points = readdirSync(FOLDER)
  .toSorted()
  .map((file) => parsePoint(file, readFileSync(`${FOLDER}/${file}`, 'utf8')));
const REPORT = process.env['REPORT'] ?? '../shared/source/report.txt';
const atHand = existsSync(REPORT);

it('every point published is there, and all are numbered in order', () => {
  expect(points.map(({ id }) => id).slice(0, POINTS.length)).toEqual(POINTS);
  expect(points.map(({ number }) => number)).toEqual(points.map((_, at) => at + 1));
});

it('every verdict of the key is given to a point', () => {
  const given = new Set(points.map(({ verdict }) => verdict));
  expect([...given].toSorted()).toEqual([...POINT_VERDICTS].toSorted());
});

it('a point on figures that a chart holds against each other names the pair, and does not say the reverse', () => {
  const judging = charts.filter(({ verdicts }) => Object.keys(verdicts).length > 0);
  for (const { id, charts: drawn, check, verdict } of points) {
    const judged = judging.filter((chart) => drawn.includes(chart.id));
    expect([id, check !== '']).toEqual([id, judged.length > 0]);
    const given = POINT_VERDICTS.find((each) => each === verdict)!;
    for (const { verdicts } of judged) expect(contradicts(given, verdicts[check]!.verdict)).toBe(false);
  }
});

it.each([
  ['wrong as printed', 'agrees', true],
  ['open', 'doubtful', true],
  ['settled', 'open', false],
  ['likely', 'doubtful', false],
  ['wrong as printed', 'doubtful', false],
] as const)('“%s” where a chart finds “%s” says the reverse: %s', (point, pair, reverse) => {
  expect(contradicts(point, pair)).toBe(reverse);
});

it.each(points.map((point) => [point.id, point] as const))(
  '%s gives the reason of its verdict, and what would overturn it, in one sentence each',
  (_, { because, overturn }) => {
    expect(because).toMatch(/^[^\d.]+\.$/);
    expect(overturn).toMatch(/^[^\d.]+\.$/);
  },
);

it.each(points.map((point) => [point.id, point] as const))(
  '%s heads itself with no number that a single unnamed source prints',
  (_, { headingIds }) => {
    const graded = gradedSources(edition, headingIds);
    const [only] = graded.length === 1 && graded[0]!.grade === 'unnamed' ? graded : [];
    expect(only?.sources.length).not.toBe(1);
  },
);

it('grades the sources of a working by the parts of its formulas, each publisher once', () => {
  expect(gradedSources(edition, ['net-profit-total', 'rd-per-profit'])).toEqual([]);
  const [best, worst] = gradedSources(edition, [
    'net-profit-total-2023-estimated',
    'analyst-revenue-growth-2024',
    'xinhua-rd-to-profit-multiple',
  ]);
  expect([best!.grade, best!.sources.length]).toEqual(['official', 1]);
  expect(worst!.sources.map(({ publisher }) => publisher)).toEqual([
    'unnamed analyst, reposted on lanqitech.com',
  ]);
  expect(worst!.grade).toBe('unnamed');
  expect(gradedSources(edition, ['net-profit-total-2023-estimated'])).toHaveLength(1);
});

describe.each(points.map((point) => [point.id, point] as const))('%s', (_, point) => {
  const { prose, heading, headingIds, arithmetic } = point;

  it('shows the working of every number of ours that it speaks of, and each once', () => {
    const spoken = [...headingIds, ...prose.tags.map(({ id }) => id)].filter((id) => edition.derived.has(id));
    expect(arithmetic).toEqual(expect.arrayContaining(spoken));
    expect(arithmetic).toEqual([...new Set(arithmetic)]);
  });

  it('holds no number typed by hand', () => {
    const words = heading.replace(/\{[^}]*\}/g, ' ');
    expect(typedNumbers(`${words}\n${typed(prose)}`, NAMES)).toEqual([]);
  });

  it('says the hedge of every figure, and says it once', () => {
    expect(lostHedges(prose, edition)).toEqual([]);
    expect(heading).not.toMatch(/\|[a-z,]*bare/);
  });

  it('marks Chinese words as Chinese', () => {
    const unmarked = prose.body.replace(/<span lang="zh-Hans">[^<]+<\/span>/g, '');
    expect(unmarked).not.toMatch(/\p{Script=Han}/u);
  });

  it('is told in 40 to 120 words', () => {
    const count = wordCount(rendered({ ...prose, summary: '' }, edition));
    expect(count).toBeGreaterThanOrEqual(40);
    expect(count).toBeLessThanOrEqual(120);
  });

  it.skipIf(!atHand)(
    `shares no eight words in a row with the report${atHand ? '' : ' (skipped: no text of it at hand)'}`,
    () => {
      const ours = `${fill(edition, heading)}\n${rendered(prose, edition)}`;
      expect(sharedRuns(ours, readFileSync(REPORT, 'utf8'), 8)).toEqual([]);
    },
  );
});

const lines = points.flatMap(({ arithmetic }) =>
  working(arithmetic, edition, to).map((line, at) => ({ id: arithmetic[at]!, ...line })),
);
const computed = lines.filter((line) => line.computed);

it.each(computed.map((line) => [line.id, line] as const))(
  'working shows %s as it is worked out',
  (id, line) => {
    const shown = figure(edition, id);
    const plain = derivedValue(id);
    if (['exact', 'about'].includes(shown.hedge)) expect(shown.value / plain).toBeCloseTo(1, 9);
    else if (shown.hedge === 'more_than') expect(shown.value).toBeLessThanOrEqual(plain * 1.000001);
    else expect(shown.high ?? shown.value).toBeGreaterThanOrEqual(plain * 0.999999);
    expect(line.value).toBe(words(shown, { form: 'full', noun: shown.unit !== 'percent' }));
    expect(line.origin).toBe(shown.computation);
    expect(line.href).toBe(to.fact(id));
  },
);

it('working says of each line where its number comes from, and leads there', () => {
  const [printed, other] = working(['net-profit-total', 'context-2023-net-profit'], edition, to);
  expect(printed).toMatchObject({
    value: '¥47.523\u00a0billion',
    origin: '“47.523 billion yuan”',
    href: '/2024/facts/#net-profit-total',
    grounds: '',
  });
  expect(other).toMatchObject({
    subject: 'Net profit in the release on 2023',
    value: '¥75.96\u00a0billion\u00a0‡',
    origin: 'Not in this report',
    href: '/2024/between-the-lines/#edition-2023',
    grounds: '',
  });
  const [id, { publisher, value }] = [...edition.secondSources].find(([, { unit }]) => unit === 'count')!;
  const [second] = working([id], edition, to);
  expect(second).toMatchObject({ href: `/2024/elsewhere/#${id}`, grounds: '' });
  expect(second!.value).toContain(value.toLocaleString('en-GB'));
  expect(second!.value).toContain('‡');
  expect(second!.origin).toContain(`${publisher} (`);
});

it('working says who printed a number that the report does not', () => {
  const [line] = working(['xinhua-rd-to-profit-multiple'], edition, to);
  expect(line).toMatchObject({ computed: false, origin: 'Xinhua, via reportify.cn (2024)', grounds: '' });
});

it('working says an assumption where it is first made, and then refers to it', () => {
  const ids = [
    'rd-per-profit',
    'ic-revenue-added',
    'biopharma-revenue-added',
    'three-industries-revenue-added',
  ];
  expect(working([...ids, 'market-value-by-funds'], edition, to).map(({ grounds }) => grounds)).toEqual([
    'Class A',
    'Class B assumes: Each rate compares the same companies in both years.',
    'Class B, as above',
    'Class B assumes: The three groups do not overlap.',
    'Class C: Both inputs are floors.',
  ]);
});

it('formulas that hold the report against another release are those of the editor’s comparisons', () => {
  const over = [...edition.derived.values()].filter(({ formula }) => {
    const ids = factIds(parseFormula(formula));
    return ids.some((id) => id.startsWith('context-')) && !ids.every((id) => id.startsWith('context-'));
  });
  expect(over.map(({ id }) => id)).toEqual([
    'revenue-2023-gap',
    'companies-added',
    'revenue-growth-across-releases',
  ]);
});

it('the edition’s own row among the earlier editions holds the figures of the report', () => {
  const own = contextNumbers(edition.context.filter(({ year }) => year === edition.year));
  const facts = [
    'companies-total',
    'revenue-total',
    'revenue-total-growth',
    'net-profit-total',
    'rd-total',
    'rd-growth',
  ];
  expect([...own.values()].map(({ value }) => value)).toEqual(
    facts.map((id) => edition.facts.get(id)!.value),
  );
});
