import { memoize } from '../memoize.ts';

const MINUS = '−';
const NO_BREAK = '\u00a0';
interface Magnitude {
  unit: number;
  letters: string;
  word: string;
}
/** How large sums are counted, from the largest. */
export const MAGNITUDES: readonly [Magnitude, Magnitude, Magnitude] = [
  { unit: 1e12, letters: 'tn', word: 'trillion' },
  { unit: 1e9, letters: 'bn', word: 'billion' },
  { unit: 1e6, letters: 'm', word: 'million' },
];
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** A number with thousands commas, a real minus and just the decimals it has, `digits` at most. */
export function decimal(value: number, digits = 9, rounding?: Rounding): string {
  const rounded = roundTo(value, digits, rounding);
  const text = format(Math.max(0, digits)).format(Math.abs(rounded));
  return rounded < 0 ? MINUS + text : text;
}

/** Made once for each count of decimals: to make one takes longer than all that a chart writes with it. */
const format = memoize(
  (digits: number) =>
    new Intl.NumberFormat('en-GB', { minimumFractionDigits: 0, maximumFractionDigits: digits }),
);

/**
 * How yuan are written: `short` ¥1.42tn and `prose` ¥1.42 trillion hold three significant figures from a million on,
 * `exact` ¥1,422.17bn and `full` ¥1,422.17 billion every digit.
 */
export type YuanForm = 'short' | 'prose' | 'exact' | 'full';

/** What the decimals of a sum of our own count in: billions, and yuan for sums as small as those per ¥100. */
export function yuanUnit(value: number): number {
  return Math.abs(value) < 1e6 ? 1 : 1e9;
}

/**
 * An amount in yuan, from a billion on in billions where every digit counts. It is rounded once, from the value given;
 * `digits` bounds the decimals of a sum of our own, counted in its `yuanUnit`.
 */
export function yuan(value: number, form: YuanForm, digits?: number, rounding?: Rounding): string {
  const size = Math.abs(value);
  const rounded = form === 'short' || form === 'prose';
  // Where a million would need digits that are not known, the billions in which they count say no more than is.
  const coarse = digits !== undefined && size < 1e9 && decimalsIn(1e6, digits, yuanUnit(value)) < 0;
  const { unit, letters, word } = coarse ? MAGNITUDES[1] : magnitude(size, rounded);
  const scaled = size / unit;
  const known = digits === undefined ? 6 : decimalsIn(unit, digits, yuanUnit(value));
  const places = rounded && unit > 1 ? Math.min(threeFigures(scaled), known) : known;
  const number = decimal(scaled, places, rounding);
  const brief = form === 'short' || form === 'exact';
  return sign(value) + '¥' + number + (brief || !word ? letters : NO_BREAK + word);
}

/** Decimals counted in one unit, as decimals of another; of a smaller one there may be fewer than none. */
function decimalsIn(unit: number, digits: number, from: number): number {
  return digits + Math.round(Math.log10(unit / from));
}

/** Decimals that leave three figures of a number with up to three before the point. */
function threeFigures(scaled: number): number {
  return scaled > 0 && scaled < 1000 ? 2 - Math.floor(Math.log10(scaled)) : 0;
}

/** Three figures may round up into the next magnitude; a number with all its digits stays in its own. */
function magnitude(size: number, rounded: boolean): Magnitude {
  const [trillion, billion, million] = MAGNITUDES;
  const full = rounded ? 0.9995 : 1;
  if (rounded && size >= full * trillion.unit) return trillion;
  if (size >= full * billion.unit) return billion;
  return size >= full * million.unit ? million : { unit: 1, letters: '', word: '' };
}

/** A rank as a word up to ninth, then `10th`. */
export function ordinal(rank: number): string {
  if (ORDINALS[rank]) return ORDINALS[rank];
  const teens = rank % 100 >= 11 && rank % 100 <= 13;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${rank}${ending}`;
}

/** To the nearest, half away from zero; or so that a bound stays true: down towards zero, up away from it. */
export type Rounding = 'nearest' | 'down' | 'up';

/** Decimal rounding, free of the binary rest (1.005 → 1.01, and 0.8 × 586 is 468.8 from either side). */
export function roundTo(value: number, digits: number, rounding: Rounding = 'nearest'): number {
  const factor = 10 ** digits;
  const size = Math.abs(value) * factor;
  const rest = size * 4 * Number.EPSILON;
  return (Math.sign(value) * ROUND[rounding](size, rest)) / factor;
}

/** Without the binary rest that a sum leaves behind (0.1 + 0.2 is 0.3): no number of a report has 15 digits. */
export function trimmed(value: number): number {
  return Number(value.toPrecision(14));
}

const ROUND: Record<Rounding, (size: number, rest: number) => number> = {
  nearest: (size, rest) => Math.round(size + rest / 4),
  down: (size, rest) => Math.floor(size + rest),
  up: (size, rest) => Math.ceil(size - rest),
};

function sign(value: number): string {
  return value < 0 ? MINUS : '';
}
