import { bigNumbers } from '../../../forms/big-numbers.ts';
import type { CardSpec } from '../../card.ts';
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
  draw: ({ figure }, canvas) => {
    const numbers = [
      { ...figure('machines'), label: 'machines new to the world or to China' },
      { ...figure('projects'), label: 'major projects that use them' },
    ];
    return bigNumbers({ numbers }, canvas);
  },
};
