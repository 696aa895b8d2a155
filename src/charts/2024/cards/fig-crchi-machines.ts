import { bigNumbers } from '../../../forms/big-numbers.ts';
import type { CardSpec } from '../../card.ts';
import { rowsOf } from '../../rows.ts';

export const crchiMachines: CardSpec = {
  id: 'fig-crchi-machines',
  section: '3.3',
  headline: 'Machines {crchi-machines-first} of their kind, CRCHI’s among them, served {crchi-projects|noun}',
  alt: '{crchi-machines|noun,cap} that were the {crchi-machines-first} of their kind in the world or in China have served {crchi-projects|noun}; whether CRCHI built all of them is left open.',
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
