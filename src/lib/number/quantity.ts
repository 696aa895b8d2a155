import type { Bounds } from './bounds.ts';
import { HEDGE, type Direction, type Hedge } from './hedge.ts';
import {
  decimal,
  ordinal,
  roundTo,
  trimmed,
  yuan,
  yuanUnit,
  type Rounding,
  type YuanForm,
} from './number.ts';
import type { Unit } from './unit.ts';

/** A number with all that must be said whenever it is said. */
export interface Quantity {
  /** in base units: yuan, per cent, a count; the bound where hedged, the lower end of a range; not rounded */
  value: number;
  /** upper end of a range, in the same unit */
  high: number | null;
  unit: Unit;
  /** what is counted, or what a share is of: “companies”, “of revenue”; may be empty */
  noun: string;
  hedge: Hedge;
  /** a ceiling (“up to”), not an amount */
  upperLimit: boolean;
  /** computed by us rather than printed */
  computed: boolean;
  /** printed by somebody else than the report */
  elsewhere?: boolean;
  /** decimals to show, where the number is ours; a printed number shows the decimals it was printed with */
  digits?: number;
  /** what the printed digits allow it to be, where that is known */
  bounds?: Bounds;
}

/** Whose number it is: the report’s, ours, or somebody else’s. */
export type Provenance = 'printed' | 'computed' | 'elsewhere';

/** What is computed is ours, whoever’s numbers it is computed from. */
export function provenance({ computed, elsewhere }: Pick<Quantity, 'computed' | 'elsewhere'>): Provenance {
  if (computed) return 'computed';
  return elsewhere ? 'elsewhere' : 'printed';
}

/** The sign after a number that is not the report’s, and how it is read out. */
export const MARKED: Record<Exclude<Provenance, 'printed'>, { sign: string; words: string }> = {
  computed: { sign: 'ƒ', words: 'computed by us' },
  elsewhere: { sign: '‡', words: 'printed by others' },
};

/** The sign of a number, empty where the report prints it. */
export function signOf(quantity: Pick<Quantity, 'computed' | 'elsewhere'>): string {
  const whose = provenance(quantity);
  return whose === 'printed' ? '' : MARKED[whose].sign;
}

/** What stands where a quantity would, if the report prints none. */
export const NOT_PRINTED = 'not printed';

export interface Wording {
  /** `short` for marks (¥1.42tn, 7.17 pp), `prose` for sentences (¥1.42 trillion), `exact` for formulas (¥1,422.17bn), `full` for tables (¥1,422.17 billion) */
  form?: YuanForm;
  /** leave the sign to the sentence: “fell 35.5%” */
  abs?: boolean;
  /** leave the hedge to the sentence, which must then carry it */
  bare?: boolean;
  /** append the noun: “more than 380 companies” */
  noun?: boolean;
  /** begin a sentence */
  cap?: boolean;
}

/** What stands at a mark: `285`, `>380`, `nearly 120`, `up to >¥35bn`, `<28.2% ƒ`, `>¥14bn ‡`. */
export function label(quantity: Quantity, form: 'short' | 'exact' = 'short'): string {
  const ceiling = quantity.upperLimit ? 'up to ' : '';
  return ceiling + HEDGE[quantity.hedge].symbol + number(quantity, form) + mark(quantity);
}

/** The quantity in words: `more than 380`, `an upper limit of nearly ¥9 billion`. */
export function words(quantity: Quantity, wording: Wording = {}): string {
  const { form = 'prose', abs = false, bare = false, noun = false, cap = false } = wording;
  const shown = abs ? unsigned(quantity) : quantity;
  const parts = [
    quantity.upperLimit && !bare ? 'an upper limit of' : '',
    bare ? '' : hedgeWords(quantity),
    number(shown, form),
    noun ? quantity.noun : '',
  ];
  const text = parts.filter(Boolean).join(' ') + mark(quantity);
  return cap ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/**
 * The least and the greatest that its digits allow, `¥83.4bn to ¥84bn`, where it is neither known exactly nor said as a
 * range, and both sides are closed; else empty, as the hedge says all there is to say.
 */
export function allowedWords(quantity: Quantity, form: YuanForm = 'exact'): string {
  const { bounds, hedge, digits } = quantity;
  if (!bounds || bounds.low === null || bounds.high === null) return '';
  if (bounds.low === bounds.high || hedge === 'range') return '';
  const range = { hedge: 'range', value: bounds.low, high: bounds.high } as const;
  return number({ ...quantity, ...range, digits: digits === undefined ? digits : digits + 1 }, form);
}

/** Whether its digits allow it to end in another last digit than it is said with. */
export function isUnsettled(quantity: Quantity): boolean {
  const { bounds, digits, value, unit } = quantity;
  if (allowedWords(quantity) === '' || digits === undefined) return false;
  const half = 0.500001 * 10 ** -digits * (unit === 'yuan' ? yuanUnit(value) : 1);
  return [bounds!.low!, bounds!.high!].some((end) => Math.abs(end - statedValue(quantity)) > half);
}

/** The hedge in words, empty where there is none. Counted things are fewer, amounts are less. */
export function hedgeWords({ hedge, unit }: Pick<Quantity, 'hedge' | 'unit'>): string {
  return hedge === 'less_than' && unit === 'count' ? 'fewer than' : HEDGE[hedge].words;
}

/** The value as it is said where every digit counts, rounded once; in base units, its `end` of a range. */
export function statedValue(quantity: Quantity, end: 'value' | 'high' = 'value'): number {
  const { [end]: value, unit, digits } = quantity;
  if (value === null || digits === undefined) return value ?? NaN;
  const size = unit === 'yuan' ? yuanUnit(value) : 1;
  return trimmed(roundTo(value / size, digits, roundingOf(quantity, end)) * size);
}

/** A floor is said no higher than it is, a ceiling no lower, and a range takes in all that it holds. */
function roundingOf(quantity: Quantity, end: 'value' | 'high'): Rounding {
  const { hedge, [end]: value } = quantity;
  if (hedge !== 'range') return ROUNDING[HEDGE[hedge].direction];
  return (end === 'high') === value! >= 0 ? 'up' : 'down';
}

const ROUNDING: Record<Direction, Rounding> = {
  fixed: 'nearest',
  above: 'down',
  below: 'up',
  both: 'nearest',
};

function unsigned(quantity: Quantity): Quantity {
  const { value, high } = quantity;
  return { ...quantity, value: Math.abs(value), high: high === null ? null : Math.abs(high) };
}

function number(quantity: Quantity, form: YuanForm): string {
  const value = one(quantity, 'value', form);
  return quantity.high === null ? value : `${value} to ${one(quantity, 'high', form)}`;
}

function one(quantity: Quantity, end: 'value' | 'high', form: YuanForm): string {
  const { unit, digits } = quantity;
  const value = quantity[end]!;
  const rounding = roundingOf(quantity, end);
  switch (unit) {
    case 'yuan':
      return yuan(value, form, digits, rounding);
    case 'percent':
      return decimal(value, digits, rounding) + '%';
    case 'percentage_point':
      return decimal(value, digits, rounding) + (brief(form) ? '\u00a0pp' : '\u00a0points');
    case 'ratio':
      return times(decimal(value, digits, rounding), quantity, form);
    case 'rank':
      return ordinal(value);
    case 'year':
    case 'count':
      return decimal(value, digits, rounding);
  }
}

/** One side is 3.54 times the other, and not once as large but equal to it. */
function times(ratio: string, { hedge, high }: Quantity, form: YuanForm): string {
  if (brief(form)) return `${ratio}×`;
  const equal = ratio === '1' && high === null && ['fixed', 'both'].includes(HEDGE[hedge].direction);
  return equal ? 'equal' : `${ratio}\u00a0times`;
}

function mark(quantity: Quantity): string {
  const sign = signOf(quantity);
  return sign && `\u00a0${sign}`;
}

function brief(form: YuanForm): boolean {
  return form === 'short' || form === 'exact';
}
