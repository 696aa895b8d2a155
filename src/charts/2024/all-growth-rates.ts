import type { Edition } from '../../data/edition.ts';
import { measured } from '../../data/measured.ts';
import { stack } from '../../forms/canvas.ts';
import { dots } from '../../forms/dots.ts';
import { legend } from '../../forms/legend.ts';
import { ACROSS, chapterLegend, chapterTone } from '../across.ts';
import type { ChartSpec } from '../chart.ts';
import type { RowSpec } from '../row.ts';
import { rowsOf } from '../rows.ts';
import { signedPercent, ticks } from '../ticks.ts';

/** Every rate from one year to the next by what it measures, with what it is the rate of. */
const LANES: { title: string; labels: Record<string, string> }[] = [
  {
    title: 'Revenue and receipts',
    labels: {
      'innovative-drug-revenue-growth': 'Innovative drugs',
      'chip-equipment-revenue-growth': 'Semiconductor equipment',
      'unprofitable-revenue-growth': 'Unprofitable when listed',
      'chip-revenue-growth': 'Chip products',
      'ic-revenue-growth': 'Integrated circuits',
      'top-ten-revenue-growth': 'Ten largest companies',
      'biopharma-revenue-growth': 'Biopharmaceuticals',
      'overseas-revenue-growth': 'Overseas revenue, whole board',
      'private-cash-received-growth': 'Cash received, private companies',
      'equipment-revenue-growth': 'High-end equipment, new materials',
      'private-revenue-growth': 'Private companies',
      'revenue-total-growth': 'Whole board',
    },
  },
  {
    title: 'Net profit, and net losses (left of zero: smaller)',
    labels: {
      'chip-profit-growth': 'Profit, chip products',
      'top-ten-profit-growth': 'Profit, ten largest companies',
      'unprofitable-net-loss-change': 'Loss, unprofitable when listed',
      'innovative-drug-net-loss-change': 'Loss, innovative drugs',
    },
  },
  {
    title: 'Research spending and assets',
    labels: {
      'fund-holdings-growth': 'Holdings of funds',
      'star-50-products-growth': 'STAR 50 products, from start of 2024',
      'rd-growth': 'R&D, whole board',
    },
  },
];

/** Growth over several years or since listing: another measure, so not on the scale. */
const LONGER: Record<string, string> = {
  'top-ten-revenue-growth-since-listing': 'Ten largest, revenue',
  'top-ten-profit-growth-since-listing': 'Ten largest, profit',
  'piotech-revenue-compound-growth': 'Piotech, revenue',
  'piotech-profit-compound-growth': 'Piotech, profit',
  'rd-compound-growth': 'R&D, whole board, over several years',
};

/** The interest on a bond is no growth. */
const COUPON = 'crsc-bond-coupon';

/** Every rate of growth that the report prints, those of a single year on one scale. */
export function growthRates(edition: Edition): ChartSpec {
  const figures = measured(edition);
  const rates = figures.filter(({ unit, noun, id }) => unit === 'percent' && noun === '' && id !== COUPON);
  const up = rates.filter(({ value }) => value > 0).length;
  const placed = LANES.flatMap(({ labels }) => Object.keys(labels));
  const unplaced = rates.find(({ id }) => !placed.includes(id));
  if (unplaced) throw new Error(`all-growth-rates: “${unplaced.id}” has no lane → add it to LANES`);
  const colours = chapterLegend(
    edition,
    rates.map(({ chapter }) => chapter),
  );
  return {
    id: 'all-growth-rates',
    number: '34',
    forms: ['dots'],
    section: ACROSS,
    headline: `${up} of the report’s ${rates.length} year-on-year rates are up; the others are losses that shrank`,
    subtitle: 'Every year-on-year rate that the report prints, in per cent, by what it measures',
    alt: `Points for ${rates.length} year-on-year rates, from {innovative-drug-net-loss-change} to {innovative-drug-revenue-growth}: ${up} are above zero, the revenue of the whole board only just, at {revenue-total-growth}; those below zero are net losses that shrank.`,
    notes: [
      'A report chooses the rates it prints: these are highlights, not a sample. Triangle: a net loss. The rate of private companies’ revenue is implied, not printed, and not counted.',
      'Assets of STAR 50 products grew over the year from its start; all other rates compare with the year before, holdings of funds at the end of March 2025.',
    ],
    questions: [
      {
        ask: 'Which rate is missing?',
        answer:
          'That of total net profit. An unnamed analyst estimates {analyst-net-profit-growth-2024}, a fall that no rate here shows.',
      },
      {
        ask: 'Do the points on the left mean trouble?',
        answer:
          'No, relief: they are losses, which shrank by {unprofitable-net-loss-change|abs} and {innovative-drug-net-loss-change|abs}.',
      },
      {
        ask: 'Which rate counts most?',
        answer:
          'Perhaps the dullest: {revenue-total-growth} is that of the whole board, where most others are of a part that did well.',
      },
    ],
    rows: [
      ...LANES.flatMap(({ title, labels }) => rows(title, labels)),
      ...rows('Not on the scale: since listing, or a year over several years', LONGER),
    ],
    draw: (drawing, canvas) => {
      const plot = dots(
        {
          stems: true,
          domain: [-65, 50],
          ticks: ticks(canvas.wide ? [-50, -25, 0, 25, 50] : [-50, 0, 50], signedPercent),
          groups: LANES.map(({ title, labels }) => ({
            title,
            rows: Object.keys(labels)
              .toSorted((a, b) => drawing.value(b) - drawing.value(a))
              .map((id) => ({
                ...drawing.row(id),
                tone: chapterTone(edition.facts.get(id)?.chapter ?? 1),
                shape: id.includes('-net-loss-') ? 'triangle' : 'disc',
              })),
          })),
          foot: [
            { text: 'Not on the scale:' },
            ...Object.entries(LONGER).map(([id, label]) => drawing.remark(`${label} {${id}|noun}`, id)),
          ],
        },
        canvas,
      );
      return stack([legend(colours, canvas), plot], 14);
    },
  };
}

function rows(group: string, labels: Record<string, string>): RowSpec[] {
  return rowsOf(
    group,
    Object.entries(labels).map(([id, label]) => [id, label, id]),
  );
}
