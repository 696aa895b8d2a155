import { bars } from '../../forms/bars.ts';
import { boardPanel, onBoard } from '../board.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';

export const privateCompanies: ChartSpec = {
  id: 'private-companies-since-listing',
  number: '06',
  forms: ['bars'],
  section: '1.3',
  headline:
    'At {private-revenue-doubled} private companies, {private-revenue-doubled-share} of the board, revenue doubled since listing',
  subtitle: 'Private companies by result since listing, against all {companies-total|noun} on the board',
  alt: '{private-companies-share|cap} of the {companies-total|noun} are private; at {private-revenue-doubled} of them revenue doubled since listing, and at {private-profit-doubled} net profit doubled or loss ended.',
  notes: [
    'The {private-revenue-doubled} and the {private-profit-doubled} may be partly the same companies, and some had longer than others to get there.',
    'The {private-profit-doubled} stand for either outcome, profit doubled or loss ended; neither is counted alone.',
  ],
  questions: [
    {
      ask: 'Is that most of the private companies?',
      answer:
        'No. They are {private-companies-share} of the board, and {private-revenue-doubled} got so far, each over its own span of years.',
    },
    {
      ask: 'Did companies that are not private do worse?',
      answer: 'Nothing says so: the report prints no such count for them.',
    },
  ],
  rows: [
    ...rowsOf('Board', [['private', 'Private companies', 'private-companies-share']]),
    ...rowsOf('Since listing', [
      ['revenue-doubled', 'Private: revenue doubled since listing', 'private-revenue-doubled'],
      [
        'doubled-share',
        'Private: revenue doubled since listing, share of the board',
        'private-revenue-doubled-share',
      ],
      ['profit-doubled', 'Private: profit doubled or loss ended', 'private-profit-doubled'],
    ]),
    ...rowsOf('Total', [['all', 'All companies', 'companies-total']]),
  ],
  draw: (drawing, canvas) => {
    const note = drawing.remark('{private-revenue-doubled-share} of the board', 'doubled-share');
    const bar = (key: string, label: string) => ({ ...onBoard(drawing, key, { noun: true }), label });
    return bars(
      {
        panels: [boardPanel(drawing, canvas)],
        rows: [
          { ...bar('private', 'Private companies'), tone: 'neutral' },
          { ...bar('revenue-doubled', 'revenue doubled since listing'), inset: true, note },
          { ...bar('profit-doubled', 'profit doubled or loss ended'), inset: true },
        ],
      },
      canvas,
    );
  },
};
