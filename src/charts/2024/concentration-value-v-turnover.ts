import { stackedBars, type Segment, type StackedRow } from '../../forms/stacked-bars.ts';
import type { ChartSpec, Drawing } from '../chart.ts';
import { rowsOf } from '../rows.ts';

export const concentration: ChartSpec = {
  id: 'concentration-value-v-turnover',
  number: '33',
  forms: ['stacked-bars'],
  section: '6.3',
  headline:
    'The top 50 are {top-50-market-value-share} of market value and {top-50-turnover-share} of turnover',
  subtitle: 'Share of the board’s market value and turnover by rank of the company, 2024',
  alt: 'The ten largest companies make up {top-10-market-value-share} and {top-10-turnover-share}; the top 50 make up {top-50-market-value-share} and {top-50-turnover-share}, up {top-50-turnover-share-change} on 2023.',
  notes: [
    'The ten largest are ranked by market value; by what the top 50 are ranked is not said, and we read the same. The members of the STAR 50 may be meant instead.',
    'The rise of {top-50-turnover-share-change} on 2023 stands beside turnover in the report and is read so; no such change is printed for market value.',
    'The social security fund held {social-security-companies|noun} heavily, worth {social-security-holdings}; {social-security-index-companies} of them are in the STAR 50 or STAR 100.',
  ],
  questions: [
    {
      ask: 'Are the largest traded most?',
      answer:
        'In yuan yes, for their size no: the ten largest are {top-10-market-value-share} of market value and {top-10-turnover-share} of turnover.',
    },
    {
      ask: 'How much is left for the others?',
      answer:
        '{companies-outside-top-50|noun,cap} share {rest-market-value-share} of market value, each on average far less than any of the ten largest.',
    },
  ],
  rows: [
    ...rowsOf('Market value', [
      ['top10-value', 'Top 10: market value', 'top-10-market-value-share'],
      ['next40-value', 'Next 40: market value', 'next-40-market-value-share'],
      ['top50-value', 'Top 50: market value', 'top-50-market-value-share'],
      ['rest-value', 'Other {companies-outside-top-50|bare}: market value', 'rest-market-value-share'],
    ]),
    ...rowsOf('Turnover', [
      ['top10-turnover', 'Top 10: turnover', 'top-10-turnover-share'],
      ['next40-turnover', 'Next 40: turnover', 'next-40-turnover-share'],
      ['top50-turnover', 'Top 50: turnover', 'top-50-turnover-share'],
      ['top50-change', 'Top 50: turnover, change on 2023', 'top-50-turnover-share-change'],
      ['rest-turnover', 'Other {companies-outside-top-50|bare}: turnover', 'rest-turnover-share'],
    ]),
  ],
  draw: (drawing, canvas) =>
    stackedBars(
      {
        total: 100,
        rows: [
          row(drawing, 'value', 'Market value', [
            drawing.remark('Top 50 together: {top-50-market-value-share}', 'top50-value'),
          ]),
          row(drawing, 'turnover', 'Turnover', [
            drawing.remark('Top 50 together: {top-50-turnover-share}', 'top50-turnover'),
            drawing.remark('up {top-50-turnover-share-change} on 2023', 'top50-change'),
          ]),
        ],
      },
      canvas,
    ),
};

function row({ figure }: Drawing, measure: string, title: string, notes: StackedRow['notes']): StackedRow {
  const segment = (key: string, label: string) => ({ ...figure(`${key}-${measure}`), label });
  const segments: Segment[] = [
    segment('top10', 'Top 10'),
    segment('next40', 'Next 40'),
    { ...segment('rest', 'All others'), tone: 'neutral' },
  ];
  return { title, segments, notes };
}
