import { stack } from '../../forms/canvas.ts';
import { remarks } from '../../forms/remark.ts';
import { units } from '../../forms/units.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';

export const sheddingTheMark: ChartSpec = {
  id: 'shedding-the-u-mark',
  number: '09',
  forms: ['units'],
  section: '1.4',
  headline:
    'Of {unprofitable-companies} companies that listed without profit, {u-mark-removed} have since made their {u-mark-first}',
  subtitle: 'Companies unprofitable when they listed; one square is one company',
  alt: 'Of {unprofitable-companies|noun} that listed without a profit, {u-mark-removed} have lost the “U” mark, {u-mark-removed-2024} of them in 2024, and {u-mark-kept} have not. In another grid {unprofitable-revenue-1bn} of {unprofitable-companies} are filled for revenue of {unprofitable-revenue-1bn-threshold}.',
  notes: [
    'A “U” marks the stock of such a company until it makes its {u-mark-first} profit for a year.',
    'The report counts up to the day it was written, so the {u-mark-removed-before|bare} of other years lost the mark before 2024 or in the early months of 2025.',
    'The report prints how many have lost the mark, and how many of them did so within the year: only the dotted line that parts these, and the count of the others, is ours.',
    'The grids do not match square by square: which of the companies with a profit also sell {unprofitable-revenue-1bn-threshold} is not said.',
    'These {unprofitable-companies|noun} were unprofitable when they listed; the {companies-revenue-up-50} whose revenue grew by {companies-revenue-up-50-threshold} are another group.',
  ],
  questions: [
    {
      ask: 'Was 2024 a strong year for shedding the mark?',
      answer:
        'The figures do not say so: {u-mark-removed-2024|noun} lost the mark in that year, {u-mark-removed-before} in others.',
    },
    {
      ask: 'Does losing the mark mean lasting profit?',
      answer: 'No. A profitable year is enough; how many stayed in profit is not printed.',
    },
  ],
  rows: [
    ...rowsOf('All', [['all', 'Unprofitable when listed', 'unprofitable-companies']]),
    ...rowsOf('“U” mark', [
      ['u-removed', '“U” mark lost', 'u-mark-removed'],
      ['u-before-2024', '“U” mark lost in other years', 'u-mark-removed-before'],
      ['u-2024', '“U” mark lost in 2024', 'u-mark-removed-2024'],
      ['not-yet', '“U” mark kept', 'u-mark-kept'],
    ]),
    ...rowsOf('Revenue', [
      ['above-1bn', 'Revenue of {unprofitable-revenue-1bn-threshold}', 'unprofitable-revenue-1bn'],
      ['not-above-1bn', 'Revenue not above that', 'unprofitable-revenue-not-1bn'],
    ]),
  ],
  draw: ({ figure, remark, text }, canvas) => {
    const head = [
      remark('{unprofitable-companies|noun} without a profit when they listed', 'all'),
      remark('{u-mark-removed} of them have lost the “U” mark since', 'u-removed'),
    ];
    const grid = { columns: 9, cell: canvas.wide ? 20 : 24 };
    const rest = { state: 'rest' as const };
    const blocks = [
      {
        ...grid,
        title: 'The “U” mark',
        parts: [
          { ...figure('u-before-2024'), label: 'lost it in other years', state: 'solid' as const },
          { ...figure('u-2024'), label: 'lost it in 2024', parted: true },
          { ...figure('not-yet'), label: 'keep it', ...rest },
        ],
        notes: [{ text: 'In 2024: Sinocelltech, Biokin and MicroPort EP' }],
      },
      {
        ...grid,
        title: 'Revenue in 2024',
        parts: [
          { ...figure('above-1bn'), label: text('sold {unprofitable-revenue-1bn-threshold}') },
          { ...figure('not-above-1bn'), label: 'sold no more than that', ...rest },
        ],
      },
    ];
    return stack([remarks(head, canvas), units({ blocks, across: canvas.wide ? 2 : 1 }, canvas)], 20);
  },
};
