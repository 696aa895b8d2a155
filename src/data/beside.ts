import { memoize } from '../lib/memoize.ts';
import { GRADES, RELATIONS, type Relation, type SecondSource } from '../schema/second-source.ts';
import type { FigureRows } from './figure.ts';

export type { Grade, SecondSource } from '../schema/second-source.ts';

type Sources = FigureRows['secondSources'];

/**
 * How a figure fares beside what others print: some contradict it; some agree and none contradict; some explain it; they
 * only add to it; nobody else prints anything.
 */
export const STANDINGS = ['contested', 'confirmed', 'explained', 'continued', 'alone'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What others printed about a figure: what confirms or contests it first, the best source before others. */
export function besides(
  { secondSources }: Pick<FigureRows, 'secondSources'>,
  id: string,
): readonly SecondSource[] {
  return byFact(secondSources).get(id) ?? [];
}

const byFact = memoize((sources: Sources): Map<string, SecondSource[]> => {
  const bearing = [...sources.values()].filter(({ fact }) => fact !== '');
  return Map.groupBy(bearing.toSorted(before), ({ fact }) => fact);
});

function before(a: SecondSource, b: SecondSource): number {
  const relation = RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation);
  return relation || GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade);
}

/** What the relations to a figure come to. */
export function standing(sources: readonly Pick<SecondSource, 'relation'>[]): Standing {
  const has = (relation: Relation) => sources.some((each) => each.relation === relation);
  if (has('contradicts')) return 'contested';
  if (has('agrees')) return 'confirmed';
  if (has('explains')) return 'explained';
  return sources.length > 0 ? 'continued' : 'alone';
}
