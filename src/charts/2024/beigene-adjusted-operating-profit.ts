import { bridge } from '../../forms/bridge.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';
import { billions, ticks } from '../ticks.ts';

export const beigeneProfit: ChartSpec = {
  id: 'beigene-adjusted-operating-profit',
  number: '03',
  forms: ['bridge'],
  section: '1.1',
  headline:
    'BeiGene swung to a {beigene-adjusted-operating-profit} adjusted profit, a {beigene-adjusted-operating-profit-change} turn in a year',
  subtitle: 'Adjusted operating profit of BeiGene, without costs that take no cash',
  alt: 'An implied adjusted operating loss of {beigene-adjusted-operating-profit-2023|abs} in 2023, plus a printed gain of {beigene-adjusted-operating-profit-change}, gives the printed adjusted operating profit of {beigene-adjusted-operating-profit} in 2024.',
  notes: [
    'The report prints the end and the change; the start follows from them.',
    'Adjusted: without such costs as share-based pay, depreciation and amortisation. It is a non-GAAP figure of the company’s own making; the statutory result is not given.',
  ],
  questions: [
    {
      ask: 'Did BeiGene make a profit, then?',
      answer:
        'By its own adjusted measure. By its accounts it had lost {qianzhan-beigene-net-loss-2023} in 2023; for 2024 the report leaves that line out.',
    },
    {
      ask: 'Could a single good quarter explain it?',
      answer: 'No: the report counts {beigene-profitable-quarters|noun} in a row with such a profit.',
    },
  ],
  rows: [
    ...rowsOf('Bridge', [
      ['y2023', '2023, implied', 'beigene-adjusted-operating-profit-2023'],
      ['change', 'Change on the year', 'beigene-adjusted-operating-profit-change'],
      ['y2024', '2024', 'beigene-adjusted-operating-profit'],
    ]),
    ...rowsOf('Context', [
      ['quarters', 'Quarters in a row with an adjusted operating profit', 'beigene-profitable-quarters'],
    ]),
  ],
  draw: ({ figure, text, remark, value }, canvas) => {
    const change = text('+{beigene-adjusted-operating-profit-change}');
    const from = value('beigene-adjusted-operating-profit-2023');
    const note = remark('positive for {beigene-profitable-quarters|noun} in a row', 'quarters');
    return bridge(
      {
        domain: [-6e9, 3e9],
        ticks: ticks([-6e9, -3e9, 0, 3e9], billions),
        steps: [
          figure('y2023'),
          { ...figure('change'), from, text: change, tone: 'accent', change: true, said: true },
          { ...figure('y2024'), note, said: true },
        ],
      },
      canvas,
    );
  },
};
