import { stack } from '../../forms/canvas.ts';
import { remarks } from '../../forms/remark.ts';
import { waffle } from '../../forms/waffle.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';

export const dealKinds: ChartSpec = {
  id: 'ma-deal-kinds',
  number: '25',
  forms: ['waffle'],
  section: '4.1',
  headline:
    'Of {deals-total} deals since the Eight Measures, {deals-major} involved major restructuring or new securities',
  subtitle: 'New industrial M&A deals since June 2024 by feature; one square is one deal',
  alt: 'Four grids of {deals-total} squares, one per deal: {deals-major} involve major asset restructuring or securities issuance, {deals-unprofitable-target} unprofitable targets, {deals-overseas} overseas assets and {deals-ipo-target} companies that had proposed IPOs; kinds may overlap.',
  notes: [
    'One deal can count in several grids, and the place of a square means nothing: grids do not match square by square.',
    'The report says that the {deals-major} exceed all such deals of the years before June 2024 together, without a count of those.',
  ],
  questions: [
    {
      ask: 'Are all {deals-total|noun} done?',
      answer: 'Not said: they are called new, and how many were completed or given up is not printed.',
    },
    {
      ask: 'Is buying a company without profit a bad deal?',
      answer: 'Not by itself. For the {deals-unprofitable-target} no price is printed to judge by.',
    },
    {
      ask: 'Does the value cover every deal?',
      answer: 'Only what was disclosed, {deals-value}; of how many deals is not said.',
    },
  ],
  rows: [
    ...rowsOf('All', [['all', 'Deals', 'deals-total']]),
    ...rowsOf('Kind', [
      ['major', 'Major restructuring or securities issuance', 'deals-major'],
      ['unprofitable', 'Unprofitable target', 'deals-unprofitable-target'],
      ['overseas', 'Overseas assets', 'deals-overseas'],
      ['ipo', 'Target with a proposed IPO', 'deals-ipo-target'],
      ['major-before', 'Major restructuring or securities issuance, all years before', 'deals-major-before'],
    ]),
    ...rowsOf('Value', [['value', 'Disclosed transaction amount', 'deals-value']]),
  ],
  draw: ({ figure, label, remark, value }, canvas) => {
    const head = [remark('{deals-total|noun}', 'all'), remark('disclosed amount {deals-value}', 'value')];
    const before = remark('in all years before: {deals-major-before}', 'major-before');
    const panel = (key: string) => ({ ...figure(key), title: label(key) });
    const [across, cell] = canvas.wide ? [4, 14] : [2, 12];
    const grids = waffle(
      {
        panels: [
          { ...panel('major'), notes: [before] },
          panel('unprofitable'),
          panel('overseas'),
          panel('ipo'),
        ],
        total: value('deals-total'),
        columns: 10,
        across,
        cell,
        fillFrom: 'foot',
      },
      canvas,
    );
    return stack([remarks(head, canvas), grids], 20);
  },
};
