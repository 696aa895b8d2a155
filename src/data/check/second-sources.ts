import { words } from '../../lib/number/quantity.ts';
import { exactly, type Bounds } from '../../lib/number/bounds.ts';
import type { Outline } from '../../schema/edition.ts';
import type { Fact } from '../../schema/fact.ts';
import type { SecondSource } from '../../schema/second-source.ts';
import { printedBounds, statedBounds } from '../printed-bounds.ts';
import type { Problem } from '../reading/problem.ts';
import type { Tables } from '../reading/tables.ts';
import { checkRange } from './facts.ts';
import { findings, knownIds, unknownId, type Finding } from './finding.ts';

/** What somebody else printed bears on a figure that there is, was printed already, and stands to it as the row says. */
export function checkSecondSources(tables: Tables, outline: Outline | null): Problem[] {
  const files = [...tables.facts.values()];
  const known = knownIds([...files, tables.derived]);
  const ours = knownIds([tables.derived]);
  const facts = new Map(files.flatMap(({ rows }) => rows.map(({ value }) => [value.id, value])));
  return findings(tables.secondSources, (row) => [
    row.fact === '' ? null : unknownId('fact', row.fact, known, 'fact'),
    checkEnds(row),
    outline && checkDay(row, outline),
    // A fact that is wrong itself is named where it stands, and can be compared with nothing.
    facts.has(row.fact) || row.fact === '' || ours.ids.has(row.fact)
      ? checkRelation(row, facts.get(row.fact))
      : null,
  ]);
}

/** Of a number whose printed words we may not have, the hedge says whether it has two ends. */
function checkEnds(row: SecondSource): Finding | null {
  const { qualifier, value_high: high } = row;
  if (qualifier === 'range')
    return high === null
      ? ['value_high', 'blank where qualifier is range', 'write the upper end']
      : checkRange(row);
  return high === null ? null : ['value_high', `${high} where qualifier is ${qualifier}`, 'leave it blank'];
}

/** What others print is printed before we can have seen it. */
export function checkDay(
  { published: day }: Pick<SecondSource, 'published'>,
  { published }: Outline,
): Finding | null {
  if (day === '' || day <= published) return null;
  return ['published', `${day}, after this edition of ${published}`, 'write the day it was published'];
}

/** To agree or to contradict, two numbers must measure one thing; whether they do so, their bounds show. */
function checkRelation(row: SecondSource, fact: Fact | undefined): Finding | null {
  const { relation } = row;
  if (relation !== 'agrees' && relation !== 'contradicts') return null;
  if (row.fact === '') return ['relation', `${relation} with no fact`, 'name the fact, or write adds'];
  if (!fact) return ['relation', `${relation} with a number of ours`, 'write explains or adds'];
  if (fact.unit !== row.unit)
    return [
      'unit',
      `${row.unit} where ${fact.id} is in ${fact.unit}`,
      'write the same, or relation explains or adds',
    ];
  const [ours, theirs] = comparable(fact, row);
  const meet = overlap(ours, theirs);
  if (meet === (relation === 'agrees')) return null;
  const both = `${said(row)} here and ${said(fact)} in the report ${meet ? 'can be one number' : 'cannot be one number'}`;
  return [
    'relation',
    `${relation}, but ${both}`,
    meet ? 'write agrees, explains or adds' : 'write contradicts, explains or adds',
  ];
}

/** Bounds inside definitions are compared as the numbers that they are. */
function comparable(fact: Fact, row: SecondSource): [Bounds, Bounds] {
  if (fact.role === 'threshold') return [exactly(fact.value), exactly(row.value)];
  return [printedBounds(fact), statedBounds(row)];
}

function overlap(a: Bounds, b: Bounds): boolean {
  return (a.low ?? -Infinity) <= (b.high ?? Infinity) && (b.low ?? -Infinity) <= (a.high ?? Infinity);
}

function said({ value, value_high: high, unit, noun, qualifier: hedge }: Fact | SecondSource): string {
  const quantity = { value, high, unit, noun, hedge, upperLimit: false, computed: false };
  return words(quantity, { form: 'full' }).replaceAll('\u00a0', ' ');
}
