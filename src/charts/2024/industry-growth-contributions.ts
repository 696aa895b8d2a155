import { marimekko, type Column } from '../../forms/marimekko.ts';
import type { Tone } from '../../forms/canvas.ts';
import type { ChartSpec, Drawing } from '../chart.ts';
import type { RowSpec } from '../row.ts';
import { rowsOf } from '../rows.ts';

const GROUPS = [
  { key: 'ic', title: 'Integrated circuits', facts: 'ic' },
  { key: 'bio', title: 'Biopharma', facts: 'biopharma' },
  { key: 'equip', title: 'Equipment and materials', facts: 'equipment' },
] as const;

export const industryContributions: ChartSpec = {
  id: 'industry-growth-contributions',
  number: '16',
  forms: ['marimekko'],
  section: '3.0',
  headline:
    'Three industries added {three-industries-revenue-added} of sales; the rest seems to have sold less',
  subtitle:
    'Revenue change 2023–24 by group: a block’s sides are growth and 2023 revenue (implied), its area is yuan',
  alt: 'Blocks whose sides are growth and implied 2023 revenue: integrated circuits up {ic-revenue-growth}, biopharma up {biopharma-revenue-growth}, equipment and materials up {equipment-revenue-growth}, and, if the groups do not overlap and the rates compare the same companies, the remainder of the board down {rest-revenue-growth|abs}; together the board rose {revenue-total-growth}.',
  notes: [
    'Solar makers are the likeliest part of the rest: JinkoSolar, Trina, CSI Solar and Daqo, which the report never names as a cause, sold {solar-revenue-added|abs} less by their accounts.',
    'The rest of the board is everything the report does not single out. It prints no figure for this group. Quote that it shrank, not by how much: overlap between the groups would change the size but hardly the sign; rates that compare different companies could change even that.',
    'Solid blocks: growth as printed; their other side, revenue in 2023, is computed.',
  ],
  questions: [
    {
      ask: 'What is the outlier?',
      answer:
        'The rest of the board: {rest-revenue-added|abs} gone, nearly as much as the industries named added.',
    },
    {
      ask: 'Did every other industry shrink?',
      answer:
        'Not likely. Without the leading solar makers the rest changed by {rest-without-solar-growth}, and some of it may well have grown.',
    },
    {
      ask: 'Does the fastest rate add most?',
      answer:
        'Here it does, but size counts too: biopharma grew {biopharma-revenue-growth} and added {biopharma-revenue-added}, chips {ic-revenue-added}.',
    },
  ],
  rows: [
    ...GROUPS.flatMap(({ key, title, facts }) => [
      ...rowsOf(title, [[`${key}-companies`, `${title}: companies`, `${facts}-companies`]]),
      ...revenueRows(key, title, `${facts}-revenue`),
    ]),
    ...revenueRows('rest', 'Rest of the board', 'rest-revenue'),
    ...revenueRows('board', 'Whole board', 'revenue-total'),
  ],
  areas: Object.fromEntries(
    [...GROUPS.map(({ key }) => key), 'rest', 'board'].map((key) => [`${key}-growth`, `${key}-change`]),
  ),
  draw: (drawing, canvas) => {
    const rest = column(drawing, 'rest', 'Rest of the board', 'neutral', [
      'no figure printed',
      '{rest-revenue-growth}, {rest-revenue-added}',
    ]);
    return marimekko(
      {
        columns: [
          ...GROUPS.map(({ key, title, facts }) =>
            column(drawing, key, title, 'hue', [
              `{${facts}-companies|noun}`,
              `+{${facts}-revenue-growth}, +{${facts}-revenue-added}`,
            ]),
          ),
          { ...rest, said: true },
        ],
        together: {
          columns: GROUPS.length,
          text: drawing.text('+{three-industries-revenue-added} together'),
        },
        whole: {
          ...drawing.named('board-growth'),
          rate: drawing.value('revenue-total-growth'),
          text: drawing.text('Whole board +{revenue-total-growth}, {revenue-total-added} more'),
        },
      },
      canvas,
    );
  },
};

/** Revenue of a group in both years and what came between; `revenue` is the fact of the later one. */
function revenueRows(key: string, title: string, revenue: string): RowSpec[] {
  return rowsOf(title, [
    [`${key}-revenue`, `${title}: revenue 2024`, revenue],
    [`${key}-2023`, `${title}: revenue 2023`, `${revenue}-2023`],
    [`${key}-growth`, `${title}: growth`, `${revenue}-growth`],
    [`${key}-change`, `${title}: change`, `${revenue}-added`],
  ]);
}

function column({ figure, text }: Drawing, key: string, title: string, tone: Tone, lines: string[]): Column {
  const growth = figure(`${key}-growth`);
  const { value: rate, computed } = growth.quantity;
  const size = figure(`${key}-2023`).quantity.value;
  return { ...growth, size, rate, computed, tone, title, lines: lines.map(text) };
}
