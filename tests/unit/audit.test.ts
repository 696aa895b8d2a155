import { describe, expect, it } from 'vitest';
import { audit } from '../../src/data/audit/audit.ts';
import { readPhrase } from '../../src/data/audit/number-phrase.ts';
import { numberTokens } from '../../src/data/audit/number-tokens.ts';
import { readPassages } from '../../src/data/audit/report.ts';
import { readStatement } from '../../src/data/audit/statement.ts';
import { problemLine } from '../../src/data/problem.ts';
import { CHAPTERS, fact, LEDGER, REPORT, row } from './audit-example.ts';

describe('readPhrase(phrase)', () => {
  it.each<[string, ...unknown[]]>([
    ['41 kiosks', [41], 'count', 'exact', ''],
    ['41,300 kiosks', [41300], 'count', 'exact', ''],
    ['1.1 thousand yuan', [1100], 'yuan', 'exact', ''],
    ['2 hundred kiosks', [200], 'count', 'exact', ''],
    ['1.050758 trillion yuan', [1050758000000], 'yuan', 'exact', ''],
    ['6.5%', [6.5], 'percent', 'exact', ''],
    ['6.5% in 2031', [6.5], 'percent', 'exact', ''],
    ['1 percentage point', [1], 'percentage_point', 'exact', ''],
    ['2 percentage points', [2], 'percentage_point', 'exact', ''],
    ['2.5 times the rent', [2.5], 'ratio', 'exact', ''],
    ['doubled', [2], 'ratio', 'exact', ''],
    ['9 kiosks doubled', [9], 'count', 'exact', ''],
    ['zero', [0], 'yuan', 'exact', ''],
    ['Twelve kiosks', [12], 'count', 'exact', ''],
    ['four consecutive years', [4], 'year', 'exact', ''],
    ['first', [1], 'rank', 'exact', ''],
    ['town-first kiosk', [1], 'rank', 'exact', ''],
    ['4th largest', [4], 'rank', 'exact', ''],
    ['more than 3%', [3], 'percent', 'more_than', ''],
    ['over 3%', [3], 'percent', 'more_than', ''],
    ['exceeding 3%', [3], 'percent', 'more_than', ''],
    ['exceeded 3%', [3], 'percent', 'more_than', ''],
    ['surpassing 3%', [3], 'percent', 'more_than', ''],
    ['above 3%', [3], 'percent', 'more_than', ''],
    ['at least 3%', [3], 'percent', 'at_least', ''],
    ['hit the milestone of 3 kiosks', [3], 'count', 'at_least', ''],
    ['Nearly 3%', [3], 'percent', 'nearly', ''],
    ['around 3%', [3], 'percent', 'about', ''],
    ['about 3%', [3], 'percent', 'about', ''],
    ['3%-4.5%', [3, 4.5], 'percent', 'range', ''],
    ['3-4.5 million yuan', [3e6, 4.5e6], 'yuan', 'range', ''],
    ['upper limit of more than 3 yuan', [3], 'yuan', 'more_than', 'upper'],
    ['decrease of 3.5%', [-3.5], 'percent', 'exact', ''],
    ['decreased by nearly 3.5%', [-3.5], 'percent', 'nearly', ''],
    ['fell 3.5%', [-3.5], 'percent', 'exact', ''],
    ['all KITE 20 Index members', [20], 'count', 'exact', ''],
    ['all STAR 20 Index members', [100], 'percent', 'exact', ''],
    ['41 STAR 20 members', [41], 'count', 'exact', ''],
  ])('reads “%s”', (phrase, values, unit, qualifier, limit) => {
    const statement = readPhrase(phrase);
    expect(statement).toMatchObject({ values, qualifier, limit });
    expect(statement.units).toContain(unit);
  });

  it.each<[string, number[]]>([
    ['a kiosk', []],
    ['all kiosks', []],
    ['41 kiosks in 3 towns', [41, 3]],
    ['second and third', [2, 3]],
  ])('finds as many values in “%s” as it states', (phrase, values) => {
    expect(readPhrase(phrase).values).toEqual(values);
  });
});

describe('readStatement(text, span)', () => {
  const read = (text: string, phrase: string) => {
    const start = text.indexOf(phrase);
    return readStatement(text, { start, end: start + phrase.length });
  };

  it.each<[string, string, number[], string]>([
    ['rents exceeding 3 yuan and 5 yuan', '5 yuan', [5], 'more_than'],
    ['rents exceeding 3%, 4%, and 5%, respectively', '4%', [4], 'more_than'],
    ['rents exceeding 3%, 4%, and 5%, respectively', '5%', [5], 'more_than'],
    ['rents decreased by 3% and 5%', '5%', [-5], 'exact'],
    ['rents of more than 3 and 5 million yuan', 'more than 3', [3e6], 'more_than'],
    ['rents above 3%, and 5 kiosks', '5 kiosks', [5], 'exact'],
    ['rents above 3%, 5% of them paid', '5%', [5], 'exact'],
  ])('hands on in “%s” what “%s” needs', (text, phrase, values, qualifier) => {
    expect(read(text, phrase)).toMatchObject({ values, qualifier, cutOff: '' });
  });

  it.each([
    ['nearly 41 kiosks', '41 kiosks', 'nearly'],
    ['it hit the milestone of 41 kiosks', '41 kiosks', 'hit the milestone of'],
    ['an upper limit of nearly 41 yuan', 'nearly 41 yuan', 'upper limit of'],
    ['rents fell by 41%', '41%', 'fell by'],
    ['41 percentage points', '41', 'percentage points'],
    ['some 41 million kiosks', '41', 'million'],
  ])('tells what in “%s” is cut off from “%s”', (text, phrase, cutOff) => {
    expect(read(text, phrase).cutOff).toBe(cutOff);
  });
});

describe('numberTokens(text)', () => {
  it.each([
    ['1,300.25 and 7, then 2.2%-2.4%.', ['1,300.25', '7', '2.2', '2.4']],
    ['Model KX2040 and 12-inch', ['2040', '12']],
    [
      'One first-rate, three-wheeled kiosk of two hundred, or hundred',
      ['One', 'first', 'three', 'two hundred', 'hundred'],
    ],
    ['doubled, half, once, twice, single, dual', ['doubled', 'half', 'once', 'twice', 'single', 'dual']],
    ['all tenants stone-faced', []],
  ])('finds the numbers of “%s”', (text, found) => {
    expect(numberTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});

describe('readPassages(report, chapters, file)', () => {
  it('gives each paragraph the section the edition lists for it', () => {
    const { passages, problems } = readPassages(REPORT, CHAPTERS, 'report.txt');
    expect(passages.map(({ chapter, section, line }) => [chapter, section, line])).toEqual([
      [0, 0, 1],
      [1, 1, 7],
      [1, 2, 9],
      [2, 0, 13],
      [2, 1, 15],
    ]);
    expect(problems).toEqual([]);
  });

  it('leaves no words out: title, headings and picture names belong to the section beside them', () => {
    const { passages } = readPassages(REPORT, CHAPTERS, 'report.txt');
    const words = (text: string) => text.replace(/\s+/g, '');
    expect(words(passages.map(({ text }) => text).join(''))).toBe(words(REPORT).replaceAll('’', "'"));
  });

  it('reports a chapter with another number of paragraphs', () => {
    const { problems } = readPassages(`${REPORT}\nOne more was added.\n`, CHAPTERS, 'report.txt');
    expect(problems.map(problemLine)).toEqual([
      'report.txt:13:chapter 2: 3 paragraphs, but the edition lists 2 sections → one section a paragraph',
    ]);
  });
});

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
    ['41 kiosks', { value: 42 }, 'value: 42 but the report prints “41 kiosks” → 41'],
    ['41 kiosks', { unit: 'rank' }, 'unit: rank but the report prints “41 kiosks” → count'],
    ['41 kiosks', { value_high: 43 }, 'value_high: 43 but the report prints “41 kiosks” → blank'],
    ['Nearly 70%', { qualifier: 'exact' }, 'qualifier: exact but the report prints “Nearly 70%” → nearly'],
    [
      '5 million yuan',
      { qualifier: 'exact' },
      'qualifier: exact but the report prints “5 million yuan” → more_than',
    ],
    ['fell 3.5%', { value: 3.5 }, 'value: 3.5 but the report prints “fell 3.5%” → -3.5'],
    ['2%-2.5%', { value_high: null }, 'value_high: blank but the report prints “2%-2.5%” → 2.5'],
    [
      'upper limit of 9 yuan',
      { limit: '' },
      'limit: blank but the report prints “upper limit of 9 yuan” → upper',
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
      expect.stringContaining('“rest paid” states no number → words with the number'),
    );
    expect(changed('two stalls', { printed: 'two stalls opened and two stalls' })).toContainEqual(
      expect.stringContaining('states 2 numbers → words with one number'),
    );
  });

  it('finds rows that hold the number of a fact besides', () => {
    const notFacts = [...LEDGER.notFacts, row(1, 1, '41 kiosks doubled their rent')];
    expect(problems({ notFacts })).toContainEqual(
      expect.stringContaining('“41 kiosks doubled their rent” holds the number of the fact “41 kiosks”'),
    );
    const timeline = [...LEDGER.timeline, row(1, 1, '41')];
    expect(problems({ timeline })).toEqual([
      expect.stringContaining('other.csv:2:printed: “41” stands only in the words of facts → no such row'),
    ]);
  });
});
