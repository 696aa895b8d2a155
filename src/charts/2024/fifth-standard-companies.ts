import { bars } from '../../forms/bars.ts';
import { stack, type Canvas } from '../../forms/canvas.ts';
import { remarks } from '../../forms/remark.ts';
import { units } from '../../forms/units.ts';
import type { ChartSpec, Drawing } from '../chart.ts';
import { rowsOf } from '../rows.ts';

export const fifthStandard: ChartSpec = {
  id: 'fifth-standard-companies',
  number: '10',
  forms: ['bars', 'units'],
  section: '1.4',
  headline:
    'Of {fifth-set-companies} companies under the fifth set of standards, {fifth-set-launched} have a core product on sale',
  subtitle: 'Companies listed under the board’s fifth set of standards; one square is one company',
  alt: 'Of {fifth-set-companies|noun} listed under the fifth set of standards, {fifth-set-launched} have their core product on sale and {fifth-set-accepted} have applications accepted; the report credits {fifth-set-revenue-1bn} with revenue of {fifth-set-revenue-1bn-threshold} and {fifth-set-revenue-10bn} with {fifth-set-revenue-10bn-threshold}. From {allist-sinocelltech-revenue-before-listing} before listing, Allist came to {allist-revenue} and Sinocelltech to {sinocelltech-revenue}.',
  notes: [
    'Taken literally, the counts of companies by revenue mean that the group sold {fifth-set-revenue-least}; the successes named sell far less. The counts read like a slip in translation and stand as printed.',
    'Whether the flagship drugs sell {flagship-annual-sales} each or together, and in which year, is not said.',
    'The grids do not match square by square.',
  ],
  questions: [
    {
      ask: 'What of those without a product on sale?',
      answer: 'At {fifth-set-accepted|noun} an application had been accepted, which is not yet an approval.',
    },
    {
      ask: 'Do these companies make money?',
      answer: 'Not said. Products and revenue are counted, profit is not.',
    },
    {
      ask: 'May the counts by revenue be quoted?',
      answer:
        'With care: a newspaper prints them with {cbj-fifth-set-lower-threshold} and {cbj-fifth-set-upper-threshold} as thresholds.',
    },
  ],
  rows: [
    ...rowsOf('All', [['all', 'Listed under the fifth set of standards', 'fifth-set-companies']]),
    ...rowsOf('Core product', [
      ['launched', 'Core product on sale', 'fifth-set-launched'],
      ['accepted', 'Application accepted', 'fifth-set-accepted'],
    ]),
    ...rowsOf('Revenue of the companies', [
      ['above-1bn', 'Revenue of {fifth-set-revenue-1bn-threshold}', 'fifth-set-revenue-1bn'],
      ['above-10bn', 'Revenue of {fifth-set-revenue-10bn-threshold}', 'fifth-set-revenue-10bn'],
    ]),
    ...rowsOf('Named successes', [
      ['before', 'Revenue of each before listing', 'allist-sinocelltech-revenue-before-listing'],
      ['allist', 'Allist: revenue', 'allist-revenue'],
      ['sinocelltech', 'Sinocelltech: revenue', 'sinocelltech-revenue'],
      ['flagship', 'Their flagship drugs: sales a year', 'flagship-annual-sales'],
    ]),
  ],
  draw: (drawing, canvas) => {
    const head = remarks([drawing.remark('{fifth-set-companies|noun} in all', 'all')], canvas);
    return stack([stack([head, counts(drawing, canvas)], 12), successes(drawing, canvas)], 28);
  },
};

function counts({ figure, text, value }: Drawing, canvas: Canvas) {
  const total = value('fifth-set-companies');
  const grid = { total, columns: canvas.wide ? total : total / 2, cell: 18 };
  const sold = (key: string, id: string) => ({ ...figure(key), label: text(`sold {${id}}`) });
  const blocks = [
    {
      ...grid,
      title: 'Core product',
      parts: [
        { ...figure('launched'), label: 'on sale' },
        { ...figure('accepted'), label: 'application accepted', state: 'outline' as const },
      ],
    },
    {
      ...grid,
      title: 'Revenue in 2024, as printed',
      parts: [sold('above-1bn', 'fifth-set-revenue-1bn-threshold')],
    },
    {
      ...grid,
      parts: [sold('above-10bn', 'fifth-set-revenue-10bn-threshold')],
      notes: [{ text: 'These counts are doubtful: see the note under the chart' }],
    },
  ];
  return units({ blocks, across: 1 }, canvas);
}

function successes({ row, named, text }: Drawing, canvas: Canvas) {
  const before = text('{allist-sinocelltech-revenue-before-listing} before listing');
  const ticks = [
    { value: 0, label: before, named: named('before') },
    { value: 5e9, label: '¥5bn' },
  ];
  const rows = [
    row('allist'),
    row('sinocelltech'),
    { ...row('flagship'), label: 'Their flagship drugs, a year' },
  ];
  return bars(
    { panels: [{ domain: [0, 5e9], ticks }], groups: [{ title: 'The successes named', rows }] },
    canvas,
  );
}
