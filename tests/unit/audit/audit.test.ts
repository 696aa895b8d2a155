import { describe, expect, it } from 'vitest';
import { audit } from '../../audit/audit.ts';
import { problemLine } from '../../../src/data/reading/problem.ts';
import { fact, LEDGER, REPORT, row } from './example.ts';

describe('audit(ledger, report, file)', () => {
  const problems = (ledger: Partial<typeof LEDGER>) =>
    audit({ ...LEDGER, ...ledger }, REPORT, 'report.txt').problems.map(problemLine);
  const changed = (printed: string, change: object) =>
    problems({ facts: LEDGER.facts.map((row) => (row.printed === printed ? { ...row, ...change } : row)) });

  it('proves a sound ledger and counts what accounts for each number', () => {
    expect(audit(LEDGER, REPORT, 'report.txt')).toEqual({
      problems: [],
      proved: 11,
      coverage: { facts: 12, timeline: 4, notFacts: 4 },
    });
  });

  it('finds the number of a deleted row, with its surroundings', () => {
    expect(problems({ facts: LEDGER.facts.filter((row) => row.printed !== '41 kiosks') })).toEqual([
      'report.txt:7:1.1: no row holds “41” in “… yuan and 5 million yuan, respectively. [41] kiosks doubled their rent, among them t…” → a row of facts, timeline or not-facts',
    ]);
  });

  it.each([
    ['41 kiosks', { value: 42 }, 'value: 42 beside the printed “41 kiosks” → write 41'],
    ['41 kiosks', { unit: 'rank' }, 'unit: rank beside the printed “41 kiosks” → write count'],
    ['41 kiosks', { value_high: 43 }, 'value_high: 43 beside the printed “41 kiosks” → leave it blank'],
    ['Nearly 70%', { qualifier: 'exact' }, 'qualifier: exact beside the printed “Nearly 70%” → write nearly'],
    [
      '5 million yuan',
      { qualifier: 'exact' },
      'qualifier: exact beside the printed “5 million yuan” → write more_than',
    ],
    ['fell 3.5%', { value: 3.5 }, 'value: 3.5 beside the printed “fell 3.5%” → write -3.5'],
    ['2%-2.5%', { value_high: null }, 'value_high: blank beside the printed “2%-2.5%” → write 2.5'],
    [
      'upper limit of 9 yuan',
      { limit: '' },
      'limit: blank beside the printed “upper limit of 9 yuan” → write upper',
    ],
  ])('finds that “%s” does not bear %j', (printed, change, finding) => {
    expect(changed(printed, change)).toEqual([expect.stringMatching(/^facts\.csv:\d+:/)]);
    expect(changed(printed, change)[0]).toContain(finding);
  });

  it('finds a row in the wrong section', () => {
    expect(changed('Nearly 70%', { section: 2 })[0]).toContain(
      '“Nearly 70%” does not stand in section 1.2 → copy the words from the report, or mend chapter and section',
    );
    expect(changed('Nearly 70%', { section: 7 })).toContainEqual(
      expect.stringContaining('section: the report has no section 1.7'),
    );
  });

  it('finds a hedge, a limit or a unit cut off', () => {
    expect(changed('Nearly 70%', { printed: '70%' })).toContainEqual(
      expect.stringContaining('“70%” is cut off from “Nearly” → words that include “Nearly”'),
    );
    expect(changed('upper limit of 9 yuan', { printed: '9 yuan', limit: '' })).toContainEqual(
      expect.stringContaining('“9 yuan” is cut off from “upper limit of”'),
    );
    expect(changed('6.5 percentage points', { printed: '6.5', unit: 'count' })).toContainEqual(
      expect.stringContaining('“6.5” is cut off from “percentage points”'),
    );
  });

  it('finds words that are not printed so', () => {
    expect(changed('Nearly 70%', { printed: 'nearly 70%' })[0]).toContain('→ “Nearly 70%”');
    expect(changed('41 kiosks', { printed: '1 kiosks' })[0]).toContain(
      '“1 kiosks” does not stand in section 1.1 → copy',
    );
    expect(changed('41 kiosks', { printed: 'the kiosks' })[0]).toContain('does not stand');
  });

  it('finds a number word that no row holds', () => {
    const notFacts = LEDGER.notFacts.filter((row) => row.printed !== 'third street');
    expect(problems({ notFacts })).toEqual([expect.stringContaining('no row holds “third”')]);
  });

  it('finds facts that claim the same words', () => {
    const twin = fact(1, 1, '41 kiosks', 41);
    expect(problems({ facts: [...LEDGER.facts, twin] })).toEqual([
      expect.stringMatching(
        /“41 kiosks” is already taken by line \d+ of facts\.csv → words that no other fact holds$/,
      ),
    ]);
    const overlapping = fact(1, 1, '41 kiosks doubled', 41);
    expect(problems({ facts: [...LEDGER.facts, overlapping] })).toContainEqual(
      expect.stringContaining('“41 kiosks” is already taken'),
    );
  });

  it('gives equal phrases a place each', () => {
    const [one, two] = LEDGER.facts.filter((row) => row.printed === 'two stalls');
    expect(one && two).toBeTruthy();
    expect(problems({ facts: LEDGER.facts.filter((row) => row !== one) })).toEqual([
      expect.stringContaining('no row holds “two”'),
    ]);
  });

  it('finds a fact without a number, and one with two', () => {
    const facts = (printed: string) => [...LEDGER.facts, fact(1, 2, printed, 1)];
    expect(problems({ facts: facts('rest paid') })).toContainEqual(
      expect.stringContaining(
        '“rest paid” states no number → copy it with the words around it, at most eight',
      ),
    );
    expect(changed('two stalls', { printed: 'two stalls opened and two stalls' })).toContainEqual(
      expect.stringContaining(
        'states 2 numbers → keep the words of one, and give each other a row of its own',
      ),
    );
  });

  it('finds rows that hold the number of a fact besides', () => {
    const notFacts = [...LEDGER.notFacts, row(1, 1, '41 kiosks doubled their rent')];
    expect(problems({ notFacts })).toContainEqual(
      expect.stringContaining('“41 kiosks doubled their rent” holds the number of the fact “41 kiosks”'),
    );
    const timeline = [...LEDGER.timeline, row(1, 1, '41')];
    expect(problems({ timeline })).toEqual([
      expect.stringContaining(
        'other.csv:2:printed: “41” stands only in the words of facts → remove the row: the facts account for its words',
      ),
    ]);
  });
});
