import { memoize } from '../memoize.ts';

const MINUS = '−';
const NO_BREAK = '\u00a0';
interface Magnitude {
  unit: number;
  letters: string;
  word: string;
}
const MAGNITUDES: readonly [Magnitude, Magnitude, Magnitude] = [
  { unit: 1e12, letters: 'tn', word: 'trillion' },
  { unit: 1e9, letters: 'bn', word: 'billion' },
  { unit: 1e6, letters: 'm', word: 'million' },
];
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** A number with thousands commas, a real minus and just the decimals it has. */
export function decimal(value: number, digits?: number): string {
  const text = format(digits ?? 9).format(Math.abs(value));
  return value < 0 && Number(text) !== 0 ? MINUS + text : text;
}

/** Made once for each count of decimals: to make one takes longer than all that a chart writes with it. */
const format = memoize(
  (digits: number) =>
    new Intl.NumberFormat('en-GB', { minimumFractionDigits: 0, maximumFractionDigits: digits }),
);

/**
 * How yuan are written: `short` ¥1.42tn and `prose` ¥1.42 trillion hold three significant figures,
 * `exact` ¥1,422.17bn and `full` ¥1,422.17 billion every digit.
 */
export type YuanForm = 'short' | 'prose' | 'exact' | 'full';

/** What the decimals of a sum of our own count in: billions, and yuan for sums as small as those per ¥100. */
export function yuanUnit(value: number): number {
  return Math.abs(value) < 1e6 ? 1 : 1e9;
}

/** An amount in yuan, from a billion on in billions where every digit counts; `digits` fixes the decimals of sums of our own. */
export function yuan(value: number, form: YuanForm, digits?: number): string {
  const size = Math.abs(value);
  const rounded = (form === 'short' || form === 'prose') && digits === undefined;
  const { unit, letters, word } = magnitude(size, rounded);
  const scaled = size / unit;
  const places = rounded ? threeFigures(scaled) : decimals(form, scaled, unit, digits);
  const number = decimal(roundTo(scaled, places));
  const brief = form === 'short' || form === 'exact';
  return sign(value) + '¥' + number + (brief || !word ? letters : NO_BREAK + word);
}

/** Sums of our own keep their digits in tables and formulas; elsewhere ten and more billions need one decimal at most. */
function decimals(form: YuanForm, scaled: number, unit: number, digits = 6): number {
  const brief = form === 'short' || form === 'prose';
  return brief && unit > 1 && scaled >= 10 ? Math.min(digits, 1) : digits;
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

/** Decimal rounding half away from zero, free of the binary rest (1.005 → 1.01). */
export function roundTo(value: number, digits: number): number {
  const factor = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor * (1 + Number.EPSILON))) / factor;
}

function sign(value: number): string {
  return value < 0 ? MINUS : '';
}
