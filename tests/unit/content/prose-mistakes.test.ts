import { expect, it } from 'vitest';
import { openEdition } from '../../../src/data/edition.ts';
import { parseChapter, rendered, typed } from './chapter-prose.ts';
import { lostHedges, wordCount } from './prose-mistakes.ts';
import { sharedRuns } from './shared-runs.ts';
import { typedNumbers } from '../typed-numbers.ts';

const edition = openEdition('2024');
const SOUND = `---
chapter: 2
summary: Sales abroad grew in 2024.
---

<Section id="going-abroad">

Of these, more than <Fact id="overseas-subsidiary-companies" noun bare /> sold abroad in 2024.

<Chart id="overseas" />

</Section>
`;

function mistakes(source: string): string[] {
  const chapter = parseChapter('2.mdx', source);
  return [...typedNumbers(typed(chapter), ['2024']), ...lostHedges(chapter, edition)];
}

it('a sound chapter has no mistakes', () => {
  expect(mistakes(SOUND)).toEqual([]);
});

it.each<[name: string, from: string, to: string, ...found: string[]]>([
  ['digits', 'Of these', 'Of 586', '586'],
  ['digits of a name within a number', 'abroad in 2024', 'abroad in 20240', '20240'],
  ['a number word', 'Of these', 'Of Twenty', 'Twenty'],
  ['a fraction in words', 'Of these', 'Of half', 'half'],
  ['a multiple in words', 'grew', 'grew tenfold', 'tenfold'],
  ['a number in the summary', 'grew', 'grew 6.1', '6.1'],
  ['a number in a prop', ' noun bare', ' noun="37 firms" bare', '37'],
  ['a number in an expression', 'Of these', 'Of {30}', '30'],
  [
    'a hedge lost',
    'more than ',
    '',
    '2.mdx:8: “overseas-subsidiary-companies” is bare without its hedge in words',
  ],
  [
    'another hedge',
    'more than',
    'nearly',
    '2.mdx:8: “overseas-subsidiary-companies” is bare without its hedge in words',
  ],
  ['a hedge said twice', ' bare', '', '2.mdx: “more than more than”'],
  ['a noun said twice', ' sold', ' companies sold', '2.mdx: “companies companies”'],
])('finds %s', (_, from, to, ...found) => {
  expect(SOUND).toContain(from);
  expect(mistakes(SOUND.replace(from, to))).toEqual(found);
});

it('rendered(chapter) is the summary and the words with their figures', () => {
  const text = rendered(parseChapter('2.mdx', SOUND), edition);
  expect(text.trim().split(/\n+/)).toEqual([
    'Sales abroad grew in 2024.',
    'Of these, more than 80 companies sold abroad in 2024.',
  ]);
});

it('words that stand for a figure are read as they are, and are no number typed', () => {
  const words = '<Fact id="companies-profit-doubled-threshold" words="doubled" /> sales';
  const source = SOUND.replace('sold', words);
  expect(mistakes(source)).toEqual([]);
  expect(rendered(parseChapter('2.mdx', source), edition)).toContain('80 companies doubled sales abroad');
});

it('rendered(chapter) has the numbers of other releases', () => {
  const source = SOUND.replace('in 2024.\n\n<C', 'for <Context year={2023} what="companies" noun />.\n\n<C');
  expect(rendered(parseChapter('2.mdx', source), edition)).toContain('sold abroad for 571 companies\u00a0‡.');
});

it('wordCount(text) counts figures and leaves out dashes and the sign of computed ones', () => {
  expect(wordCount('Sales rose by 6.1% – or ¥3.4\u00a0billion\u00a0ƒ.\n\nNo more.')).toBe(9);
});

it('sharedRuns(ours, theirs, length) sees through case, marks, line breaks and commas in numbers', () => {
  const theirs = 'It held the board’s 1,000 “best” patents.';
  expect(sharedRuns("We say: the\nBOARD'S 1000 best — not patents.", theirs, 4)).toEqual([
    'the boards 1000 best',
  ]);
  expect(sharedRuns("We say: the\nBOARD'S 1000 best — not patents.", theirs, 5)).toEqual([]);
});
