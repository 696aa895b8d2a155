import { bars } from '../../../forms/bars.ts';
import { bigNumbers } from '../../../forms/big-numbers.ts';
import { beside } from '../../../forms/canvas.ts';
import { yuan } from '../../../lib/number/number.ts';
import type { CardSpec } from '../../card.ts';
import { plainBars } from '../../plain-bars.ts';
import { bigNumber } from '../../plain-numbers.ts';
import { rowsOf } from '../../rows.ts';

const BARS_FROM = 136;

export const privateProjects: CardSpec = {
  id: 'fig-private-projects',
  section: '1.3',
  headline: 'Private companies made {private-project-announcements|noun} of projects',
  alt: 'Private companies announced projects or progress on them {private-project-announcements} times; among the plans are investments of {nanya-planned-investment} by Nanya New Material and of {hymson-planned-investment} by Hymson.',
  rows: [
    ...rowsOf('All', [['announcements', 'Announcements', 'private-project-announcements']]),
    ...rowsOf('Planned investment', [
      ['nanya', 'Nanya', 'nanya-planned-investment'],
      ['hymson', 'Hymson', 'hymson-planned-investment'],
    ]),
  ],
  draw: (drawing, canvas) => {
    const count = bigNumber(drawing, 'announcements', 'announcements of projects');
    const ticks = [0, 1e9].map((value) => ({ value, label: value ? yuan(value, 'short') : '0' }));
    const panel = { title: { text: 'Planned investment' }, domain: [0, 2.1e9] as const, ticks };
    return beside(
      bigNumbers({ numbers: [count] }, { ...canvas, width: BARS_FROM - 24 }),
      bars(plainBars(drawing, ['nanya', 'hymson'], panel), { ...canvas, width: canvas.width - BARS_FROM }),
      BARS_FROM,
    );
  },
};
