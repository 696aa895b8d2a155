import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audit } from '../../audit/audit.ts';
import { readLedger, type Ledger, type PrintedFact } from '../../audit/ledger.ts';
import { numberTokens } from '../../audit/number-tokens.ts';
import { problemLine } from '../../../src/data/reading/problem.ts';

/** The report is not ours to publish; REPORT names a copy of its text. */
const FILE = process.env['REPORT'] ?? '../shared/source/report.txt';
const atHand = existsSync(FILE);

describe.skipIf(!atHand)(
  `audit of the ledger of 2024${atHand ? '' : ' (skipped: no text of the report at hand)'}`,
  () => {
    const report = atHand ? readFileSync(FILE, 'utf8') : '';
    const { ledger: read, problems: unread } = readLedger('data/2024');
    const ledger = read!;

    it('proves every fact', () => {
      const { problems, proved } = audit(ledger, report, 'report.txt');
      expect([...unread, ...problems].map(problemLine)).toEqual([]);
      expect(proved).toBe(ledger.facts.length);
    });

    it.each<[string, (fact: PrintedFact) => PrintedFact | null]>([
      ['deleted', () => null],
      ['with another digit', (fact) => ({ ...fact, value: otherDigit(fact.value) })],
      [
        'with another qualifier',
        (fact) => ({ ...fact, qualifier: fact.qualifier === 'exact' ? 'about' : 'exact' }),
      ],
      // nought may be nought of anything
      [
        'with another unit',
        (fact) => (fact.value === 0 ? null : { ...fact, unit: fact.unit === 'count' ? 'rank' : 'count' }),
      ],
      ['with the other limit', (fact) => ({ ...fact, limit: fact.limit === 'upper' ? '' : 'upper' })],
      ['in the next section', (fact) => ({ ...fact, ...sectionAfter(fact, ledger) })],
    ])('finds every fact %s', (_, damage) => {
      const missed = ledger.facts.filter((fact, at) => {
        const damaged = damage(fact);
        const facts = damaged ? ledger.facts.with(at, damaged) : ledger.facts.toSpliced(at, 1);
        return audit({ ...ledger, facts }, report, 'report.txt').problems.length === 0;
      });
      expect(missed.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
    });

    it('finds every deleted not-fact and timeline row that holds a number', () => {
      const rows = [...ledger.timeline, ...ledger.notFacts].filter(
        ({ printed }) => numberTokens(printed).length > 0,
      );
      const without = (row: object) => ({
        ...ledger,
        timeline: ledger.timeline.filter((other) => other !== row),
        notFacts: ledger.notFacts.filter((other) => other !== row),
      });
      const missed = rows.filter((row) => audit(without(row), report, 'report.txt').problems.length === 0);
      expect(missed.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
    });
  },
);

/** The last digit that is not a zero, one higher or, from 9, one lower. */
function otherDigit(value: number): number {
  const other = String(value).replace(/[1-9](?=0*$)/, (digit) =>
    String(digit === '9' ? 8 : Number(digit) + 1),
  );
  return other === String(value) ? value + 1 : Number(other);
}

function sectionAfter({ chapter, section }: PrintedFact, { chapters }: Ledger) {
  const places = chapters.flatMap(({ number, sections }) =>
    sections.map((one) => ({ chapter: number, section: one.number })),
  );
  const at = places.findIndex((place) => place.chapter === chapter && place.section === section);
  return places[(at + 1) % places.length];
}
