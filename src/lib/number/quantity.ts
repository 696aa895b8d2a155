import { HEDGE, type Hedge } from './hedge.ts';
import { decimal, ordinal, yuan, type YuanForm } from './number.ts';
import type { Unit } from './unit.ts';

/** A number with all that must be said whenever it is said. */
export interface Quantity {
  /** in base units: yuan, per cent, a count; the bound where hedged, the lower end of a range */
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
  /** decimals to show, where the number is ours; a printed number shows the decimals it was printed with */
  digits?: number;
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

/** What stands at a mark: `285`, `>380`, `nearly 120`, `up to >¥35bn`, `<28.2% ƒ`. */
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

/** The hedge in words, empty where there is none. Counted things are fewer, amounts are less. */
export function hedgeWords({ hedge, unit }: Pick<Quantity, 'hedge' | 'unit'>): string {
  return hedge === 'less_than' && unit === 'count' ? 'fewer than' : HEDGE[hedge].words;
}

function unsigned(quantity: Quantity): Quantity {
  const { value, high } = quantity;
  return { ...quantity, value: Math.abs(value), high: high === null ? null : Math.abs(high) };
}

function number(quantity: Quantity, form: YuanForm): string {
  const { value, high } = quantity;
  if (high === null) return one(value, quantity, form);
  return `${one(value, quantity, form)} to ${one(high, quantity, form)}`;
}

function one(value: number, { unit, digits }: Quantity, form: YuanForm): string {
  switch (unit) {
    case 'yuan':
      return yuan(value, form, digits);
    case 'percent':
      return decimal(value, digits) + '%';
    case 'percentage_point':
      return decimal(value, digits) + (brief(form) ? '\u00a0pp' : '\u00a0points');
    case 'ratio':
      return decimal(value, digits) + (brief(form) ? '×' : '\u00a0times');
    case 'rank':
      return ordinal(value);
    case 'year':
    case 'count':
      return decimal(value, digits);
  }
}

function mark({ computed }: Quantity): string {
  return computed ? '\u00a0ƒ' : '';
}

function brief(form: YuanForm): boolean {
  return form === 'short' || form === 'exact';
}
