import { memoize } from '../lib/memoize.ts';
import type { Formula } from './formula.ts';
import { uncertainIds, type Resolve } from './formula-bounds.ts';

/**
 * An uncertain number of a formula that may pull its result up and then down, if there is one: bounds taken at its ends
 * could then be too narrow. A number that occurs once pulls one way, through every sign on its path; so does one that
 * occurs more often, as long as the whole is one fraction with it to the first power above and below.
 */
export function wavering(formula: Formula, resolve: Resolve): string | undefined {
  return uncertainIds(formula, resolve).find(
    (id) => occurrences(formula, resolve, id) > 1 && degree(formula, resolve, id).some((power) => power > 1),
  );
}

function occurrences(formula: Formula, resolve: Resolve, id: string): number {
  const ofId = memoize((each: string): number => {
    if (each === id) return 1;
    const source = resolve(each);
    return 'kind' in source ? count(source) : 0;
  });
  const count = (part: Formula): number => {
    if (part.kind === 'number') return 0;
    return part.kind === 'id' ? ofId(part.id) : count(part.left) + count(part.right);
  };
  return count(formula);
}

/** The highest powers of a number above and below the line, if the formula is written as one fraction. */
type Degree = readonly [above: number, below: number];

function degree(formula: Formula, resolve: Resolve, id: string): Degree {
  const ofId = memoize((each: string): Degree => {
    if (each === id) return [1, 0];
    const source = resolve(each);
    return 'kind' in source ? of(source) : [0, 0];
  });
  const of = (part: Formula): Degree => {
    if (part.kind === 'number') return [0, 0];
    if (part.kind === 'id') return ofId(part.id);
    const [above, below] = of(part.left);
    if (part.operator === '^') {
      const power = part.right.kind === 'number' ? part.right.value : Infinity;
      return [above * power, below * power];
    }
    const [over, under] = of(part.right);
    if (part.operator === '*') return [above + over, below + under];
    if (part.operator === '/') return [above + under, below + over];
    return [Math.max(above + under, below + over), below + under];
  };
  return of(formula);
}
