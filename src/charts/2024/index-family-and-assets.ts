import { stack } from '../../forms/canvas.ts';
import { stackedBars } from '../../forms/stacked-bars.ts';
import { waffle } from '../../forms/waffle.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';

export const indexFamily: ChartSpec = {
  id: 'index-family-and-assets',
  number: '31',
  forms: ['waffle', 'stacked-bars'],
  section: '6.1',
  headline:
    'There are {indices-total} STAR indices, but the STAR 50 alone carries {star-50-products-share} of the money',
  subtitle: 'STAR Market indices, one square each, and assets of index products at the end of 2024',
  alt: 'Of {indices-total} STAR Market indices, {indices-new} were released since 2024; index products held {index-products-total} at the end of 2024, of which {star-50-products}, or {star-50-products-share}, followed the STAR 50.',
  notes: [
    'The indices are counted at the time of the report, the assets at the end of 2024.',
    'STAR 50 products grew {star-50-products-growth} from the start of 2024 and ranked {star-50-products-rank} among broad-based index products. The sentence leaves open whether the growth belongs to all index products.',
  ],
  questions: [
    {
      ask: 'Do more indices bring more money?',
      answer:
        'Not by themselves: {indices-new} of {indices-total} are new, and all but the STAR 50 share {other-index-products}.',
    },
    {
      ask: 'Is the growth of {star-50-products-growth} fresh money?',
      answer: 'Not said. Assets also grow when the prices of the shares in them rise.',
    },
  ],
  rows: [
    ...rowsOf('Number', [
      ['indices', 'Indices', 'indices-total'],
      ['new', 'Released since 2024', 'indices-new'],
      ['earlier', 'Released earlier', 'indices-earlier'],
    ]),
    ...rowsOf('Assets', [
      ['star-50', 'STAR 50 products', 'star-50-products'],
      ['star-50-share', 'STAR 50 products, share of all', 'star-50-products-share'],
      ['other', 'Other STAR index products', 'other-index-products'],
      ['assets', 'All STAR index products', 'index-products-total'],
    ]),
    ...rowsOf('STAR 50', [
      ['growth', 'STAR 50 products, growth from the start of 2024', 'star-50-products-growth'],
      ['rank', 'STAR 50 products, rank among broad-based index products', 'star-50-products-rank'],
    ]),
  ],
  draw: ({ figure, text, remark, value }, canvas) => {
    const released = {
      ...figure('new'),
      value: text('{indices-new} released since 2024'),
      notes: [
        remark('outlined: {indices-earlier} released earlier, the STAR 50 among them', 'earlier'),
        remark('all squares: {indices-total|noun}', 'indices'),
      ],
    };
    const total = value('indices-total');
    const columns = canvas.wide ? 28 : 14;
    const squares = waffle(
      { panels: [released], total, columns, across: 1, cell: 21, fillFrom: 'top' },
      canvas,
    );
    const assets = {
      title: 'Assets of index products',
      segments: [
        { ...figure('star-50'), label: 'STAR 50', value: text('{star-50-products}') },
        {
          ...figure('other'),
          label: 'All others',
          value: text('{other-index-products}'),
          tone: 'neutral' as const,
        },
      ],
      notes: [
        remark('STAR 50: {star-50-products-share}', 'star-50-share'),
        remark('All products: {index-products-total}', 'assets'),
        remark('STAR 50: +{star-50-products-growth} from the start of 2024', 'growth'),
        remark('{star-50-products-rank|cap} among broad-based index products', 'rank'),
      ],
    };
    return stack([squares, stackedBars({ rows: [assets] }, canvas)], 30);
  },
};
