import { expect, it } from 'vitest';
import { FACTS, linesOf, spoil } from '../../small-edition.ts';

it.each<[name: string, file: string, from: string, to: string, ...lines: string[]]>([
  [
    'an unknown company',
    FACTS,
    ',smic,2024,2,',
    ',smc,2024,2,',
    `${FACTS}:6:entity: unknown company “smc” → did you mean “smic”?`,
  ],
  [
    'an unknown company unlike any',
    FACTS,
    ',smic,2024,2,',
    ',tencent,2024,2,',
    `${FACTS}:6:entity: unknown company “tencent” → add the company first, or mend the id`,
  ],
  [
    'a range the wrong way round',
    FACTS,
    '2.2,2.4,percent,a year,range,,figure,2.2%-2.4%',
    '2.4,2.2,percent,a year,range,,figure,2.4%-2.2%',
    `${FACTS}:8:value_high: 2.2 is not above value 2.4 → write the lower end as value`,
  ],
  [
    'a range of one number',
    FACTS,
    '2.2,2.4,percent,a year,range,,figure,2.2%-2.4%',
    '2.2,2.2,percent,a year,range,,figure,2.2%-2.2%',
    `${FACTS}:8:value_high: 2.2 is not above value 2.2 → write the lower end as value`,
  ],
  [
    'a count that is not whole',
    'facts/0-introduction.csv',
    '586,,count,companies,exact,,figure,all 586',
    '586.5,,count,companies,exact,,figure,all 586.5',
    'facts/0-introduction.csv:2:value: 586.5 as count → a whole number',
  ],
  [
    'a count of nothing in particular',
    'facts/0-introduction.csv',
    'count,companies',
    'count,',
    'facts/0-introduction.csv:2:noun: blank where unit is count → name what is counted',
  ],
  [
    'more digits than a number keeps',
    FACTS,
    ',0.24,',
    ',0.2400000000000001,',
    `${FACTS}:3:value: 16 digits in “0.2400000000000001” → write at most 15`,
  ],
  [
    'a rank of nought',
    FACTS,
    '2,,rank,,exact,,figure,ranked second',
    '0,,rank,,exact,,figure,zeroth',
    `${FACTS}:6:value: 0 as rank → at least 1`,
  ],
  [
    'a share above the whole',
    FACTS,
    '70,,percent,of companies,nearly,,figure,Nearly 70%',
    '170,,percent,of companies,nearly,,figure,Nearly 170%',
    `${FACTS}:4:value: 170 per cent of companies → from 0 to 100`,
  ],
  [
    'an ordinal that is no rank',
    FACTS,
    'exact,,figure,increase',
    'exact,,ordinal,increase',
    `${FACTS}:3:unit: percent where role is ordinal → write rank`,
  ],
  [
    'a ceiling on a fall',
    FACTS,
    'exact,,figure,decrease of 35.5%',
    'exact,upper,figure,decreased by upper limit of 35.5%',
    `${FACTS}:7:limit: upper where value is a fall → leave it blank`,
  ],
  [
    'a ceiling on a change',
    FACTS,
    'exact,,figure,increase of 0.24%',
    'exact,upper,figure,upper limit of 0.24%',
    `${FACTS}:3:limit: upper on a change → leave it blank`,
  ],
  [
    'a change of an unknown fact',
    FACTS,
    '%,revenue-total',
    '%,revenue-totl',
    `${FACTS}:3:change_of: unknown fact “revenue-totl” → did you mean “revenue-total”?`,
  ],
  [
    'a change of itself',
    FACTS,
    '%,revenue-total',
    '%,revenue-growth',
    `${FACTS}:3:change_of: a fact cannot be its own change → name the fact that changed, or leave it blank`,
  ],
  [
    'a change in a rank',
    FACTS,
    'ranked second,',
    'ranked second,revenue-total',
    `${FACTS}:6:change_of: a change in rank → unit percent, percentage_point, yuan, or leave it blank`,
  ],
  [
    'a change in points of an amount',
    FACTS,
    'points,growing-share',
    'points,revenue-total',
    `${FACTS}:5:change_of: a change in percentage_point of “revenue-total”, which is in yuan → name a fact in percent`,
  ],
  [
    'a change of a company’s figure, of the board’s',
    FACTS,
    'increase of 0.24%,revenue-total',
    'increase of 0.24%,coupon',
    `${FACTS}:3:change_of: a change of the board of “coupon”, which is of smic and beigene → name a fact of the board`,
  ],
  [
    'a change in another year than its base',
    FACTS,
    'Growth of revenue,,2024,',
    'Growth of revenue,,2023,',
    `${FACTS}:3:change_of: a change in 2023 of “revenue-total”, which is of 2024 → name a fact of 2023, or mend the period`,
  ],
  [
    'a change of something else than its subject names',
    FACTS,
    'increase of 0.24%,revenue-total',
    'increase of 0.24%,growing-share',
    `${FACTS}:3:change_of: “Growth of revenue” as a change of “Companies that grew” → did you mean “revenue-total”?`,
  ],
  [
    'a row in the file of another chapter',
    FACTS,
    'coupon,1,2',
    'coupon,0,0',
    `${FACTS}:8:chapter: 0 in the file of chapter 1 → write 1, or move the row`,
  ],
])('readEdition refuses %s', (_, file, from, to, ...lines) => {
  expect(linesOf(spoil(file, from, to))).toEqual(lines);
});

it('readEdition takes a change in a year for one of a state at its end', () => {
  expect(linesOf(spoil(FACTS, 'Revenue,,2024,', 'Revenue,,end-2024,'))).toEqual([]);
});

it.each([
  ['the first rank', '2,,rank,,exact,,figure,ranked second', '1,,rank,,exact,,figure,ranked first'],
  [
    'a share of all',
    '70,,percent,of companies,nearly,,figure,Nearly 70%',
    '100,,percent,of companies,nearly,,figure,Nearly 100%',
  ],
  [
    'a share of none',
    '70,,percent,of companies,nearly,,figure,Nearly 70%',
    '0,,percent,of companies,nearly,,figure,Nearly 0%',
  ],
])('readEdition takes %s', (_, from, to) => {
  expect(linesOf(spoil(FACTS, from, to))).toEqual([]);
});
