import { expect, it } from 'vitest';
import { takeClaims } from '../../audit/claims.ts';
import type { PrintedFact } from '../../audit/ledger.ts';
import { secondReading } from '../../audit/second-reading.ts';
import { sentencesOf } from '../../audit/sentences.ts';
import { fact } from './example.ts';

const TEXT =
  'In 2031, Plum Kiosks Co., Ltd. and Pear Stalls, Inc. sold fruit for 3 million yuan and 5 million yuan, respectively. The company also baked 41 cakes. Nobody else did. By March 2032 there were 90 tenants.';
const COMPANIES = [
  { id: 'plum', name: 'Plum Kiosks Co., Ltd.', short_name: 'Plum' },
  { id: 'pear', name: 'Pear Stalls, Inc.', short_name: 'Pear' },
  { id: 'fig', name: 'Fig Trees Limited', short_name: 'Fig' },
];
const sold = { unit: 'yuan', period: '2031', subject: 'Fruit sold' } as const;
const ROWS: Record<string, PrintedFact> = {
  plum: fact(1, 1, '3 million yuan', 3e6, { ...sold, id: 'plum-sales', entity: ['plum'] }),
  pear: fact(1, 1, '5 million yuan', 5e6, { ...sold, id: 'pear-sales', entity: ['pear'] }),
  cakes: fact(1, 1, '41 cakes', 41, {
    id: 'pear-cakes',
    entity: ['pear'],
    noun: 'cakes',
    period: '2031',
    subject: 'Cakes',
  }),
  tenants: fact(1, 1, '90 tenants', 90, {
    id: 'tenants',
    noun: 'tenants',
    period: 'end-2032-Q1',
    subject: 'Tenants',
  }),
};

/** What is read against the rows, of which one says something else. */
function read(name = '', otherwise: Partial<PrintedFact> = {}): string[] {
  const rows = Object.entries(ROWS).map(([key, row]) => (key === name ? { ...row, ...otherwise } : row));
  const passage = { chapter: 1, section: 1, line: 1, text: TEXT };
  const { claims } = takeClaims(passage, rows);
  return secondReading(passage, claims, COMPANIES, 2031).map(({ column, wrong }) => `${column}: ${wrong}`);
}

it('secondReading finds nothing in rows that the words around them bear out', () => {
  expect(read()).toEqual([]);
});

it.each<[what: string, name: string, otherwise: Partial<PrintedFact>, ...found: RegExp[]]>([
  [
    'a company that the sentence does not name',
    'plum',
    { entity: ['fig'] },
    /^entity: “fig” is not named in “In 2031/,
  ],
  ['a company unknown', 'cakes', { entity: ['nobody'] }, /^entity: “nobody” is not named in “In 2031/],
  ['a company more than the sentence before names', 'cakes', { entity: ['pear', 'fig'] }, /^entity: “fig”/],
  [
    'a year that was not named last',
    'tenants',
    { period: '2031' },
    /^period: 2031 where “By March 2032.*” is of 2032$/,
  ],
  [
    'a year before, named by no sentence',
    'cakes',
    { period: '2030' },
    /^period: 2030 where “The company .*” is of 2031$/,
  ],
  ['another noun', 'cakes', { noun: 'deals' }, /^noun: “deals” is not named in “The company also/],
  [
    'a share of something else',
    'cakes',
    { unit: 'percent', noun: 'of companies listed' },
    /^noun: “of companies listed”/,
  ],
  [
    'another subject',
    'tenants',
    { subject: 'Revenue overseas' },
    /^subject: “Revenue overseas” is not told in “By March/,
  ],
])('secondReading finds %s', (_, name, otherwise, ...found) => {
  const lines = read(name, otherwise);
  expect(lines).toHaveLength(found.length);
  for (const [at, pattern] of found.entries()) expect(lines[at]).toMatch(pattern);
});

it('secondReading finds two companies that took each other’s figures', () => {
  const rows = [
    { ...ROWS['plum']!, entity: ['pear'] },
    { ...ROWS['pear']!, entity: ['plum'] },
  ];
  const passage = { chapter: 1, section: 1, line: 1, text: TEXT };
  const { claims } = takeClaims(passage, rows);
  expect(secondReading(passage, claims, COMPANIES, 2031).map(({ wrong }) => wrong)).toEqual([
    '“plum” is named before “pear”, its figure after',
  ]);
});

it('sentencesOf ends no sentence at a company’s form', () => {
  expect(sentencesOf(TEXT).map(({ start, end }) => TEXT.slice(start, end).trim().slice(0, 11))).toEqual([
    'In 2031, Pl',
    'The company',
    'Nobody else',
    'By March 20',
  ]);
});
