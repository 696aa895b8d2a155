import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audit } from '../../audit/audit.ts';
import { BY_EYE } from '../../audit/by-eye.ts';
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
      [
        'of another company',
        (fact) => (fact.entity.length > 0 ? { ...fact, entity: [strangerTo(fact, ledger)] } : fact),
      ],
      ['a year later', (fact) => (BY_EYE.period.includes(fact.id) ? fact : inYears(fact, 1))],
      ['with another noun', (fact) => (fact.unit === 'count' ? { ...fact, noun: 'dragons' } : fact)],
      [
        'with a subject of nothing there',
        (fact) =>
          BY_EYE.subject.includes(fact.id) ? fact : { ...fact, subject: 'Weather forecasts overlooked' },
      ],
    ])('finds every fact %s', (_, damage) => {
      const missed = ledger.facts.filter((fact, at) => {
        const damaged = damage(fact);
        if (damaged === fact) return false;
        const facts = damaged ? ledger.facts.with(at, damaged) : ledger.facts.toSpliced(at, 1);
        return audit({ ...ledger, facts }, report, 'report.txt').problems.length === 0;
      });
      expect(missed.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
    });

    it('finds every two companies of a section that took each other’s figures', () => {
      const own = ledger.facts.filter(({ entity }) => entity.length === 1);
      const pairs = own.flatMap((one, at) =>
        own
          .slice(at + 1)
          .filter((other) => `${other.entity}` !== `${one.entity}` && placeOf(other) === placeOf(one))
          .map((other) => [one, other] as const),
      );
      const missed = pairs.filter(([one, other]) => {
        const facts = ledger.facts.map((fact) =>
          fact === one
            ? { ...one, entity: other.entity }
            : fact === other
              ? { ...other, entity: one.entity }
              : fact,
        );
        return audit({ ...ledger, facts }, report, 'report.txt').problems.length === 0;
      });
      expect(pairs.length).toBeGreaterThan(30);
      expect(missed.map(([one, other]) => `${one.id} and ${other.id}`)).toEqual([]);
    });

    it('leaves to eyes alone no more than these columns', () => {
      const left = Object.entries(BY_EYE).map(([column, ids]) => [column, ids.length]);
      expect(Object.fromEntries(left)).toEqual({ entity: 0, period: 4, noun: 0, subject: 9 });
      const ids = ledger.facts.map(({ id }) => id);
      expect(
        Object.values(BY_EYE)
          .flat()
          .filter((id) => !ids.includes(id)),
      ).toEqual([]);
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

function placeOf({ chapter, section }: PrintedFact): string {
  return `${chapter}.${section}`;
}

/** A company that the section of a fact does not name. */
function strangerTo(fact: PrintedFact, { companies }: Ledger): string {
  return companies.find(({ sections }) => !sections.includes(placeOf(fact)))!.id;
}

/** A fact so many years later; one that names no year says nothing of it. */
function inYears(fact: PrintedFact, years: number): PrintedFact {
  const period = fact.period.replace(/20\d\d/g, (year) => String(Number(year) + years));
  return period === fact.period ? fact : { ...fact, period };
}

function sectionAfter({ chapter, section }: PrintedFact, { chapters }: Ledger) {
  const places = chapters.flatMap(({ number, sections }) =>
    sections.map((one) => ({ chapter: number, section: one.number })),
  );
  const at = places.findIndex((place) => place.chapter === chapter && place.section === section);
  return places[(at + 1) % places.length];
}
