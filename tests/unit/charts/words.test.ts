import { expect, it } from 'vitest';
import { openEdition } from '../../../src/data/edition.ts';
import { figure } from '../../../src/data/figure.ts';
import { fill, idsIn } from '../../../src/data/text.ts';
import { charts, FIGURES } from '../drawings.ts';
import { templateTexts } from './template-texts.ts';
import { typedNumbers } from '../typed-numbers.ts';

const edition = openEdition('2024');
const CHARTS = charts.map((chart) => [chart.id, chart] as const);
const fileOf = (id: string, year: string) =>
  `src/charts/${year}/${id.startsWith('fig-') ? 'cards/' : ''}${id}.ts`;

/** Names and years that hold a numeral and state no figure. */
const NAMES = [
  '2019',
  '2020',
  '2021',
  '2022',
  '2023',
  '2024',
  '2025',
  '2023–24',
  'STAR 50',
  'STAR 100',
  'Class 1',
  'Eight Measures',
  'Six Opinions',
  'R&D',
  'fifth set',
  'Fifth set',
  'fifth-set',
  '12-inch',
];

/** Ranks by size that the report cuts the board at. */
const CUTS = [
  'Top 10',
  'Top 50',
  'top 50',
  'Next 40',
  'ten largest',
  'Ten largest',
  'The ten are',
  'top-ten places',
];

/** What counts the picture's own squares, grids and rows, or counts nothing. */
const PICTURE = [
  'to the hundredth of a point',
  'four solar companies',
  'four leading solar companies',
  'The four are',
  'without the four',
  'Without the four',
  'one licence',
  'three totals',
  'Three totals',
  'Seven years',
  'ten times too high',
  'at a tenth',
  'At a tenth',
  'one of them stands',
  'one square is one company',
  'one square is one deal',
  'one square is one per cent',
  'one square each',
  'one per deal',
  'One deal can count',
  'set one for',
  'Four grids',
  'Four STAR companies',
  'Three industries',
  'A list of ten ranks',
  'two different groups',
  'Profit doubled',
  'doubled their profit',
  'revenue doubled since listing',
  'profit doubled or loss ended',
  'half the board',
  'Half the board',
  'within a tenth of its number',
  'ten times the last',
  'on one scale',
  'Per ¥100 of',
  'each ¥100',
  'the first ¥',
  'left of zero',
  'close to 1',
  'up to 1',
  'above zero',
  'below zero',
  'revenue of zero before listing',
];

it.each(FIGURES)('%s takes every number of its words from the ledger', (id, _, year) => {
  const typed = templateTexts(fileOf(id, year)).flatMap(({ text }) =>
    typedNumbers(text.replace(/\{[^}]*\}/g, ' ¤ '), [...NAMES, ...CUTS, ...PICTURE]).map(
      (number) => `${number} in “${text}”`,
    ),
  );
  expect(typed, 'a number typed by hand → write {fact-id}, or list the words here').toEqual([]);
});

it.each(FIGURES)('%s has a headline of 88 characters at most', (_, { headline }) => {
  expect(headline.length).toBeLessThanOrEqual(88);
});

it.each(CHARTS)('%s has a subtitle of 130 characters at most', (_, { subtitle }) => {
  expect(subtitle.length).toBeLessThanOrEqual(130);
});

it.each(FIGURES)('%s says something in each of its words, and no slot is left open', (_, each) => {
  const own = charts.find(({ id }) => id === each.id);
  const asked = (own?.questions ?? []).flatMap(({ ask, answer }) => [
    fill(edition, ask),
    fill(edition, answer),
  ]);
  const beneath = own ? [own.subtitle, ...own.notes, ...asked] : [];
  for (const words of [each.headline, each.alt, ...beneath]) {
    expect(words.trim()).not.toBe('');
    expect(words).not.toMatch(/[{}|]|undefined|NaN|  /);
  }
});

it.each(CHARTS)('%s answers two or three questions, in few words', (_, { questions }) => {
  expect([2, 3]).toContain(questions.length);
  for (const { ask, answer } of questions) {
    expect(wordCount(ask), ask).toBeLessThanOrEqual(12);
    expect(ask).toMatch(/\?$/);
    expect(wordCount(answer), answer).toBeLessThanOrEqual(30);
    expect(answer).toMatch(/\.$/);
  }
});

it.each(CHARTS)('%s answers nothing that its notes or its headline say word for word', (_, chart) => {
  const said = [chart.headline, ...chart.notes].flatMap(sentences);
  const answered = chart.questions.flatMap(({ answer }) => sentences(fill(edition, answer)));
  expect(answered.filter((sentence) => said.includes(sentence))).toEqual([]);
});

it.each(FIGURES)('%s keeps what is doubtful out of its headline', (id, _, year) => {
  const headlines = templateTexts(fileOf(id, year)).filter(({ property }) => property === 'headline');
  expect(headlines).not.toEqual([]);
  const ids = headlines.flatMap(({ text }) => idsIn(text));
  expect(ids.filter((each) => figure(edition, each).class === 'C')).toEqual([]);
});

it.each(FIGURES)('%s says how it computed what is ours, and on what assumption', (_, chart) => {
  const ours = chart.rows.flatMap(({ figure: found }) => (found?.computed ? [found] : []));
  expect(chart.formulas).toHaveLength(ours.length);
  for (const { computation, assumption } of ours) {
    expect(chart.formulas.some((line) => line.includes(computation))).toBe(true);
    expect(sentences(assumption).filter((each) => !chart.assumptions.includes(each))).toEqual([]);
  }
  expect(new Set(chart.assumptions).size).toBe(chart.assumptions.length);
});

it.each(FIGURES)('%s draws nothing of class C but what is said to be about', (_, { rows }) => {
  const doubtful = rows.filter(({ figure: found }) => found?.class === 'C' && found.hedge !== 'about');
  expect(doubtful.map(({ key }) => key)).toEqual([]);
});

/** Words of a template once it is filled; the signs of what is not printed are none. */
function wordCount(template: string): number {
  return fill(edition, template)
    .replace(/\s[ƒ‡]/g, '')
    .split(/\s+/).length;
}

function sentences(text: string): string[] {
  return (text.match(/[^.]+\./g) ?? []).map((sentence) => sentence.trim());
}
