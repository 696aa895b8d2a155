import { HEDGE, type Hedge } from '../lib/number/hedge.ts';

/** What a mark says of its number beside its length: how exact it is, whose, or that there is none. */
export type Sign =
  | 'more-than'
  | 'nearly'
  | 'about'
  | 'range'
  | 'allowed'
  | 'upper-limit'
  | 'computed'
  | 'elsewhere'
  | 'not-printed';

/** The sign of an edge; none where it is exact, and none of a bound that follows from arithmetic alone. */
export function hedgeSign(hedge: Hedge): Sign | undefined {
  if (HEDGE[hedge].direction === 'above') return 'more-than';
  return hedge === 'nearly' || hedge === 'about' ? hedge : undefined;
}
