import { bars } from '../../forms/bars.ts';
import { boardPanel, onBoard } from '../board.ts';
import type { ChartSpec } from '../chart.ts';
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
  questions: [
    {
      ask: 'Which of these industries sells most?',
      answer:
        'Of those whose revenue is printed, equipment and materials, {equipment-revenue}, just ahead of the far fewer chip companies, {ic-revenue}.',
    },
    {
      ask: 'What do the future fields earn?',
      answer:
        'Not printed: companies are counted, and no revenue is given for AI, low-altitude flight or embodied intelligence.',
    },
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
    const note = drawing.remark('worth {emerging-industry-market-value} on the market', 'emerging-value');
    const bar = (key: string) => onBoard(drawing, key);
    return bars(
      {
        panels: [boardPanel(drawing, canvas)],
        groups: [
          { rows: [{ ...bar('emerging'), tone: 'neutral', note }] },
          { title: 'Established', rows: [bar('equipment'), bar('ic'), bar('biopharma')] },
          { title: 'Future', rows: [bar('ai'), bar('low-altitude'), bar('embodied')] },
        ],
      },
      canvas,
    );
  },
};
