import { bars, type BarRow } from '../../forms/bars.ts';
import type { ChartSpec, Drawing } from '../chart.ts';
import { rowsOf } from '../rows.ts';

export const drugShare: ChartSpec = {
  id: 'innovative-drug-share-of-biopharma',
  number: '20',
  forms: ['bars'],
  section: '3.2',
  headline:
    '{innovative-drug-companies} drug innovators supplied {innovative-drug-growth-share} of biopharma’s sales growth',
  subtitle:
    'Innovative drug companies’ part of the biopharma companies, of their revenue and of its growth, 2024',
  alt: 'Innovative drug companies are {innovative-drug-companies-share|noun}, earn {innovative-drug-revenue-share|noun} and supplied {innovative-drug-growth-share|noun}, all worked out from printed totals and rates.',
  notes: [
    'The pale strip is the whole group. Only a bound can be given for the share of companies, as the group is counted as {biopharma-companies}.',
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
  draw: (drawing, canvas) => {
    const between = canvas.wide ? [25, 50, 75] : [50];
    const ticks = [0, ...between, 100].map((value) => ({
      value,
      label: value % 100 ? `${value}` : `${value}%`,
    }));
    return bars(
      {
        panels: [{ domain: [0, 100], ticks, track: 100 }],
        groups: [
          {
            title: '',
            rows: [
              row(drawing, 'companies', '{innovative-drug-companies|noun}'),
              row(drawing, 'revenue', '{innovative-drug-revenue}'),
              row(drawing, 'added', '+{innovative-drug-revenue-added}'),
            ],
          },
        ],
        foot: [
          drawing.remark('All biopharma: {biopharma-companies|noun}', 'all-companies'),
          drawing.remark('{biopharma-revenue} of revenue', 'all-revenue'),
          drawing.remark('+{biopharma-revenue-added} on 2023', 'all-added'),
        ],
      },
      canvas,
    );
  },
};

function row({ label, named, quantity, remark }: Drawing, part: string, note: string): BarRow {
  const key = part === 'added' ? 'growth-share' : `${part}-share`;
  return {
    label: label(key),
    cells: [{ ...named(key), quantity: quantity(key), tone: 'hue', note: remark(note, part) }],
  };
}
