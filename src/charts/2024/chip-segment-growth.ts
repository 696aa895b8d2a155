import { dots } from '../../forms/dots.ts';
import type { DotRow } from '../../forms/dot-row.ts';
import type { ChartSpec, Drawing } from '../chart.ts';

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
  rows: [
    {
      key: 'equipment',
      group: 'Revenue',
      label: 'Semiconductor equipment: revenue',
      figure: 'chip-equipment-revenue-growth',
    },
    { key: 'chips', group: 'Revenue', label: 'Chip products: revenue', figure: 'chip-revenue-growth' },
    {
      key: 'all-chips',
      group: 'Revenue',
      label: 'All integrated circuits: revenue',
      figure: 'ic-revenue-growth',
    },
    { key: 'board', group: 'Revenue', label: 'Whole board: revenue', figure: 'revenue-total-growth' },
    {
      key: 'chips-profit',
      group: 'Net profit',
      label: 'Chip products: net profit',
      figure: 'chip-profit-growth',
    },
    {
      key: 'equipment-companies',
      group: 'Companies',
      label: 'Semiconductor equipment',
      figure: 'chip-equipment-companies',
    },
    { key: 'chips-companies', group: 'Companies', label: 'Chip products', figure: 'chip-companies' },
    {
      key: 'all-chips-companies',
      group: 'Companies',
      label: 'All integrated circuits',
      figure: 'ic-companies',
    },
    {
      key: 'units',
      group: 'Equipment',
      label: 'Semiconductor equipment shipped',
      figure: 'chip-equipment-units',
    },
  ],
  draw: (drawing, canvas) => {
    const between = canvas.wide ? [10, 20, 30] : [20];
    return dots(
      {
        domain: [0, 45],
        ticks: [0, ...between, 40].map((value) => ({ value, label: value % 40 ? `${value}` : `${value}%` })),
        stems: true,
        groups: [
          {
            title: 'Revenue',
            rows: [
              counted(drawing, 'equipment', '{chip-equipment-companies|noun}'),
              counted(drawing, 'chips', '{chip-companies|noun}'),
              counted(drawing, 'all-chips', '{ic-companies|noun}'),
              { ...row(drawing, 'board', 'Whole board'), tone: 'neutral' },
            ],
          },
          {
            title: 'Net profit',
            rows: [{ ...row(drawing, 'chips-profit', 'Chip products'), shape: 'diamond' }],
          },
        ],
        foot: [drawing.remark('Semiconductor equipment: {chip-equipment-units|noun} shipped', 'units')],
      },
      canvas,
    );
  },
};

function counted(drawing: Drawing, key: string, companies: string): DotRow {
  const count = `${key}-companies`;
  return { ...row(drawing, key, drawing.label(count)), detail: drawing.remark(companies, count) };
}

function row({ named, quantity }: Drawing, key: string, label: string): DotRow {
  return { ...named(key), label, quantity: quantity(key), tone: 'hue' };
}
