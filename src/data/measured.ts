import type { Fact } from '../schema/fact.ts';
import type { FigureRows } from './figure.ts';

/** The printed figures that measure something: neither the bound of a count nor a claim to be first. */
export function measured({ facts }: Pick<FigureRows, 'facts'>): Fact[] {
  return [...facts.values()].filter(({ role }) => role === 'figure');
}
