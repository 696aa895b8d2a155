import { bars, type BarsSpec } from '../../forms/bars.ts';
import { stack } from '../../forms/canvas.ts';
import { remarks } from '../../forms/remark.ts';
import { stackedBars, type StackedBarsSpec } from '../../forms/stacked-bars.ts';
import { label as labelOf } from '../../lib/number/quantity.ts';
import type { ChartSpec, Drawing } from '../chart.ts';
import { rowsOf } from '../rows.ts';

export const capitalRaised: ChartSpec = {
  id: 'capital-raised-and-planned',
  number: '26',
  forms: ['bars', 'stacked-bars'],
  section: '4.2',
  headline:
    '{light-asset-companies|noun} plan to raise {light-asset-financing}; Dizal, the {dizal-issue-first} to do so, raised {dizal-raised}',
  subtitle: 'Share issues under the light-asset standard and a bond: planned or raised, yuan',
  alt: '{light-asset-companies|noun} plan share issues of {light-asset-financing}; Dizal, the {dizal-issue-first} to do so, has raised {dizal-raised}, of which {dizal-raised-rd} is for drug research; CRSC raised {crsc-bond} with a bond at a coupon of {crsc-bond-coupon}.',
  notes: [
    'A plan is not money. How much of the plans has been raised is printed for Dizal alone, whose issue the report counts among them.',
    'The report does not say what the rest of Dizal’s money is for, nor why the coupon of the bond is a range.',
  ],
  rows: [
    ...rowsOf('Planned', [
      ['plans', 'Share issues planned', 'light-asset-financing'],
      ['companies', 'Companies with such plans', 'light-asset-companies'],
    ]),
    ...rowsOf('Raised', [
      ['dizal', 'Dizal share issue', 'dizal-raised'],
      ['crsc', 'CRSC bond', 'crsc-bond'],
      ['coupon', 'CRSC bond: coupon', 'crsc-bond-coupon'],
    ]),
    ...rowsOf('What Dizal raised', [
      ['dizal-rd', 'Drug research', 'dizal-raised-rd'],
      ['dizal-rd-share', 'Drug research, share of the issue', 'dizal-rd-share'],
      ['dizal-other', 'Other uses', 'dizal-raised-other'],
    ]),
    ...rowsOf('Hong Kong', [['h-shares', 'Companies that applied to issue H shares', 'h-share-applicants']]),
  ],
  draw: (drawing, canvas) => {
    const applicants = drawing.remark(
      '{h-share-applicants|noun} applied to issue H shares in Hong Kong',
      'h-shares',
    );
    const blocks = [
      bars(sums(drawing), canvas),
      stackedBars(uses(drawing), canvas),
      remarks([applicants], canvas),
    ];
    return stack(blocks, 28);
  },
};

function sums({ named, quantity, label, remark }: Drawing): BarsSpec {
  const cell = (key: string, words: string) => ({
    ...named(key),
    quantity: quantity(key),
    text: `${labelOf(quantity(key)!)} ${words}`,
    tone: 'hue' as const,
  });
  const plans = {
    ...cell('plans', 'planned'),
    tone: 'neutral' as const,
    note: remark('by {light-asset-companies|noun}', 'companies'),
  };
  const bond = { ...cell('crsc', 'raised'), note: remark('coupon {crsc-bond-coupon}', 'coupon') };
  const rows = [
    { label: label('plans'), cells: [plans] },
    { label: label('dizal'), inset: true, cells: [cell('dizal', 'raised')] },
    { label: label('crsc'), cells: [bond] },
  ];
  const ticks = [
    { value: 0, label: '¥0' },
    { value: 10e9, label: '10' },
    { value: 20e9, label: '¥20bn' },
  ];
  return { panels: [{ domain: [0, 25e9], ticks }], groups: [{ title: '', rows }] };
}

function uses({ named, quantity, label, text, remark, value }: Drawing): StackedBarsSpec {
  const segment = (key: string) => ({
    ...named(key),
    quantity: quantity(key)!,
    size: quantity(key)!.value,
    tone: 'hue' as const,
    title: label(key),
    value: labelOf(quantity(key)!),
  });
  const row = {
    title: text('What Dizal raised, {dizal-raised}, drawn larger'),
    segments: [segment('dizal-rd'), segment('dizal-other')],
    notes: [remark('drug research: {dizal-rd-share|noun}', 'dizal-rd-share')],
  };
  return { total: value('dizal-raised'), rows: [row] };
}
