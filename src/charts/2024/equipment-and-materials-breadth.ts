import { dots } from '../../forms/dots.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';
import { percent, ticks } from '../ticks.ts';

const GROUP = 'Equipment and materials';
const BOARD = 'Whole board';

export const equipmentBreadth: ChartSpec = {
  id: 'equipment-and-materials-breadth',
  number: '22',
  forms: ['dots'],
  section: '3.3',
  headline:
    '{equipment-revenue-growing-share|cap} of equipment and materials makers grew sales; so did {companies-revenue-growing-share} of the board',
  subtitle: 'Share of companies with growth, %: high-end equipment and new materials, and the whole board',
  alt: '{equipment-revenue-growing-share|cap} of the equipment and materials companies grew revenue in 2024, the same phrase as for the whole board, and {equipment-profit-growing-share} grew net profit in the last quarter against the quarter before; for the whole board that share is not printed.',
  notes: [
    'The report uses the same phrase for both; the shares need not be equal. The companies of the group are part of the board.',
    'Net profit is that of the last quarter against the quarter before, so that share cannot be set beside the yearly share.',
  ],
  questions: [
    {
      ask: 'Did the group grow as the board did?',
      answer:
        'By the share of companies perhaps. In yuan it grew {equipment-revenue-growth}, the board {revenue-total-growth}.',
    },
    {
      ask: 'Did most of these companies earn more?',
      answer:
        '{equipment-profit-growing-share|cap} did, against the quarter before. For the year no share is printed.',
    },
  ],
  rows: [
    ...rowsOf('Revenue', [
      ['group-revenue', `${GROUP}: revenue grew`, 'equipment-revenue-growing-share'],
      [
        'group-revenue-companies',
        `${GROUP}: companies with rising revenue`,
        'equipment-revenue-growing-companies',
      ],
      ['board-revenue', `${BOARD}: revenue grew`, 'companies-revenue-growing-share'],
    ]),
    ...rowsOf('Net profit', [
      ['group-profit', `${GROUP}: net profit grew on the quarter`, 'equipment-profit-growing-share'],
      [
        'group-profit-companies',
        `${GROUP}: companies with rising net profit`,
        'equipment-profit-growing-companies',
      ],
      ['board-profit', `${BOARD}: net profit grew on the quarter`, null],
    ]),
    ...rowsOf('The group', [
      ['companies', 'Companies of the group', 'equipment-companies'],
      ['revenue', 'Revenue of the group', 'equipment-revenue'],
      ['growth', 'Growth of this revenue', 'equipment-revenue-growth'],
    ]),
  ],
  draw: ({ row, remark }, canvas) => {
    const label = canvas.wide ? GROUP : 'Equipment group';
    const group = (key: string, companies: string) => ({
      ...row(key),
      label,
      detail: remark(companies, `${key}-companies`),
    });
    const board = (key: string) => ({ ...row(key), label: BOARD, tone: 'neutral' as const });
    return dots(
      {
        domain: [0, 100],
        stems: true,
        ticks: ticks([0, 50, 100], percent),
        groups: [
          {
            title: 'Revenue, on the year',
            rows: [
              group('group-revenue', '{equipment-revenue-growing-companies|noun}'),
              board('board-revenue'),
            ],
          },
          {
            title: 'Profit, on the quarter',
            rows: [group('group-profit', '{equipment-profit-growing-companies|noun}'), board('board-profit')],
          },
        ],
        foot: [
          remark('The group: {equipment-companies|noun}', 'companies'),
          remark('revenue {equipment-revenue}', 'revenue'),
          remark('up {equipment-revenue-growth} on the year', 'growth'),
        ],
      },
      canvas,
    );
  },
};
