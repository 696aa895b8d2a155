import { bars, type BarsSpec } from '../../forms/bars.ts';
import { stack } from '../../forms/canvas.ts';
import { remarks } from '../../forms/remark.ts';
import { stackedBars, type StackedBarsSpec } from '../../forms/stacked-bars.ts';
import { label as labelOf } from '../../lib/number/quantity.ts';
import type { ChartSpec, Drawing } from '../chart.ts';
import { rowsOf } from '../rows.ts';
import { billions, ticks } from '../ticks.ts';

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
  questions: [
    {
      ask: 'What will the money be spent on?',
      answer:
        'Of Dizal’s {dizal-raised}, {dizal-raised-rd} goes to drug research. For the other plans no use is printed.',
    },
    {
      ask: 'Does the bond compare with the shares?',
      answer:
        'Hardly. A bond is a debt at {crsc-bond-coupon} a year; shares are never paid back, and dilute who held some.',
    },
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

function sums({ figure, remark }: Drawing): BarsSpec {
  const row = (key: string, words: string) => ({
    ...figure(key),
    text: `${labelOf(figure(key).quantity)} ${words}`,
  });
  const companies = remark('by {light-asset-companies|noun}', 'companies');
  const coupon = remark('coupon {crsc-bond-coupon}', 'coupon');
  return {
    panels: [{ domain: [0, 25e9], ticks: ticks([0, 10e9, 20e9], billions) }],
    rows: [
      { ...row('plans', 'planned'), tone: 'neutral', note: companies },
      { ...row('dizal', 'raised'), inset: true },
      { ...row('crsc', 'raised'), note: coupon },
    ],
  };
}

function uses({ figure, text, remark, value }: Drawing): StackedBarsSpec {
  const row = {
    title: text('What Dizal raised, {dizal-raised}, drawn larger'),
    segments: [figure('dizal-rd'), figure('dizal-other')],
    notes: [remark('drug research: {dizal-rd-share|noun}', 'dizal-rd-share')],
  };
  return { total: value('dizal-raised'), rows: [row] };
}
