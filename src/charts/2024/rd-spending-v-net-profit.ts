import { bars } from '../../forms/bars.ts';
import { stack, type Canvas } from '../../forms/canvas.ts';
import { ruler } from '../../forms/ruler.ts';
import type { ChartSpec, Drawing } from '../chart.ts';
import { rowsOf } from '../rows.ts';

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
    ...rowsOf('Level', [
      ['rd', 'R&D investment', 'rd-total'],
      ['profit', 'Net profit', 'net-profit-total'],
    ]),
    ...rowsOf('Ratio', [
      ['claim', 'R&D as a multiple of profit, as printed', 'rd-to-profit-multiple'],
      ['ratio', 'R&D as a multiple of profit, from the totals', 'rd-per-profit'],
    ]),
    ...rowsOf('Growth of R&D', [
      ['growth', 'In 2024', 'rd-growth'],
      ['cagr', 'Compound, a year, over {rd-compound-growth-years-threshold|noun}', 'rd-compound-growth'],
    ]),
    ...rowsOf('Share of revenue', [
      ['median', 'R&D of the median company', 'rd-intensity-median'],
      ['aggregate', 'R&D of all companies together', 'rd-intensity-aggregate'],
    ]),
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
