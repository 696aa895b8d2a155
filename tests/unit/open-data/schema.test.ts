import { expect, it } from 'vitest';
import { FACTS, linesOf, spoil } from '../small-edition.ts';

it.each<[name: string, file: string, from: string, to: string, ...lines: string[]]>([
  [
    'an id that is not kebab-case',
    FACTS,
    'coupon,',
    'Coupon_rate,',
    `${FACTS}:8:id: “Coupon_rate” is not an id → begin with a small letter and write only those, digits and single hyphens, like rd-investment-total`,
  ],
  [
    'a number with thousands separators',
    FACTS,
    ',1422170000000,',
    ',"1,422,170,000,000",',
    `${FACTS}:2:value: thousands separators in “1,422,170,000,000” → write 1422170000000`,
  ],
  ['a blank value', FACTS, ',1422170000000,', ',,', `${FACTS}:2:value: blank → write the number`],
  [
    'a period outside the vocabulary',
    FACTS,
    'Revenue,,2024,',
    'Revenue,,FY2024,',
    `${FACTS}:2:period: “FY2024” is not a period → write one like 2024, 2024-Q4, 2024-06, 2025-04-30, end-2024, since-2024-06, before-listing, last-3-years, season-2025 or to-date`,
  ],
  [
    'a day that is in no calendar',
    'timeline.csv',
    '2025-04-30',
    '2025-02-30',
    'timeline.csv:2:date: “2025-02-30” is not a period → write one like 2024, 2024-Q4, 2024-06, 2025-04-30, end-2024, since-2024-06, before-listing, last-3-years, season-2025 or to-date',
  ],
  [
    'a misspelt qualifier',
    FACTS,
    ',nearly,',
    ',neerly,',
    `${FACTS}:4:qualifier: unknown word “neerly” → did you mean “nearly”?`,
  ],
  [
    'a qualifier unlike any',
    FACTS,
    ',nearly,',
    ',roughly,',
    `${FACTS}:4:qualifier: unknown word “roughly” → write exact, more_than, at_least, nearly, about or range`,
  ],
  [
    'a blank unit',
    FACTS,
    ',yuan,,exact',
    ',,,exact',
    `${FACTS}:2:unit: blank → write yuan, percent, percentage_point, count, rank, ratio or year`,
  ],
  [
    'a limit unlike upper',
    FACTS,
    'more_than,upper',
    'more_than,ceiling',
    `${FACTS}:9:limit: unknown word “ceiling” → write upper, or leave it blank`,
  ],
  [
    'a printed phrase of nine words',
    FACTS,
    'ranked second',
    'ranked second among all of the firms in world',
    `${FACTS}:6:printed: 9 words → write at most 8`,
  ],
  ['a blank subject', FACTS, 'Coupon,', ',', `${FACTS}:8:subject: blank → write the text`],
  [
    'a company twice in a cell',
    FACTS,
    'smic;beigene',
    'smic;smic',
    `${FACTS}:8:entity: “smic” twice → name it once`,
  ],
  [
    'a section without its chapter',
    'companies.csv',
    'Drugs,1.1;1.2',
    'Drugs,1;1.2',
    'companies.csv:3:sections: “1” is not a section → write chapter.section, like 1.4, “;” between two',
  ],
  [
    'a company no section names',
    'companies.csv',
    'Chips,1.2',
    'Chips,',
    'companies.csv:2:sections: blank → name a section that names the company, like 1.4',
  ],
  [
    'a code without its leading noughts',
    'companies.csv',
    ',688981,',
    ',2371,',
    'companies.csv:2:code: “2371” is not a stock code → write six digits, five for HKEX, or leave it blank',
  ],
  [
    'an address without https',
    'board-totals.csv',
    'https://example.com/2023',
    'example.com/2023',
    'board-totals.csv:2:url: “example.com/2023” is not an address → write https://…',
  ],
])('readEdition refuses %s', (_, file, from, to, ...lines) => {
  expect(linesOf(spoil(file, from, to))).toEqual(lines);
});
