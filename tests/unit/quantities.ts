import type { Hedge } from '../../src/lib/number/hedge.ts';
import type { Quantity } from '../../src/lib/number/quantity.ts';

export const HEDGES: Hedge[] = ['exact', 'more_than', 'at_least', 'nearly', 'about', 'range', 'less_than'];

const COUNT: Quantity = {
  value: 40,
  high: null,
  unit: 'count',
  noun: 'companies',
  hedge: 'exact',
  upperLimit: false,
  computed: false,
};

/** A printed, exact count of 40 companies, with what a test changes in it. */
export function quantity(changes: Partial<Quantity> = {}): Quantity {
  return { ...COUNT, ...changes };
}

/** The same count as every hedge states it; the range ends at 60. */
export function hedged(hedge: Hedge, changes: Partial<Quantity> = {}): Quantity {
  return quantity({
    hedge,
    high: hedge === 'range' ? 60 : null,
    computed: hedge === 'less_than',
    ...changes,
  });
}
