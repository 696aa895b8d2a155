import { stack } from '../../forms/canvas.ts';
import { remarks } from '../../forms/remark.ts';
import { waffle } from '../../forms/waffle.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';

export const actionPlans: ChartSpec = {
  id: 'action-plan-coverage',
  number: '28',
  forms: ['waffle'],
  section: '5.1',
  headline:
    '{action-plan-companies|cap} of {companies-total} companies reviewed their 2024 plan and set one for 2025',
  subtitle:
    'Companies that evaluated a 2024 “value and return” plan and published a 2025 plan; one square is one company',
  alt: 'A grid of {companies-total} squares with {action-plan-companies} filled: {action-plan-share} of companies evaluated their 2024 action plan and issued a 2025 plan, {action-plan-share-change} more than a year before.',
  notes: [
    'The report gives a floor rather than a count: the dashed squares stand for “and more”, not for a number.',
  ],
  questions: [
    {
      ask: 'Did the plans do any good?',
      answer: 'Not said. Companies that reviewed a plan are counted, not what came of it.',
    },
    {
      ask: 'Were there fewer a year before?',
      answer:
        'By the printed change, yes: {action-plan-share-2024} of companies then, {action-plan-share} now. Both are floors.',
    },
  ],
  rows: [
    ...rowsOf('Companies', [
      ['plans', 'Evaluated a 2024 plan and issued a 2025 plan', 'action-plan-companies'],
      ['all', 'All companies', 'companies-total'],
    ]),
    ...rowsOf('Share', [
      ['share', 'As a share of the board', 'action-plan-share'],
      ['change', 'Change on the year before', 'action-plan-share-change'],
      ['share-before', 'Share a year earlier', 'action-plan-share-2024'],
    ]),
  ],
  draw: ({ figure, text, remark, value }, canvas) => {
    const panel = { ...figure('plans'), value: text('{action-plan-companies|noun}') };
    const total = value('companies-total');
    const [columns, cell] = canvas.wide ? [42, 14] : [22, 12];
    const grid = waffle({ panels: [panel], total, columns, across: 1, cell, fillFrom: 'top' }, canvas);
    const foot = [
      remark('{action-plan-share|noun}', 'share'),
      remark('+{action-plan-share-change} on the year before', 'change'),
      remark('a year earlier: {action-plan-share-2024}', 'share-before'),
      remark('all squares: {companies-total|noun}', 'all'),
    ];
    return stack([grid, remarks(foot, canvas)], 14);
  },
};
