import type { BarCell } from '../../forms/bar-cell.ts';
import { bars, type BarRow } from '../../forms/bars.ts';
import { boardPanel, onBoard } from '../board.ts';
import type { ChartSpec, Drawing } from '../chart.ts';

export const overseasReach: ChartSpec = {
  id: 'overseas-reach-company-counts',
  number: '15',
  forms: ['bars'],
  section: '2.3',
  headline:
    'Overseas sales rose {overseas-growth-threshold} at {overseas-growth-companies|noun}; {world-leader-companies} lead the world in their field',
  subtitle: 'Number of companies by kind of reach abroad, out of all {companies-total} on the board',
  alt: 'Companies out of {companies-total}: {overseas-growth-companies} grew overseas revenue by {overseas-growth-threshold}, {overseas-capacity-companies} have production capacity abroad, in {overseas-capacity-countries|noun}, {overseas-subsidiary-companies} have overseas subsidiaries, {wide-export-companies} sell to {wide-export-threshold|noun}, {international-standards-companies} helped to write international standards, {world-leader-companies} lead the world in their field, and {licence-out-companies} licensed drugs out.',
  notes: [
    'A company may stand in several of these groups: they do not add up.',
    'More companies are said to have plants abroad than subsidiaries there; the report does not explain it.',
  ],
  rows: [
    {
      key: 'growth',
      group: 'Companies',
      label: 'Overseas sales up {overseas-growth-threshold}',
      figure: 'overseas-growth-companies',
    },
    {
      key: 'capacity',
      group: 'Companies',
      label: 'Production capacity abroad',
      figure: 'overseas-capacity-companies',
    },
    {
      key: 'subsidiaries',
      group: 'Companies',
      label: 'Overseas subsidiaries',
      figure: 'overseas-subsidiary-companies',
    },
    {
      key: 'export',
      group: 'Companies',
      label: 'Sold in {wide-export-threshold|noun}',
      figure: 'wide-export-companies',
    },
    {
      key: 'standards',
      group: 'Companies',
      label: 'Helped write global standards',
      figure: 'international-standards-companies',
    },
    {
      key: 'leaders',
      group: 'Companies',
      label: 'Lead the world in their field',
      figure: 'world-leader-companies',
    },
    {
      key: 'licence',
      group: 'Companies',
      label: 'Licensed innovative drugs out',
      figure: 'licence-out-companies',
    },
    {
      key: 'countries',
      group: 'Countries',
      label: 'Countries or regions with production capacity',
      figure: 'overseas-capacity-countries',
    },
    { key: 'all', group: 'Total', label: 'All companies', figure: 'companies-total' },
  ],
  draw: (drawing, canvas) =>
    bars(
      {
        panels: [boardPanel(drawing, canvas)],
        groups: [
          {
            title: '',
            rows: [
              row(drawing, 'growth'),
              row(drawing, 'capacity', drawing.remark('in {overseas-capacity-countries|noun}', 'countries')),
              row(drawing, 'subsidiaries'),
              row(drawing, 'export'),
              row(drawing, 'standards'),
              row(drawing, 'leaders', { text: 'by shipments, market share or sales' }),
              row(drawing, 'licence'),
            ],
          },
        ],
      },
      canvas,
    ),
};

function row(drawing: Drawing, key: string, note?: BarCell['note']): BarRow {
  return { label: drawing.label(key), cells: [{ ...onBoard(drawing, key), ...(note && { note }) }] };
}
