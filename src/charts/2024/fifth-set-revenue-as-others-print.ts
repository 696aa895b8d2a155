import { bars } from '../../forms/bars.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';
import { billions, ticks } from '../ticks.ts';

export const fifthSetElsewhere: ChartSpec = {
  id: 'fifth-set-revenue-as-others-print',
  number: '44',
  forms: ['bars'],
  section: '1.4',
  headline:
    'The fifth set’s {fifth-set-companies|noun} sold {cbj-fifth-set-revenue-2024}; the report’s counts need {fifth-set-revenue-least}',
  subtitle:
    'Revenue of the companies listed under the fifth set, 2024: what counts need at least, and what others print',
  alt: 'As printed, {fifth-set-revenue-1bn|noun} above {fifth-set-revenue-1bn-threshold|bare} and {fifth-set-revenue-10bn} above {fifth-set-revenue-10bn-threshold|bare} need {fifth-set-revenue-least}. Others print {cbj-fifth-set-revenue-2024} and {exchange-fifth-set-revenue-2024} for all of them. The same counts at a tenth of the thresholds need {fifth-set-revenue-least-shifted}.',
  notes: [
    'A newspaper prints the same counts with thresholds of {cbj-fifth-set-lower-threshold} and {cbj-fifth-set-upper-threshold}: the English text has both ten times too high. Quote the counts with these.',
    'Both sums for all companies were seen in excerpts; one of them stands on the exchange’s own site.',
  ],
  questions: [
    {
      ask: 'Can both be right?',
      answer:
        'Hardly. {fifth-set-revenue-least|cap} is a floor, and {cbj-fifth-set-revenue-2024} lies far below it.',
    },
    {
      ask: 'Do the newspaper’s thresholds fit?',
      answer: 'Yes. They need {fifth-set-revenue-least-shifted}, and its sum is well above that.',
    },
  ],
  rows: [
    ...rowsOf('Needed by the report’s counts', [
      ['as-printed', 'As printed', 'fifth-set-revenue-least'],
      ['at-a-tenth', 'At a tenth', 'fifth-set-revenue-least-shifted'],
    ]),
    ...rowsOf('All of them, printed by others', [
      ['newspaper', 'China Business Journal', 'cbj-fifth-set-revenue-2024'],
      ['exchange', 'The exchange’s own site', 'exchange-fifth-set-revenue-2024'],
    ]),
  ],
  draw: ({ row }, canvas) =>
    bars(
      {
        panels: [{ domain: [0, 70e9], ticks: ticks([0, 20e9, 40e9, 60e9], billions) }],
        groups: [
          { title: 'Counts need', rows: [row('as-printed'), row('at-a-tenth')] },
          { title: 'Others print', rows: [row('newspaper'), row('exchange')] },
        ],
      },
      canvas,
    ),
};
