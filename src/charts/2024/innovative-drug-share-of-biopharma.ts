import { bars } from '../../forms/bars.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';
import { percent, ticks } from '../ticks.ts';

export const drugShare: ChartSpec = {
  id: 'innovative-drug-share-of-biopharma',
  number: '20',
  forms: ['bars'],
  section: '3.2',
  headline:
    '{innovative-drug-companies} drug innovators seem to have supplied {innovative-drug-growth-share} of biopharma’s sales growth',
  subtitle:
    'Innovative drug companies’ part of the biopharma companies, of their revenue and of its growth, 2024',
  alt: 'Innovative drug companies are {innovative-drug-companies-share|noun}, brought in {innovative-drug-revenue-share|noun} and supplied {innovative-drug-growth-share|noun}, all worked out from printed totals and rates, if they belong to it and the rates compare the same companies.',
  notes: [
    'The pale strip is the whole group. Only a bound can be given for the share of companies, as the group is counted as {biopharma-companies}.',
  ],
  questions: [
    {
      ask: 'Did the other biopharma companies hardly grow?',
      answer:
        'By this arithmetic they added little: what is left of {biopharma-revenue-added} when {innovative-drug-revenue-added} is taken off.',
    },
    {
      ask: 'Is the growth from selling drugs?',
      answer:
        'Not all: Biokin’s revenue of {csj-biokin-revenue-2024} came largely from a licence, and seems to be in it.',
    },
  ],
  rows: [
    ...rowsOf('Share', [
      ['companies-share', 'Share of companies', 'innovative-drug-companies-share'],
      ['revenue-share', 'Share of revenue', 'innovative-drug-revenue-share'],
      ['growth-share', 'Share of revenue growth', 'innovative-drug-growth-share'],
    ]),
    ...rowsOf('Innovative drugs', [
      ['companies', 'Innovative drugs: companies', 'innovative-drug-companies'],
      ['revenue', 'Innovative drugs: revenue', 'innovative-drug-revenue'],
      ['added', 'Innovative drugs: revenue added', 'innovative-drug-revenue-added'],
    ]),
    ...rowsOf('All biopharma', [
      ['all-companies', 'All biopharma: companies', 'biopharma-companies'],
      ['all-revenue', 'All biopharma: revenue', 'biopharma-revenue'],
      ['all-added', 'All biopharma: revenue added', 'biopharma-revenue-added'],
    ]),
  ],
  draw: ({ row, remark }, canvas) => {
    const values = canvas.wide ? [0, 25, 50, 75, 100] : [0, 50, 100];
    const companies = remark('{innovative-drug-companies|noun}', 'companies');
    const revenue = remark('{innovative-drug-revenue}', 'revenue');
    const added = remark('+{innovative-drug-revenue-added}', 'added');
    return bars(
      {
        panels: [{ domain: [0, 100], ticks: ticks(values, percent), track: 100 }],
        rows: [
          { ...row('companies-share'), note: companies },
          { ...row('revenue-share'), note: revenue },
          { ...row('growth-share'), note: added, said: true },
        ],
        foot: [
          remark('All biopharma: {biopharma-companies|noun}', 'all-companies'),
          remark('{biopharma-revenue} of revenue', 'all-revenue'),
          remark('+{biopharma-revenue-added} on 2023', 'all-added'),
        ],
      },
      canvas,
    );
  },
};
