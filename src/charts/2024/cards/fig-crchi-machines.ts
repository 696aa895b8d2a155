import { bigNumbers } from '../../../forms/big-numbers.ts';
import type { CardSpec } from '../../card.ts';
import { bigNumber } from '../../plain-numbers.ts';
import { rowsOf } from '../../rows.ts';

export const crchiMachines: CardSpec = {
  id: 'fig-crchi-machines',
  section: '3.3',
  headline: 'CRCHI’s {crchi-machines-first}-of-kind machines have served {crchi-projects|noun}',
  alt: 'CRCHI has built {crchi-machines|noun} that were the {crchi-machines-first} of their kind in the world or in China; they have served {crchi-projects|noun}.',
  rows: rowsOf('', [
    ['machines', 'Machines', 'crchi-machines'],
    ['projects', 'Projects', 'crchi-projects'],
  ]),
  draw: (drawing, canvas) => {
    const numbers = [
      bigNumber(drawing, 'machines', 'machines new to the world or to China'),
      bigNumber(drawing, 'projects', 'major projects that use them'),
    ];
    return bigNumbers({ numbers }, canvas);
  },
};
