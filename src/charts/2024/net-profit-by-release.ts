import { dumbbell } from '../../forms/dumbbell.ts';
import type { DumbbellRow } from '../../forms/dumbbell-row.ts';
import { ACROSS } from '../across.ts';
import type { ChartSpec, Drawing } from '../chart.ts';
import { rowsOf } from '../rows.ts';
import { billions, ticks } from '../ticks.ts';

/** Releases with a rate of growth, whose base can be worked back. */
const RATED: [year: number, set: string, from: string, to: string, rate: string][] = [
  [
    2019,
    '{context-2019-companies|noun}',
    'net-profit-before-2019',
    'context-2019-net-profit',
    'context-2019-net-profit-growth',
  ],
  [
    2020,
    '{context-2020-companies|noun}',
    'net-profit-before-2020',
    'context-2020-net-profit',
    'context-2020-net-profit-growth',
  ],
  [
    2021,
    '{context-2021-companies|noun}',
    'net-profit-before-2021',
    'context-2021-net-profit',
    'context-2021-net-profit-growth',
  ],
  [
    2022,
    'count not printed',
    'net-profit-before-2022',
    'context-2022-net-profit',
    'context-2022-net-profit-growth',
  ],
  [
    2024,
    '{companies-total|noun}',
    'net-profit-total-2023-estimated',
    'net-profit-total',
    'analyst-net-profit-growth-2024',
  ],
  [
    2025,
    'express reports',
    'net-profit-before-2025',
    'context-2025-net-profit',
    'context-2025-net-profit-growth',
  ],
];

export const netProfitByRelease: ChartSpec = {
  id: 'net-profit-by-release',
  number: '43',
  forms: ['dumbbell'],
  section: ACROSS,
  headline: 'Seven years of net profit do not join to a line: each release counts other companies',
  subtitle: 'Net profit of the board as each release printed it, and the year before by its rate',
  alt: 'Each release as a pair of points. Net profit rose to {context-2019-net-profit} in 2019, {context-2020-net-profit} in 2020, {context-2021-net-profit} in 2021 and {context-2022-net-profit} in 2022, each from a year before that is not the total printed then; {context-2023-net-profit} stands for 2023 without a rate; for 2024 an estimate has {net-profit-total-2023-estimated} fall to {net-profit-total}, and express reports of 2025 have {net-profit-before-2025} rise to {context-2025-net-profit}.',
  notes: [
    'The releases up to 2022 count profit attributable to owners of the parent; those on 2023 and 2024 say net profit, and others read them as attributable too.',
    'The rate for 2024 is not the exchange’s: it is the estimate of an analyst who is not named. The release on 2023 prints no rate.',
  ],
  questions: [
    {
      ask: 'Has profit fallen since 2022?',
      answer:
        'In the totals yes, from {context-2022-net-profit} to {net-profit-total}, although the board counts more companies now.',
    },
    {
      ask: 'Why is a year worked back to another number?',
      answer:
        'A rate compares the companies that report now, some of which had not listed when that year was printed.',
    },
  ],
  rows: [
    ...RATED.slice(0, 4).flatMap(rowsOfRelease),
    ...rowsOf('Release on 2023', [
      ['2023', 'Net profit of 2023', 'context-2023-net-profit'],
      ['2023-rate', 'Growth', null],
    ]),
    ...RATED.slice(4).flatMap(rowsOfRelease),
  ],
  draw: (drawing, canvas) =>
    dumbbell(
      {
        domain: [0, 120e9],
        ticks: ticks([0, 40e9, 80e9, 120e9], billions),
        rows: [
          ...RATED.slice(0, 4).map((each) => rated(drawing, each)),
          unrated(drawing),
          ...RATED.slice(4).map((each) => rated(drawing, each)),
        ],
      },
      canvas,
    ),
};

type Release = (typeof RATED)[number];

function rowsOfRelease([year, , from, to, rate]: Release) {
  return rowsOf(`Release on ${year}`, [
    [`${year}-before`, `Net profit of ${year - 1}, worked back`, from],
    [`${year}`, `Net profit of ${year}`, to],
    [`${year}-rate`, year === 2024 ? 'Growth, estimated' : 'Growth', rate],
  ]);
}

function rated({ figure, remark, text, quantity }: Drawing, [year, set, , , rate]: Release): DumbbellRow {
  const rises = quantity(`${year}-rate`)!.value > 0;
  return {
    label: `${year}: ${text(set)}`,
    before: { ...figure(`${year}-before`), when: `${year - 1}` },
    after: { ...figure(`${year}`), when: `${year}` },
    change: remark(`${rises ? '+' : ''}{${rate}}`, `${year}-rate`),
  };
}

function unrated({ figure, remark, text }: Drawing): DumbbellRow {
  return {
    label: `2023: ${text('{context-2023-companies|noun}')}`,
    before: null,
    after: { ...figure('2023'), when: '2023' },
    change: remark('not printed', '2023-rate'),
  };
}
