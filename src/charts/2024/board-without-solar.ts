import { stack } from '../../forms/canvas.ts';
import { dumbbell } from '../../forms/dumbbell.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';
import { billions, ticks } from '../ticks.ts';
import { twoYears } from '../two-years.ts';

/** The row whose change the headline says. */
const SAID = 'rest-revenue';

export const boardWithoutSolar: ChartSpec = {
  id: 'board-without-solar',
  number: '41',
  forms: ['dumbbell'],
  section: '3.0',
  headline:
    'Without four solar companies the board’s revenue seems to have grown {revenue-without-solar-growth}',
  subtitle:
    'Revenue and net profit of the board with and without four leading solar companies, 2023 and 2024',
  alt: 'Revenue of the whole board went from {revenue-total-2023} to {revenue-total}; without JinkoSolar, Trina, CSI Solar and Daqo it went from {revenue-without-solar-2023} to {revenue-without-solar}. Net profit went from {net-profit-total-2023-estimated} by an estimate to {net-profit-total}, and without the four from {net-profit-without-solar-2023} to {net-profit-without-solar}.',
  notes: [
    'The four are JinkoSolar, Trina Solar, CSI Solar and Daqo; the report names none of them as a cause. Together they sold {solar-revenue}, after {solar-revenue-2023}, and made {solar-net-profit}, after {solar-net-profit-2023}.',
    'The board’s net profit of 2023 on the companies of 2024 is an estimate by an analyst who is not named; a broker, not named either, comes to {broker-net-profit-growth-2024} where the analyst has {analyst-net-profit-growth-2024}.',
    'The axis of revenue is cut: only the places of the points compare.',
  ],
  questions: [
    {
      ask: 'Was profit fine without solar?',
      answer: 'No. By the estimate it still fell, by {net-profit-without-solar-growth|abs}.',
    },
    {
      ask: 'Why leave out these companies?',
      answer: 'The choice is ours. Leave out any group that shrank, and the rest looks better.',
    },
  ],
  rows: [
    ...rowsOf('Revenue', [
      ['board-revenue-2023', 'Whole board, 2023', 'revenue-total-2023'],
      ['board-revenue-2024', 'Whole board, 2024', 'revenue-total'],
      ['board-revenue-change', 'Whole board, change', 'revenue-total-growth'],
      ['rest-revenue-2023', 'Without the four, 2023', 'revenue-without-solar-2023'],
      ['rest-revenue-2024', 'Without the four, 2024', 'revenue-without-solar'],
      ['rest-revenue-change', 'Without the four, change', 'revenue-without-solar-growth'],
    ]),
    ...rowsOf('Net profit', [
      ['board-profit-2023', 'Whole board, 2023', 'net-profit-total-2023-estimated'],
      ['board-profit-2024', 'Whole board, 2024', 'net-profit-total'],
      ['board-profit-change', 'Whole board, change', 'analyst-net-profit-growth-2024'],
      ['rest-profit-2023', 'Without the four, 2023', 'net-profit-without-solar-2023'],
      ['rest-profit-2024', 'Without the four, 2024', 'net-profit-without-solar'],
      ['rest-profit-change', 'Without the four, change', 'net-profit-without-solar-growth'],
    ]),
  ],
  draw: (drawing, canvas) => {
    const row = (key: string, label: string, change: string) => ({
      ...twoYears(drawing, key, label, { ...drawing.remark(change, `${key}-change`), said: key === SAID }),
      tone: key.startsWith('board') ? ('neutral' as const) : ('hue' as const),
    });
    const revenue = dumbbell(
      {
        domain: [1000e9, 1600e9],
        ticks: ticks([1000e9, 1200e9, 1400e9, 1600e9], billions),
        rows: [
          row('board-revenue', 'Revenue, whole board', '+{revenue-total-growth}'),
          row('rest-revenue', 'Revenue, without the four', '+{revenue-without-solar-growth}'),
        ],
      },
      canvas,
    );
    const profit = dumbbell(
      {
        domain: [0, 100e9],
        ticks: ticks([0, 50e9, 100e9], billions),
        rows: [
          row('board-profit', 'Net profit, whole board', '{analyst-net-profit-growth-2024}'),
          row('rest-profit', 'Net profit, without the four', '{net-profit-without-solar-growth}'),
        ],
      },
      canvas,
    );
    return stack([revenue, profit], 24);
  },
};
