import { expect, it } from 'vitest';
import { palette } from '../../../src/lib/palette.ts';
import { all, parse } from '../drawing.ts';
import { DRAWINGS } from '../drawings.ts';

const SAID = `text[fill="${palette('light').get('t-accent')!}"]`;

/** Words that stand in the accent because the headline says them without their number. */
const IN_WORDS = [/^−10\.3%\sƒ, −¥80bn\sƒ$/];

it.each(DRAWINGS)('%s sets in the accent only what its headline says (%s)', (_, __, { headline }, svg) => {
  const said = all(parse(svg()), SAID).map(({ textContent }) => textContent ?? '');
  const unsaid = said
    .filter((words) => !IN_WORDS.some((each) => each.test(words)))
    .filter(
      (words) =>
        !(words.match(/¥?\d[\d.,]*(?:%|[a-z]+)?/g) ?? ['none']).every((number) => headline.includes(number)),
    );
  expect(unsaid).toEqual([]);
});

it('the stories set the number of their headline in the accent, at either width', () => {
  const marked = DRAWINGS.filter(([, , , svg]) => parse(svg()).querySelector(SAID)).map(([id]) => id);
  const stories = [
    'beigene-adjusted-operating-profit',
    'top-ten-v-board-growth',
    'unprofitable-at-listing-sales-and-losses',
    'rd-spending-v-net-profit',
    'industry-growth-contributions',
    'board-without-solar',
  ];
  expect(stories.map((id) => marked.filter((each) => each === id).length)).toEqual(stories.map(() => 2));
  expect(marked).toContain('fig-smic-50bn');
});
