import { figure } from '../../data/figure.ts';
import type { Edition } from '../../data/edition.ts';
import { dots } from '../../forms/dots.ts';
import { ACROSS } from '../across.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';
import { ticks } from '../ticks.ts';

interface Check {
  /** the derived fact that compares both sides */
  id: string;
  label: string;
  /** whether it holds and still deserves a second look */
  query?: true;
}

/** What a check may find; the ratio lies in this stretch of the scale where both sides agree. */
const BANDS: { title: string; expected: readonly [number, number]; checks: Check[] }[] = [
  {
    title: 'A stated floor, and what lies on it: at 1 or more',
    expected: [1, 1.5],
    checks: [
      {
        id: 'check-rd-multiple',
        label: 'Look again: R&D of “{rd-to-profit-multiple} net profit”',
        query: true,
      },
      { id: 'check-action-plans', label: 'Action plans, their share and number' },
    ],
  },
  {
    title: 'The same thing by other figures: close to 1',
    expected: [0.9, 1.1],
    checks: [
      { id: 'check-fifth-set-products', label: 'Fifth set: product on sale or accepted' },
      { id: 'check-market-value', label: 'Market value, by funds and by industries' },
    ],
  },
  {
    title: 'A part of its whole: up to 1',
    expected: [0, 1],
    checks: [
      { id: 'check-dividend-ratio', label: 'High dividend ratio, of all who pay' },
      { id: 'check-deal-kinds', label: 'Kinds of deals, of all deals' },
      { id: 'check-star-50-assets', label: 'STAR 50 assets, of all index assets' },
      { id: 'check-three-groups-companies', label: 'Three industries, of all companies' },
      { id: 'check-chip-companies', label: 'Chip makers and equipment, of the industry' },
      { id: 'check-top-turnover', label: 'Top 10, of the turnover of the top 50' },
      { id: 'check-three-groups-revenue', label: 'Three industries, of all revenue' },
      { id: 'check-esg-indices', label: 'ESG reports of index members, of all' },
      { id: 'check-u-mark', label: '“U” marks removed, of listed at a loss' },
      { id: 'check-social-security', label: 'Social security fund: index members, of all' },
      {
        id: 'check-fifth-set-revenue',
        label: 'Look again: fifth-set revenue, of listed at a loss',
        query: true,
      },
      { id: 'check-special-loans', label: 'Limit with special loans, of the whole limit' },
    ],
  },
];

/** Whether figures of the report agree with each other. Throws where a ratio leaves its band: then it is no query but a contradiction. */
export function crossChecks(edition: Edition): ChartSpec {
  const checks = BANDS.flatMap((band) => band.checks.map((check) => ({ ...check, expected: band.expected })));
  const outside = checks.find(({ id, expected: [from, to] }) => {
    const { value } = figure(edition, id);
    return value < from || value > to;
  });
  if (outside) throw new Error(`printed-v-implied: “${outside.id}” is not where both sides agree`);
  const queries = checks.filter(({ query }) => query).length;
  return {
    id: 'printed-v-implied',
    number: '39',
    forms: ['dots'],
    section: ACROSS,
    headline: `${checks.length - queries} of ${checks.length} cross-checks hold; ${queries} printed claims deserve a second look`,
    subtitle:
      'What figures of the report imply against what others say, as a ratio; tinted: where both sides agree',
    alt: `${checks.length} checks as points on a scale of ratios: floors at {check-rd-multiple|short} and {check-action-plans|short}, the same thing by other figures at {check-fifth-set-products|short} and {check-market-value|short}, and parts of a whole from {check-special-loans|short} to {check-dividend-ratio|short}; ${checks.length - queries} hold, ${queries} deserve a second look.`,
    notes: [
      'A check that holds has found no contradiction; it proves nothing. Arrowheads point where the ratio could move, because a part of it is hedged.',
      'R&D is true as a floor, but {rd-per-profit} is far from “{rd-to-profit-multiple}”. The fifth-set counts imply {fifth-set-revenue-least} of revenue, while the successes that the report names sell for {allist-revenue} and {sinocelltech-revenue}.',
    ],
    rows: BANDS.flatMap(({ title, checks }) =>
      rowsOf(
        title,
        checks.map(({ id, label }) => [id, label, id]),
      ),
    ),
    draw: ({ row }, canvas) =>
      dots(
        {
          domain: [0, 1.5],
          ticks: ticks([0, 0.5, 1, 1.5]),
          reference: { at: 1, text: 'both sides equal' },
          groups: BANDS.map(({ title, expected, checks }) => ({
            title,
            expected,
            rows: checks.map(({ id, query }) => ({ ...row(id), tone: query ? 'accent' : 'hue' })),
          })),
        },
        canvas,
      ),
  };
}
