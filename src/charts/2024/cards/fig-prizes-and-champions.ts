import { bigNumbers } from '../../../forms/big-numbers.ts';
import type { CardSpec } from '../../card.ts';
import { bigNumber } from '../../plain-numbers.ts';

export const prizesAndChampions: CardSpec = {
  id: 'fig-prizes-and-champions',
  section: '2.1',
  headline:
    '{award-projects|noun,cap} won national awards; {manufacturing-champions|noun} are manufacturing champions',
  alt: 'Counts side by side: {award-projects|noun} with national science and technology awards, {manufacturing-champions} manufacturing champions, which is {manufacturing-champions-share} of the board, and {specialised-companies-share|noun} chosen by the state as specialised and sophisticated.',
  rows: [
    { key: 'projects', group: '', label: 'Projects with national awards', figure: 'award-projects' },
    { key: 'champions', group: '', label: 'Manufacturing champions', figure: 'manufacturing-champions' },
    {
      key: 'champions-share',
      group: '',
      label: 'Champions, share of the board',
      figure: 'manufacturing-champions-share',
    },
    {
      key: 'specialised',
      group: '',
      label: 'Specialised and sophisticated enterprises',
      figure: 'specialised-companies-share',
    },
  ],
  draw: (drawing, canvas) => {
    const champions = bigNumber(drawing, 'champions', 'champions');
    const share = drawing.remark('{manufacturing-champions-share} of the board', 'champions-share');
    return bigNumbers(
      {
        numbers: [
          bigNumber(drawing, 'projects', 'award-winning projects'),
          { ...champions, notes: [share] },
          bigNumber(drawing, 'specialised', 'of companies “specialised”'),
        ],
      },
      canvas,
    );
  },
};
