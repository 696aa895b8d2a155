import { bars } from '../../../forms/bars.ts';
import { bigNumbers } from '../../../forms/big-numbers.ts';
import { placeRight } from '../../../forms/canvas.ts';
import type { CardSpec } from '../../card.ts';
import { rowsOf } from '../../rows.ts';
import { fromZero, ticks } from '../../ticks.ts';

const BARS_FROM = 136;

export const privateProjects: CardSpec = {
  id: 'fig-private-projects',
  section: '1.3',
  headline: 'Private companies, as we read it, made {private-project-announcements|noun} of projects',
  alt: 'Companies, by the context private ones, announced projects or progress on them {private-project-announcements} times; among the plans are investments of {nanya-planned-investment} by Nanya New Material and of {hymson-planned-investment} by Hymson.',
  rows: [
    ...rowsOf('All', [['announcements', 'Announcements', 'private-project-announcements']]),
    ...rowsOf('Planned investment', [
      ['nanya', 'Nanya', 'nanya-planned-investment'],
      ['hymson', 'Hymson', 'hymson-planned-investment'],
    ]),
  ],
  draw: ({ row, figure }, canvas) => {
    const count = { ...figure('announcements'), label: 'announcements of projects' };
    const title = { text: 'Planned investment' };
    const panel = { title, domain: [0, 2.4e9] as const, ticks: ticks([0, 1e9], fromZero) };
    const rows = ['nanya', 'hymson'].map(row);
    return placeRight(
      bigNumbers({ numbers: [count] }, { ...canvas, width: BARS_FROM - 24 }),
      bars({ panels: [panel], rows }, { ...canvas, width: canvas.width - BARS_FROM }),
      BARS_FROM,
    );
  },
};
