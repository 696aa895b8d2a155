import type { Ledger } from '../../audit/ledger.ts';

/** A report and its ledger, small and made up, in the shape of the real ones. */
export const REPORT = `Kiosks of a small town in 2031

By March 1, 2031, all 90 tenants had paid. Their landlord’s books say so.

I. Rents

Rents rose. Nearly 70% of the tenants paid rents exceeding 3 million yuan and 5 million yuan, respectively. 41 kiosks doubled their rent, among them the one in third street. The share rose by 6.5 percentage points.

Repairs cost less. Their cost fell 3.5% in 2031, with an upper limit of 9 yuan a day; the rest paid 2%-2.5%.

II. Stalls

The market has its own rules and they differ from those of the kiosks in many ways.

New stalls opened. In the east two stalls opened and two stalls closed.

4.jpg
`;

export const CHAPTERS = [
  { number: 0, sections: [{ number: 0 }] },
  { number: 1, sections: [{ number: 1 }, { number: 2 }] },
  { number: 2, sections: [{ number: 0 }, { number: 1 }] },
];

type Fact = Ledger['facts'][number];

/** A row that quotes the report; it stands in a file of its own until it is put into another. */
export function row(chapter: number, section: number, printed: string) {
  return { file: 'other.csv', line: 2, chapter, section, printed };
}

/** A fact; a plain count unless said otherwise. */
export function fact(
  chapter: number,
  section: number,
  printed: string,
  value: number,
  more: Partial<Fact> = {},
): Fact {
  const plain = { value_high: null, unit: 'count', qualifier: 'exact', limit: '' } as const;
  const about = { id: printed, entity: [], period: 'to-date', noun: '', subject: printed };
  return { ...row(chapter, section, printed), value, ...plain, ...about, ...more };
}

/** Rows in the lines of a file, below its header. */
function rowsOf<Row extends object>(file: string, rows: Row[]): Row[] {
  return rows.map((row, index) => ({ ...row, file, line: index + 2 }));
}

export const LEDGER: Ledger = {
  year: 2031,
  chapters: CHAPTERS,
  companies: [],
  facts: rowsOf('facts.csv', [
    fact(0, 0, 'all 90 tenants', 90),
    fact(1, 1, 'Nearly 70%', 70, { unit: 'percent', qualifier: 'nearly' }),
    fact(1, 1, 'exceeding 3 million yuan', 3e6, { unit: 'yuan', qualifier: 'more_than' }),
    fact(1, 1, '5 million yuan', 5e6, { unit: 'yuan', qualifier: 'more_than' }),
    fact(1, 1, '41 kiosks', 41),
    fact(1, 1, '6.5 percentage points', 6.5, { unit: 'percentage_point' }),
    fact(1, 2, 'fell 3.5%', -3.5, { unit: 'percent' }),
    fact(1, 2, 'upper limit of 9 yuan', 9, { unit: 'yuan', limit: 'upper' }),
    fact(1, 2, '2%-2.5%', 2, { value_high: 2.5, unit: 'percent', qualifier: 'range' }),
    fact(2, 1, 'two stalls', 2),
    fact(2, 1, 'two stalls', 2),
  ]),
  timeline: rowsOf('timeline.csv', [
    row(0, 0, 'town in 2031'),
    row(0, 0, 'March 1, 2031'),
    row(1, 2, 'in 2031'),
  ]),
  notFacts: rowsOf('not-facts.csv', [
    row(1, 1, 'doubled their rent'),
    row(1, 1, 'the one in'),
    row(1, 1, 'third street'),
    row(2, 1, '4.jpg'),
  ]),
};
