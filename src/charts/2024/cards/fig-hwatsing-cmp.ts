import { bigNumbers } from '../../../forms/big-numbers.ts';
import type { CardSpec } from '../../card.ts';
import { rowsOf } from '../../rows.ts';

export const hwatsingMachines: CardSpec = {
  id: 'fig-hwatsing-cmp',
  section: '2.2',
  headline: 'Hwatsing has built {hwatsing-cmp-machines|noun} that polish 12-inch wafers',
  alt: 'Hwatsing has built {hwatsing-cmp-machines|noun} for the chemical mechanical polishing of 12-inch wafers.',
  rows: rowsOf('', [['machines', 'Polishing machines', 'hwatsing-cmp-machines']]),
  draw: ({ figure }, canvas) => {
    const machines = { ...figure('machines'), label: 'machines for chemical mechanical polishing' };
    return bigNumbers({ numbers: [machines] }, canvas);
  },
};
