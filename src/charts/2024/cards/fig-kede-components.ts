import { bars } from '../../../forms/bars.ts';
import type { CardSpec } from '../../card.ts';
import { rowsOf } from '../../rows.ts';
import { percent, ticks } from '../../ticks.ts';

export const kedeComponents: CardSpec = {
  id: 'fig-kede-components',
  section: '3.3',
  headline:
    'Kede’s independence rate is {kede-independence-rate}, its localisation rate {kede-localisation-rate}',
  alt: 'Bars up to the whole: Kede’s independence rate is {kede-independence-rate}, its localisation rate {kede-localisation-rate}, neither of them defined; {kede-machines|noun} are in use.',
  rows: [
    ...rowsOf('Rate', [
      ['independence', 'Independence', 'kede-independence-rate'],
      ['localisation', 'Localisation', 'kede-localisation-rate'],
    ]),
    ...rowsOf('Machines', [['machines', 'Machine tools in use', 'kede-machines']]),
  ],
  draw: ({ row, remark }, canvas) => {
    const panel = { domain: [0, 130] as const, ticks: ticks([0, 100], percent), track: 100 };
    const rows = ['independence', 'localisation'].map(row);
    const machines = remark('{kede-machines|noun,cap} in use', 'machines');
    return bars({ panels: [panel], rows, foot: [machines] }, canvas);
  },
};
