import { marimekko, type Column } from '../../forms/marimekko.ts';
import type { Tone } from '../../forms/canvas.ts';
import type { ChartSpec, Drawing } from '../chart.ts';
import { rowsOf } from '../rows.ts';

const GROUPS = [
  { key: 'ic', title: 'Integrated circuits', facts: 'ic', section: '3.1' },
  { key: 'bio', title: 'Biopharma', facts: 'biopharma', section: '3.2' },
  { key: 'equip', title: 'Equipment and materials', facts: 'equipment', section: '3.3' },
] as const;

export const industryContributions: ChartSpec = {
  id: 'industry-growth-contributions',
  number: '16',
  forms: ['marimekko'],
  section: '3.0',
  headline:
    'Three industries added {three-industries-revenue-added} of sales; the rest of the board lost about as much',
  subtitle:
    'Revenue change 2023–24 by group: a block’s sides are growth and 2023 revenue (implied), its area is yuan',
  alt: 'Blocks whose sides are growth and implied 2023 revenue: integrated circuits up {ic-revenue-growth}, biopharma up {biopharma-revenue-growth}, equipment and materials up {equipment-revenue-growth}, and the computed remainder of the board down {rest-revenue-growth|abs}; together the board rose {revenue-total-growth}.',
  notes: [
    'The rest of the board is everything the report does not single out. It prints no figure for this group. That it shrank holds if each rate compares the same companies; overlap between the groups would not turn the sign.',
    'Solid blocks: growth as printed; their other side, revenue in 2023, is computed.',
  ],
  rows: [
    ...GROUPS.flatMap(({ key, title, facts }) => [
      { key: `${key}-companies`, group: title, label: `${title}: companies`, figure: `${facts}-companies` },
      { key: `${key}-revenue`, group: title, label: `${title}: revenue 2024`, figure: `${facts}-revenue` },
      { key: `${key}-2023`, group: title, label: `${title}: revenue 2023`, figure: `${facts}-revenue-2023` },
      { key: `${key}-growth`, group: title, label: `${title}: growth`, figure: `${facts}-revenue-growth` },
      { key: `${key}-change`, group: title, label: `${title}: change`, figure: `${facts}-revenue-added` },
    ]),
    ...rowsOf('Rest of the board', [
      ['rest-revenue', 'Rest of the board: revenue 2024', 'rest-revenue'],
      ['rest-2023', 'Rest of the board: revenue 2023', 'rest-revenue-2023'],
      ['rest-growth', 'Rest of the board: growth', 'rest-revenue-growth'],
      ['rest-change', 'Rest of the board: change', 'rest-revenue-added'],
    ]),
    ...rowsOf('Whole board', [
      ['board-revenue', 'Whole board: revenue 2024', 'revenue-total'],
      ['board-2023', 'Whole board: revenue 2023', 'revenue-total-2023'],
      ['board-growth', 'Whole board: growth', 'revenue-total-growth'],
      ['board-change', 'Whole board: change', 'revenue-total-added'],
    ]),
  ],
  draw: (drawing, canvas) =>
    marimekko(
      {
        columns: [
          column(
            drawing,
            'ic',
            'Integrated circuits',
            'c1',
            '{ic-companies|noun}',
            '+{ic-revenue-growth}, +{ic-revenue-added}',
          ),
          column(
            drawing,
            'bio',
            'Biopharma',
            'c5',
            '{biopharma-companies|noun}',
            '+{biopharma-revenue-growth}, +{biopharma-revenue-added}',
          ),
          column(
            drawing,
            'equip',
            'Equipment and materials',
            'c4',
            '{equipment-companies|noun}',
            '+{equipment-revenue-growth}, +{equipment-revenue-added}',
          ),
          column(
            drawing,
            'rest',
            'Rest of the board',
            'neutral',
            'no figure printed',
            '{rest-revenue-growth}, {rest-revenue-added}',
          ),
        ],
        whole: {
          ...drawing.named('board-growth'),
          rate: drawing.quantity('board-growth')!.value,
          text: drawing.text('Whole board +{revenue-total-growth}, +{revenue-total-added}'),
        },
      },
      canvas,
    ),
};

function column(
  { named, quantity, text }: Drawing,
  key: string,
  title: string,
  tone: Tone,
  ...lines: string[]
): Column {
  const growth = quantity(`${key}-growth`)!;
  const size = quantity(`${key}-2023`)!.value;
  return {
    ...named(`${key}-growth`),
    size,
    rate: growth.value,
    computed: growth.computed,
    tone,
    title,
    lines: lines.map(text),
  };
}
