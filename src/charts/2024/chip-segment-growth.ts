import { dots } from '../../forms/dots.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';
import { percent, ticks } from '../ticks.ts';

export const chipSegments: ChartSpec = {
  id: 'chip-segment-growth',
  number: '17',
  forms: ['dots'],
  section: '3.1',
  headline:
    'Chip-equipment makers grew sales {chip-equipment-revenue-growth}, ahead of the chip group’s {ic-revenue-growth}',
  subtitle: 'Growth in 2024 on the year before, integrated circuit companies by segment',
  alt: 'Makers of semiconductor equipment, {chip-equipment-companies}, grew revenue {chip-equipment-revenue-growth}; chip product companies, {chip-companies}, grew revenue {chip-revenue-growth} and net profit {chip-profit-growth}; all integrated circuit companies, {ic-companies}, grew revenue {ic-revenue-growth} to {ic-revenue}. The whole board grew {revenue-total-growth}.',
  notes: [
    'Both segments stand inside the group. Growth of net profit is printed for chip products only, and no amounts are printed for either segment.',
  ],
  questions: [
    {
      ask: 'Is equipment a large part of the group?',
      answer:
        'Not by companies: {chip-equipment-companies} of {ic-companies}. What they sell is not printed.',
    },
    {
      ask: 'Did their profit grow, too?',
      answer:
        'Not said for equipment makers. For chip products it grew {chip-profit-growth}, faster than their revenue.',
    },
  ],
  rows: [
    ...rowsOf('Revenue', [
      ['equipment', 'Semiconductor equipment: revenue', 'chip-equipment-revenue-growth'],
      ['chips', 'Chip products: revenue', 'chip-revenue-growth'],
      ['all-chips', 'All integrated circuits: revenue', 'ic-revenue-growth'],
      ['board', 'Whole board: revenue', 'revenue-total-growth'],
    ]),
    ...rowsOf('Net profit', [['chips-profit', 'Chip products: net profit', 'chip-profit-growth']]),
    ...rowsOf('Companies', [
      ['equipment-companies', 'Semiconductor equipment', 'chip-equipment-companies'],
      ['chips-companies', 'Chip products', 'chip-companies'],
      ['all-chips-companies', 'All integrated circuits', 'ic-companies'],
    ]),
    ...rowsOf('Equipment', [['units', 'Semiconductor equipment shipped', 'chip-equipment-units']]),
  ],
  draw: ({ row, label, remark }, canvas) => {
    const counted = (key: string, companies: string) => {
      const count = `${key}-companies`;
      return { ...row(key), label: label(count), detail: remark(companies, count) };
    };
    return dots(
      {
        domain: [0, 45],
        ticks: ticks(canvas.wide ? [0, 10, 20, 30, 40] : [0, 20, 40], percent),
        stems: true,
        groups: [
          {
            title: 'Revenue',
            rows: [
              counted('equipment', '{chip-equipment-companies|noun}'),
              counted('chips', '{chip-companies|noun}'),
              counted('all-chips', '{ic-companies|noun}'),
              { ...row('board'), label: 'Whole board', tone: 'neutral' },
            ],
          },
          {
            title: 'Net profit',
            rows: [{ ...row('chips-profit'), label: 'Chip products', shape: 'diamond' }],
          },
        ],
        foot: [remark('Semiconductor equipment: {chip-equipment-units|noun} shipped', 'units')],
      },
      canvas,
    );
  },
};
