import { format } from 'd3';

const MINUS = '−';
const MAGNITUDES = [
  { size: 1e12, letters: 'tn', word: 'trillion' },
  { size: 1e9, letters: 'bn', word: 'billion' },
  { size: 1e6, letters: 'm', word: 'million' },
];
const THREE_FIGURES = format('.3~r');
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** A number with thousands commas, a real minus and just the decimals it has. */
export function decimal(value: number, digits?: number): string {
  const text = Math.abs(value).toLocaleString('en-GB', {
    minimumFractionDigits: 0,
    maximumFractionDigits: digits ?? 9,
  });
  return value < 0 && Number(text) !== 0 ? MINUS + text : text;
}

/**
 * Yuan at a size a reader can hold: three significant figures, `¥1.42tn` on marks, `¥1.42 trillion` in prose.
 * `digits` fixes the decimals instead, for sums of our own.
 */
export function yuan(value: number, form: 'short' | 'prose' | 'full', digits?: number): string {
  const size = Math.abs(value);
  const magnitude = MAGNITUDES.find((candidate) => size >= candidate.size * (form === 'full' ? 1 : 0.9995));
  if (!magnitude) return sign(value) + '¥' + decimal(roundTo(size, 2));
  const unit = form === 'full' && magnitude.word === 'trillion' ? MAGNITUDES[1]! : magnitude;
  const scaled = size / unit.size;
  const number =
    form === 'full'
      ? decimal(roundTo(scaled, 6))
      : digits === undefined
        ? THREE_FIGURES(scaled)
        : decimal(scaled, digits);
  return sign(value) + '¥' + number + (form === 'short' ? unit.letters : '\u00a0' + unit.word);
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
