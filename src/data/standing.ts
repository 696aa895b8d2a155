import { memoize } from '../lib/memoize.ts';
import type { Relation, SecondSource } from '../schema/second-source.ts';
import type { Edition } from './edition.ts';

/** How what others printed leaves a figure, from the worst; `alone` where nobody else is known to have printed of it. */
export const STANDINGS = ['contested', 'confirmed', 'explained', 'continued', 'alone'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A figure that any source contradicts is contested, whoever agrees. */
const BY_RELATION: readonly [Relation, Standing][] = [
  ['contradicts', 'contested'],
  ['agrees', 'confirmed'],
  ['explains', 'explained'],
  ['adds', 'continued'],
];

const elsewhere = memoize(({ secondSources }: Edition) =>
  Map.groupBy(secondSources.values(), ({ fact }) => fact),
);

/** What others printed of a figure, in the order of the table. */
export function printedElsewhere(edition: Edition, id: string): SecondSource[] {
  return elsewhere(edition).get(id) ?? [];
}

/** How what others printed leaves a figure. */
export function standing(edition: Edition, id: string): Standing {
  const relations = new Set(printedElsewhere(edition, id).map(({ relation }) => relation));
  return BY_RELATION.find(([relation]) => relations.has(relation))?.[1] ?? 'alone';
}
