import { bars, type BarGroup } from '../../forms/bars.ts';
import { boardPanel, onBoard } from '../board.ts';
import type { ChartSpec, Drawing } from '../chart.ts';
import { rowsOf } from '../rows.ts';

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
    ...rowsOf('Emerging industries together', [
      ['emerging', 'All emerging industries', 'emerging-industry-share'],
      ['emerging-value', 'Market value of these companies', 'emerging-industry-market-value'],
    ]),
    ...rowsOf('Established', [
      ['equipment', 'High-end equipment and new materials', 'equipment-companies'],
      ['ic', 'Integrated circuits', 'ic-companies'],
      ['biopharma', 'Biopharmaceuticals', 'biopharma-companies'],
    ]),
    ...rowsOf('Future', [
      ['ai', 'Artificial intelligence', 'ai-companies'],
      ['low-altitude', 'Low-altitude economy', 'low-altitude-companies'],
      ['embodied', 'Embodied intelligence', 'embodied-intelligence-companies'],
    ]),
    ...rowsOf('Board', [['all', 'All companies', 'companies-total']]),
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
