import type { Edition } from '../../data/edition.ts';
import { measured } from '../../data/measured.ts';
import { stack } from '../../forms/canvas.ts';
import { dots } from '../../forms/dots.ts';
import { legend } from '../../forms/legend.ts';
import { yuan } from '../../lib/number/number.ts';
import { ACROSS, chapterLegend, chapterTone } from '../across.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';
import { ticks } from '../ticks.ts';

/** Every sum by kind, with its name. */
const KINDS: { title: string; labels: Record<string, string> }[] = [
  {
    title: 'Market value and holdings',
    labels: {
      'emerging-industry-market-value': 'Market value of emerging-industry companies',
      'fund-holdings': 'Held by funds',
      'index-products-total': 'Assets of STAR index products',
      'star-50-products': 'Assets of STAR 50 index products',
      'social-security-holdings': 'Social security fund, larger positions',
    },
  },
  {
    title: 'Revenue and receipts',
    labels: {
      'revenue-total': 'Revenue of all companies',
      'private-cash-received': 'Cash received by private companies',
      'overseas-revenue': 'Overseas revenue',
      'equipment-revenue': 'Revenue, equipment and new materials',
      'ic-revenue': 'Revenue, integrated circuits',
      'unprofitable-revenue': 'Revenue, unprofitable when listed',
      'biopharma-revenue': 'Revenue, biopharmaceuticals',
      'innovative-drug-revenue': 'Revenue, innovative drugs',
      'smic-revenue': 'Revenue, SMIC',
      'allist-revenue': 'Revenue, Allist',
      'sinocelltech-revenue': 'Revenue, Sinocelltech',
      'flagship-annual-sales': 'Sales of Allist’s and Sinocelltech’s main drugs',
    },
  },
  { title: 'Research and development', labels: { 'rd-total': 'R&D of all companies' } },
  {
    title: 'Profit and loss',
    labels: {
      'net-profit-total': 'Net profit of all companies',
      'unprofitable-net-loss': 'Net loss, unprofitable when listed',
      'beigene-adjusted-operating-profit-change': 'BeiGene: rise of adjusted operating profit',
      'biopharma-net-profit': 'Net profit, biopharmaceuticals',
      'piotech-net-profit': 'Net profit, Piotech',
      'beigene-adjusted-operating-profit': 'BeiGene: adjusted operating profit',
      'sicc-net-profit': 'Net profit, SICC',
    },
  },
  {
    title: 'Payouts and their limits',
    labels: {
      'dividend-total': 'Cash dividends for 2024',
      'buyback-limit': 'Buyback and shareholding-increase plans',
      'loan-buyback-limit': 'Buyback plans with special loans',
    },
  },
  {
    title: 'Deals, financing and projects',
    labels: {
      'deals-value': 'Mergers and acquisitions, disclosed value',
      'light-asset-financing': 'Share issues under the light-asset standard',
      'crsc-bond': 'CRSC: bond',
      'dizal-raised': 'Dizal: share issue',
      'dizal-raised-rd': 'Dizal: part for drug research',
      'nanya-planned-investment': 'Nanya New Material: planned project',
      'hymson-planned-investment': 'Hymson: planned project',
    },
  },
];

/** Every sum of money that the report prints; no sum at all before listing has no place on a scale of powers. */
export function yuanAmounts(edition: Edition): ChartSpec {
  const sums = measured(edition)
    .filter(({ unit, value }) => unit === 'yuan' && value > 0)
    .toSorted((a, b) => b.value - a.value);
  const kinds = KINDS.map(({ title, labels }) => ({
    title,
    sums: sums.filter(({ id }) => id in labels),
    labels,
  }));
  const placed = kinds.flatMap((kind) => kind.sums);
  const unplaced = sums.find((sum) => !placed.includes(sum));
  if (unplaced) throw new Error(`yuan-amounts-log-scale: “${unplaced.id}” has no kind → add it to KINDS`);
  const colours = chapterLegend(
    edition,
    sums.map(({ chapter }) => chapter),
  );
  return {
    id: 'yuan-amounts-log-scale',
    number: '36',
    forms: ['dots'],
    section: ACROSS,
    headline: `From {sicc-net-profit} to {emerging-industry-market-value}: the report’s ${sums.length} sums of money on one scale`,
    subtitle:
      'Every yuan amount printed in the report, by kind; each line of the scale is ten times the last',
    alt: `${sums.length} yuan amounts as points on a logarithmic scale, from {sicc-net-profit} (net profit of SICC) to {emerging-industry-market-value} (market value of emerging-industry companies), with total revenue at {revenue-total} and total net profit at {net-profit-total}.`,
    notes: [
      'The largest sum is {amounts-range} the smallest; both are floors. The length of an arrowhead says nothing of how much more there is.',
      'Market value is counted on a day, revenue over a year, deals over other spans: compare sizes, do not add. Square: an upper limit; diamond: a change.',
      'Left out: the revenue that companies had to pass to be counted, and the revenue of zero before listing, which has no place on this scale.',
    ],
    questions: [
      {
        ask: 'What is the outlier?',
        answer:
          'A market value, {emerging-industry-market-value}. It is what shares are worth, no income: revenue was {revenue-total}.',
      },
      {
        ask: 'Does a short distance mean a small difference?',
        answer: 'No. Towards the right the same distance stands for ever more yuan.',
      },
    ],
    rows: kinds.flatMap(({ title, sums, labels }) =>
      rowsOf(
        title,
        sums.map(({ id }) => [id, labels[id]!, id]),
      ),
    ),
    draw: (drawing, canvas) =>
      stack(
        [
          legend(colours, canvas),
          dots(
            {
              log: true,
              domain: [1e8, 1e13],
              ticks: ticks(canvas.wide ? [1e8, 1e9, 1e10, 1e11, 1e12, 1e13] : [1e8, 1e10, 1e12], (value) =>
                yuan(value, 'short'),
              ),
              groups: kinds.map(({ title, sums }) => ({
                title,
                rows: sums.map(({ id, chapter, limit, change_of }) => ({
                  ...drawing.row(id),
                  tone: chapterTone(chapter),
                  shape: limit === 'upper' ? 'square' : change_of ? 'diamond' : 'disc',
                })),
              })),
            },
            canvas,
          ),
        ],
        14,
      ),
  };
}
