import { dots } from '../../forms/dots.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';
import { percent, ticks } from '../ticks.ts';

export const esgReports: ChartSpec = {
  id: 'esg-report-coverage',
  number: '30',
  forms: ['dots'],
  section: '5.3',
  headline:
    'Every STAR 50 company had its own ESG report; outside STAR 50 and STAR 100, {esg-outside-indices-share} did',
  subtitle: 'Share of companies that disclosed a separate ESG report in 2024, %, by membership of an index',
  alt: 'All STAR 50 companies and {esg-star-100-share} of STAR 100 companies published a separate ESG report; {esg-report-companies} of {companies-total} companies did so overall, {esg-report-companies-share}, which leaves an implied {esg-outside-indices-share} outside both indices.',
  notes: [
    'Whether the reports disclosed in 2024 are on that year or on the year before is not said.',
    'For the STAR 50 the report prints “all” and no figure.',
    'How much a company had to write in its annual report to be counted is not said.',
  ],
  questions: [
    {
      ask: 'Does a report mean good conduct?',
      answer: 'No. Reports are counted, not what they say, nor whether anybody checked them.',
    },
    {
      ask: 'Is {esg-report-companies} more than before?',
      answer: 'Not said: the report prints no count of an earlier year.',
    },
  ],
  rows: [
    ...rowsOf('Share', [
      ['star-50', 'STAR 50', 'esg-star-50-share'],
      ['star-100', 'STAR 100', 'esg-star-100-share'],
      ['board', 'Whole board', 'esg-report-companies-share'],
      ['outside', 'In neither index', 'esg-outside-indices-share'],
    ]),
    ...rowsOf('Companies', [
      ['reports', 'With a separate ESG report', 'esg-report-companies'],
      ['chapters', 'Describing ESG practice in the annual report', 'esg-chapter-companies'],
    ]),
  ],
  draw: ({ row, remark }, canvas) => {
    const note = remark('{esg-report-companies|noun}', 'reports');
    return dots(
      {
        domain: [0, 100],
        ticks: ticks([0, 50, 100], percent),
        stems: true,
        rows: [row('star-50'), row('star-100'), { ...row('board'), tone: 'neutral', note }, row('outside')],
        foot: [
          remark('All {esg-chapter-companies|noun} describe ESG practice in their annual report', 'chapters'),
        ],
      },
      canvas,
    );
  },
};
