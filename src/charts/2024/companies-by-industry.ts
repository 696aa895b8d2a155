import { bars, type BarGroup } from '../../forms/bars.ts';
import { boardPanel, onBoard } from '../board.ts';
import type { ChartSpec, Drawing } from '../chart.ts';

export const companiesByIndustry: ChartSpec = {
  id: 'companies-by-industry',
  number: '23',
  forms: ['bars'],
  section: '3.4',
  headline:
    'Future fields are small: {ai-companies} companies in AI, {low-altitude-companies} in low-altitude flight',
  subtitle: 'Number of companies by industry, against all {companies-total} on the board',
  alt: 'Companies by industry, against all {companies-total}: {equipment-companies} in high-end equipment and new materials, {ic-companies} in integrated circuits, {biopharma-companies} in biopharmaceuticals; {ai-companies} in artificial intelligence, {low-altitude-companies} in the low-altitude economy and {embodied-intelligence-companies} in embodied intelligence. {emerging-industry-share|cap} of companies belong to emerging industries.',
  notes: [
    'No count is exact, so companies in integrated circuits and in biopharmaceuticals may be closer in number than the bars.',
    'A company may stand in several groups; the report does not say. Nor does it say which industries count as emerging.',
  ],
  rows: [
    {
      key: 'emerging',
      group: 'Emerging industries together',
      label: 'All emerging industries',
      figure: 'emerging-industry-share',
    },
    {
      key: 'emerging-value',
      group: 'Emerging industries together',
      label: 'Market value of these companies',
      figure: 'emerging-industry-market-value',
    },
    {
      key: 'equipment',
      group: 'Established',
      label: 'High-end equipment and new materials',
      figure: 'equipment-companies',
    },
    { key: 'ic', group: 'Established', label: 'Integrated circuits', figure: 'ic-companies' },
    { key: 'biopharma', group: 'Established', label: 'Biopharmaceuticals', figure: 'biopharma-companies' },
    { key: 'ai', group: 'Future', label: 'Artificial intelligence', figure: 'ai-companies' },
    { key: 'low-altitude', group: 'Future', label: 'Low-altitude economy', figure: 'low-altitude-companies' },
    {
      key: 'embodied',
      group: 'Future',
      label: 'Embodied intelligence',
      figure: 'embodied-intelligence-companies',
    },
    { key: 'all', group: 'Board', label: 'All companies', figure: 'companies-total' },
  ],
  draw: (drawing, canvas) => {
    const value = drawing.remark('worth {emerging-industry-market-value} on the market', 'emerging-value');
    return bars(
      {
        panels: [boardPanel(drawing, canvas)],
        groups: [
          {
            title: '',
            rows: [
              {
                label: drawing.label('emerging'),
                cells: [{ ...onBoard(drawing, 'emerging'), tone: 'neutral', note: value }],
              },
            ],
          },
          group('Established', drawing, ['equipment', 'ic', 'biopharma']),
          group('Future', drawing, ['ai', 'low-altitude', 'embodied']),
        ],
      },
      canvas,
    );
  },
};

function group(title: string, drawing: Drawing, keys: string[]): BarGroup {
  const rows = keys.map((key) => ({ label: drawing.label(key), cells: [onBoard(drawing, key)] }));
  return { title, rows };
}
