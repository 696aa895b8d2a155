import { ACROSS } from '../../charts/across.ts';
import type { DrawnEdition } from '../../charts/editions.ts';
import type { Edition } from '../../data/edition.ts';
import { factIds, parseFormula } from '../../data/formula.ts';
import { memoize } from '../../lib/memoize.ts';
import { placeIn } from '../../lib/section.ts';

/** A chart as others are held against it. */
export interface Told {
  id: string;
  section: string;
  /** what its rows and headline say, by id, with all that this was computed from or bears on */
  facts: ReadonlySet<string>;
}

/** Another chart, and what both say, the rarest first; nothing where only their place in the report is near. */
export interface Relation {
  id: string;
  shared: string[];
}

const LEAST = 3;
const MOST = 4;
/** Of the charts that list facts of the whole report, which are near to many. */
const LISTS = 2;

/**
 * The charts nearest to one by the facts that both say: a fact weighs more the fewer charts say it, and a chart of many
 * facts is near to nobody by its size alone. Where fewer than three share any, those of its section and its chapter follow.
 */
export function related(all: readonly Told[], id: string): Relation[] {
  const one = all.find((each) => each.id === id)!;
  const others = all.filter((each) => each !== one);
  const weight = weights(all);
  const near = nearest(one, others, weight);
  const beside = others
    .filter((other) => !near.includes(other))
    .toSorted((a, b) => distance(one, a) - distance(one, b))
    .slice(0, Math.max(0, LEAST - near.length));
  return [...near, ...beside].map((other) => ({ id: other.id, shared: sharedBy(one, other, weight) }));
}

function nearest(one: Told, others: readonly Told[], weight: Weights): Told[] {
  const nearer = new Map(others.map((other) => [other, nearness(one, other, weight)]));
  const near = others
    .filter((other) => nearer.get(other)! > 0)
    .toSorted((a, b) => nearer.get(b)! - nearer.get(a)!);
  const lists = near.filter(({ section }) => section === ACROSS).slice(0, LISTS);
  return near.filter((other) => other.section !== ACROSS || lists.includes(other)).slice(0, MOST);
}

/** The charts of an edition by what they say; that the board has so many companies tells of no two. */
export const toldBy = memoize(({ edition, charts }: DrawnEdition): Told[] =>
  charts.map(({ id, section, rows, headlined }) => {
    const facts = factsBehind(edition, [...rows.flatMap(({ factId }) => factId ?? []), ...headlined]);
    facts.delete(edition.board);
    return { id, section, facts };
  }),
);

/** What figures are made of: themselves, what they are computed from and what they bear on. */
export function factsBehind(
  { derived, secondSources }: Pick<Edition, 'derived' | 'secondSources'>,
  ids: Iterable<string>,
): Set<string> {
  const found = new Set<string>();
  const add = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    const formula = derived.get(id)?.formula;
    const within = formula ? factIds(parseFormula(formula)) : [secondSources.get(id)?.fact ?? ''];
    within.filter(Boolean).forEach(add);
  };
  for (const id of ids) add(id);
  return found;
}

type Weights = ReadonlyMap<string, number>;

/** What it tells of two charts that both say a fact: nothing where all do. */
function weights(all: readonly Told[]): Weights {
  const counts = new Map<string, number>();
  for (const { facts } of all) for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return new Map([...counts].map(([fact, count]) => [fact, Math.log(all.length / count)]));
}

/** From 0, nothing in common, to 1, the same facts. */
function nearness(one: Told, other: Told, weight: Weights): number {
  const size = (facts: Iterable<string>) => Math.hypot(...[...facts].map((fact) => weight.get(fact)!));
  const shared = size(one.facts.intersection(other.facts));
  return shared && shared ** 2 / (size(one.facts) * size(other.facts));
}

function sharedBy(one: Told, other: Told, weight: Weights): string[] {
  const shared = [...one.facts].filter((fact) => other.facts.has(fact));
  return shared.toSorted((a, b) => weight.get(b)! - weight.get(a)!);
}

/** 0 in one section, 1 in one chapter, 2 elsewhere. */
function distance(one: Told, other: Told): number {
  if (one.section === other.section) return 0;
  return placeIn(one.section).chapter === placeIn(other.section).chapter ? 1 : 2;
}
