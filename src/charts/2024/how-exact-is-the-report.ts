import type { Edition } from '../../data/edition.ts';
import { besides } from '../../data/beside.ts';
import { measured } from '../../data/measured.ts';
import { stack } from '../../forms/canvas.ts';
import type { State } from '../../forms/cells.ts';
import { specimens } from '../../forms/specimens.ts';
import { units } from '../../forms/units.ts';
import { decimal } from '../../lib/number/number.ts';
import { roman } from '../../lib/number/roman.ts';
import { ACROSS, chapterTone } from '../across.ts';
import type { ChartSpec } from '../chart.ts';
import type { RowSpec } from '../row.ts';
import { rowsOf, type FigureRow } from '../rows.ts';

type Fact = NonNullable<ReturnType<Edition['facts']['get']>>;

/** Ways of stating a number, from the firmest, with the look of their squares. */
const KINDS: { id: string; label: string; state: State; holds: (fact: Fact) => boolean }[] = [
  { id: 'exact', label: 'exact', state: 'solid', holds: ({ qualifier }) => qualifier === 'exact' },
  {
    id: 'more-than',
    label: 'more than, or at least',
    state: 'ghost',
    holds: ({ qualifier, limit }) => !limit && (qualifier === 'more_than' || qualifier === 'at_least'),
  },
  {
    id: 'nearly',
    label: 'nearly',
    state: 'hatch',
    holds: ({ qualifier, limit }) => !limit && qualifier === 'nearly',
  },
  { id: 'about', label: 'about', state: 'hatch', holds: ({ qualifier }) => qualifier === 'about' },
  { id: 'range', label: 'a range', state: 'hatch', holds: ({ qualifier }) => qualifier === 'range' },
  { id: 'limit', label: 'an upper limit', state: 'outline', holds: ({ limit }) => limit === 'upper' },
];

const EXAMPLES = (edition: Edition): FigureRow[] => [
  ['no-hedge', 'No hedge: companies with record revenue', 'companies-record-revenue'],
  ['more-than', '“More than”, “over”: companies at an advanced level', 'advanced-level-companies'],
  ['at-least', 'A milestone reached: revenue of SMIC', 'smic-revenue'],
  ['nearly', '“Nearly”: equipment and materials companies', 'equipment-companies'],
  ['about', '“Around”: staff in research and development', 'rd-staff'],
  ['range', 'A range: interest on the bond of CRSC', 'crsc-bond-coupon'],
  ['limit', 'An upper limit, itself open: buyback plans', 'buyback-limit'],
  ['limit-nearly', 'An upper limit, not quite reached: plans with loans', 'loan-buyback-limit'],
  ['computed', 'Computed by us: overseas share of revenue', 'overseas-revenue-share'],
  ['computed-bound', 'Computed from “more than”: turnover outside the top 50', 'rest-turnover-share'],
  [
    'elsewhere',
    'Printed by others: spending on R&D as a multiple of net profit',
    besides(edition, 'rd-to-profit-multiple')[0]?.id ?? null,
  ],
  ['not-printed', 'No number printed: growth of total net profit', null],
];

/** How exactly the report states its figures, counted in the ledger, and how each way is drawn. */
export function exactness(edition: Edition): ChartSpec {
  const figures = measured(edition);
  const all = edition.facts.size;
  const hedged = figures.filter(isHedged).length;
  const chapters = edition.chapters.map(({ number, topic }) => {
    const own = figures.filter(({ chapter }) => chapter === number);
    const share = `${decimal((100 * own.filter(isHedged).length) / own.length, 1)}%`;
    const kinds = KINDS.map((kind) => ({ ...kind, count: own.filter(kind.holds).length }));
    const name = number === 0 ? topic : `${roman(number)} ${topic}`;
    return { number, name, size: own.length, share, kinds: kinds.filter(({ count }) => count > 0) };
  });
  const examples = EXAMPLES(edition);
  const count = (id: string) => figures.filter(KINDS.find((kind) => kind.id === id)!.holds).length;
  return {
    id: 'how-exact-is-the-report',
    number: '40',
    forms: ['specimens', 'units'],
    section: ACROSS,
    ownKey: true,
    headline: `${hedged} of the report’s ${figures.length} measured figures are hedged, ${count('more-than')} of them as floors`,
    subtitle:
      'Measured figures by how exactly the report states them (our count), and how each kind is drawn on this site',
    alt: `Of ${figures.length} measured figures ${count('exact')} are exact, ${count('more-than')} are “more than” or “at least”, ${count('nearly')} “nearly”, ${count('about')} “around”, ${count('limit')} upper limits and ${count('range')} a range; below, each kind with an example and the way it is drawn.`,
    notes: [
      `Counted: amounts, numbers of things, shares, rates, changes and ranks, ${figures.length} of the ledger’s ${all} printed figures. Not counted, the other ${all - figures.length}: bounds that only say who was counted, and claims to be ahead of all without a list.`,
      'The edge of a mark says how exact the number is, its fill whose number it is. The length of a hatched end or an arrowhead says nothing.',
    ],
    questions: [
      {
        ask: 'Does a hedge mean that a number is doubtful?',
        answer: 'No. A floor can be quite true; it only leaves open how much more there is.',
      },
      {
        ask: 'Why so many floors?',
        answer:
          'Not said. “More than” a round number sounds larger than the exact number, which may lie just above it.',
      },
    ],
    rows: [
      ...chapters.flatMap(({ number, name, kinds }) =>
        kinds.map((kind): RowSpec => ({
          key: `${number}-${kind.id}`,
          group: name,
          label: `${name}: ${kind.label}`,
          count: kind.count,
          noun: 'figures',
          one: 'figure',
          counted: 'counted in the ledger',
        })),
      ),
      ...rowsOf(TITLE, examples),
    ],
    draw: (drawing, canvas) => {
      const squares = units(
        {
          across: 1,
          blocks: chapters.map(({ number, name, size, share, kinds }) => ({
            title: size > 1 ? `${name}: ${size} figures, ${share} hedged` : name,
            columns: canvas.wide ? 28 : 27,
            cell: canvas.wide ? 12 : 10,
            tone: chapterTone(number),
            parts: kinds.map(({ id, label, state }) => ({
              ...drawing.figure(`${number}-${id}`),
              label,
              state,
            })),
          })),
        },
        canvas,
      );
      const key = specimens(
        {
          title: TITLE,
          rows: examples.map(([id]) => drawing.row(id)),
        },
        canvas,
      );
      return stack([squares, key], 30);
    },
  };
}

const TITLE = 'How each kind is drawn';

function isHedged({ qualifier, limit }: Fact): boolean {
  return qualifier !== 'exact' || limit === 'upper';
}
