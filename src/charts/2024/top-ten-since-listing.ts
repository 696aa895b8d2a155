import { slope } from '../../forms/slope.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';

export const topTenSinceListing: ChartSpec = {
  id: 'top-ten-since-listing',
  number: '05',
  forms: ['slope'],
  section: '1.2',
  headline:
    'The ten largest earn {top-ten-profit-growth-since-listing} more than before listing, on {top-ten-revenue-growth-since-listing} more revenue',
  subtitle: 'Ten largest companies by market value: totals in 2024, indexed to the period before listing',
  alt: 'From the same base before listing, the combined revenue of the ten largest companies reached an index of {top-ten-revenue-index} in 2024, up {top-ten-revenue-growth-since-listing}, and their combined net profit {top-ten-profit-index}, up {top-ten-profit-growth-since-listing}.',
  notes: [
    'The ten are chosen by what they are worth now, so they are winners by construction.',
    'The companies listed in different years, and the report prints no year to start from; the slopes say how far, not how fast.',
  ],
  questions: [
    {
      ask: 'Is {top-ten-profit-growth-since-listing} a yearly pace?',
      answer:
        'No. It is all the growth since before listing, over a different number of years for each company.',
    },
    {
      ask: 'Why did profit outgrow revenue so far?',
      answer:
        'Not said. From a small profit a large rate is soon reached, and the amounts before listing are not printed.',
    },
    {
      ask: 'And the companies that faded after listing?',
      answer: 'They are not among the ten largest, and the report prints no such rate for the whole board.',
    },
  ],
  rows: [
    ...rowsOf('Net profit', [
      ['profit-index', 'Net profit, index', 'top-ten-profit-index'],
      ['profit', 'Net profit, growth', 'top-ten-profit-growth-since-listing'],
    ]),
    ...rowsOf('Revenue', [
      ['revenue-index', 'Revenue, index', 'top-ten-revenue-index'],
      ['revenue', 'Revenue, growth', 'top-ten-revenue-growth-since-listing'],
    ]),
  ],
  draw: ({ figure, remark }, canvas) => {
    const profit = remark('+{top-ten-profit-growth-since-listing|noun}', 'profit');
    const revenue = remark('+{top-ten-revenue-growth-since-listing|noun}', 'revenue');
    return slope(
      {
        from: canvas.wide ? 'Before listing (years differ)' : 'Before listing',
        to: '2024',
        base: 100,
        most: 500,
        series: [
          { ...figure('profit-index'), label: 'Net profit', notes: [profit] },
          { ...figure('revenue-index'), label: 'Revenue', notes: [revenue] },
        ],
      },
      canvas,
    );
  },
};
