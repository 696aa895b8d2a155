import { bars } from '../../forms/bars.ts';
import { stack, type Canvas } from '../../forms/canvas.ts';
import { ruler } from '../../forms/ruler.ts';
import type { ChartSpec, Drawing } from '../chart.ts';

export const researchSpending: ChartSpec = {
  id: 'rd-spending-v-net-profit',
  number: '11',
  forms: ['bars', 'ruler'],
  section: '2.1',
  headline: 'R&D spending was {rd-per-profit|prose} the net profit of all companies together',
  subtitle: 'R&D investment and net profit of all companies, 2024, and growth of R&D',
  alt: 'R&D investment of {rd-total} is {rd-per-profit} of the net profit of {net-profit-total}; the report’s own phrase is {rd-to-profit-multiple}. R&D grew {rd-growth} in 2024 against {rd-compound-growth|noun} over {rd-compound-growth-years-threshold|noun}.',
  notes: [
    'The report’s “{rd-to-profit-multiple}” is true, but its own totals give {rd-per-profit}; it may have meant {rd-to-profit-multiple|bare} more, which comes close.',
    'The median company put {rd-intensity-median} of its revenue into R&D; all companies together put {rd-intensity-aggregate}. {rd-intensity-companies|noun,cap} stayed above {rd-intensity-threshold|bare} for {rd-intensity-years-threshold|noun}.',
  ],
  rows: [
    { key: 'rd', group: 'Level', label: 'R&D investment', figure: 'rd-total' },
    { key: 'profit', group: 'Level', label: 'Net profit', figure: 'net-profit-total' },
    {
      key: 'claim',
      group: 'Ratio',
      label: 'R&D as a multiple of profit, as printed',
      figure: 'rd-to-profit-multiple',
    },
    {
      key: 'ratio',
      group: 'Ratio',
      label: 'R&D as a multiple of profit, from the totals',
      figure: 'rd-per-profit',
    },
    { key: 'growth', group: 'Growth of R&D', label: 'In 2024', figure: 'rd-growth' },
    {
      key: 'cagr',
      group: 'Growth of R&D',
      label: 'Compound, a year, over {rd-compound-growth-years-threshold|noun}',
      figure: 'rd-compound-growth',
    },
    {
      key: 'median',
      group: 'Share of revenue',
      label: 'R&D of the median company',
      figure: 'rd-intensity-median',
    },
    {
      key: 'aggregate',
      group: 'Share of revenue',
      label: 'R&D of all companies together',
      figure: 'rd-intensity-aggregate',
    },
  ],
  draw: (drawing, canvas) => {
    const { named, quantity, value } = drawing;
    const levels = ruler(
      {
        long: { ...named('rd'), label: drawing.label('rd'), quantity: quantity('rd')!, tone: 'hue' },
        short: {
          ...named('profit'),
          label: drawing.label('profit'),
          quantity: quantity('profit')!,
          tone: 'neutral',
        },
        ratio: drawing.remark('goes {rd-per-profit|prose} into R&D', 'ratio'),
        claim: {
          ...drawing.remark('the report’s phrase: “{rd-to-profit-multiple|prose}”', 'claim'),
          times: value('rd-to-profit-multiple'),
          stated: quantity('claim')!,
        },
      },
      canvas,
    );
    const growth = rates(drawing, canvas, 'Growth of R&D', ['growth', 'cagr']);
    const shares = rates(drawing, canvas, 'R&D as a share of revenue', ['median', 'aggregate']);
    return stack([levels, growth, shares], 28);
  },
};

/** Growth and shares are different measures, so each has an axis of its own. */
function rates(drawing: Drawing, canvas: Canvas, title: string, keys: string[]) {
  const rows = keys.map((key) => ({
    label: drawing.label(key),
    cells: [{ ...drawing.named(key), quantity: drawing.quantity(key), tone: 'hue' as const }],
  }));
  const ticks = [0, 5, 10, 15].map((value) => ({
    value,
    label: value % 15 === 0 ? `${value}%` : `${value}`,
  }));
  return bars({ panels: [{ domain: [0, 15], ticks }], groups: [{ title, rows }] }, canvas);
}
