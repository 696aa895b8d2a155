import { bridge } from '../../forms/bridge.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';

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
  draw: ({ named, label, quantity, text, remark, value }, canvas) => {
    const step = (key: string) => ({ ...named(key), label: label(key), quantity: quantity(key)!, from: 0 });
    const ticks = [-6, -3, 0, 3].map((billion) => ({
      value: billion * 1e9,
      label: billion === -6 ? '−¥6bn' : billion === 3 ? '¥3bn' : billion === 0 ? '0' : `−${-billion}`,
    }));
    return bridge(
      {
        domain: [-6e9, 3e9],
        ticks,
        steps: [
          { ...step('y2023'), tone: 'hue' },
          {
            ...step('change'),
            from: value('beigene-adjusted-operating-profit-2023'),
            text: text('+{beigene-adjusted-operating-profit-change}'),
            tone: 'neutral',
          },
          {
            ...step('y2024'),
            tone: 'hue',
            note: remark('positive for {beigene-profitable-quarters|noun} in a row', 'quarters'),
          },
        ],
      },
      canvas,
    );
  },
};
