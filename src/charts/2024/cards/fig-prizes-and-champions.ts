import { bigNumbers } from '../../../forms/big-numbers.ts';
import type { CardSpec } from '../../card.ts';
import { rowsOf } from '../../rows.ts';

export const prizesAndChampions: CardSpec = {
  id: 'fig-prizes-and-champions',
  section: '2.1',
  headline:
    '{award-projects|noun,cap} won “important awards”; {manufacturing-champions|noun} are manufacturing champions',
  alt: 'Counts side by side: {award-projects|noun} with awards that the report calls important, such as national ones for science and technology, {manufacturing-champions} manufacturing champions, which is {manufacturing-champions-share} of the board, and {specialised-companies-share|noun} chosen by the state as specialised and sophisticated.',
  rows: rowsOf('', [
    ['projects', 'Projects with “important awards”', 'award-projects'],
    ['champions', 'Manufacturing champions', 'manufacturing-champions'],
    ['champions-share', 'Champions, share of the board', 'manufacturing-champions-share'],
    ['specialised', 'Specialised and sophisticated enterprises', 'specialised-companies-share'],
  ]),
  draw: ({ figure, remark }, canvas) => {
    const share = remark('{manufacturing-champions-share} of the board', 'champions-share');
    return bigNumbers(
      {
        numbers: [
          { ...figure('projects'), label: 'award-winning projects' },
          { ...figure('champions'), label: 'champions', notes: [share] },
          { ...figure('specialised'), label: 'of companies “specialised”' },
        ],
      },
      canvas,
    );
  },
};
