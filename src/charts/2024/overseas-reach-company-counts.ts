import { bars } from '../../forms/bars.ts';
import { boardPanel, onBoard } from '../board.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';

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
    'Subsidiaries abroad are counted by a floor, which lies below the number of companies with plants there; the report does not explain it.',
  ],
  questions: [
    {
      ask: 'Is the count of world leaders settled?',
      answer:
        'No. Xinhua printed {xinhua-world-leader-companies} in mid-2025, after the report’s {world-leader-companies}, and the report gives no list.',
    },
    {
      ask: 'How much do the {overseas-growth-companies} sell abroad?',
      answer: 'Not printed. A rise from little counts like a rise from much.',
    },
  ],
  rows: [
    ...rowsOf('Companies', [
      ['growth', 'Overseas sales up {overseas-growth-threshold}', 'overseas-growth-companies'],
      ['capacity', 'Production capacity abroad', 'overseas-capacity-companies'],
      ['subsidiaries', 'Overseas subsidiaries', 'overseas-subsidiary-companies'],
      ['export', 'Sold in {wide-export-threshold|noun}', 'wide-export-companies'],
      ['standards', 'Helped write global standards', 'international-standards-companies'],
      ['leaders', 'Lead the world in their field', 'world-leader-companies'],
      ['licence', 'Licensed innovative drugs out', 'licence-out-companies'],
    ]),
    ...rowsOf('Countries', [
      ['countries', 'Countries or regions with production capacity', 'overseas-capacity-countries'],
    ]),
    ...rowsOf('Total', [['all', 'All companies', 'companies-total']]),
  ],
  draw: (drawing, canvas) => {
    const bar = (key: string) => onBoard(drawing, key);
    const countries = drawing.remark('in {overseas-capacity-countries|noun}', 'countries');
    return bars(
      {
        panels: [boardPanel(drawing, canvas)],
        rows: [
          bar('growth'),
          { ...bar('capacity'), note: countries },
          bar('subsidiaries'),
          bar('export'),
          bar('standards'),
          { ...bar('leaders'), note: { text: 'by shipments, market share or sales' } },
          bar('licence'),
        ],
      },
      canvas,
    );
  },
};
