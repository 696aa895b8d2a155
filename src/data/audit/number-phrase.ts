import type { PrintedHedge } from '../../lib/hedge.ts';
import type { Unit } from '../../lib/unit.ts';
import { readGovernor, type Governor } from './governor.ts';
import { CARDINAL, MAGNITUDE, ORDINAL } from './number-word.ts';
import { spanOf, type Span } from './number-tokens.ts';

/** A number with its unit as it stands in a text: `digits` × 10 to the `power`. */
export interface Quantity extends Span {
  digits: string;
  power: number;
  /** units it may be filed under */
  units: Unit[];
  /** neither a magnitude nor a unit follows */
  bare: boolean;
}

/** What a printed phrase states. One value, or two for a range; `units` are those it may be filed under. */
export interface Statement {
  values: number[];
  units: Unit[];
  qualifier: PrintedHedge;
  limit: 'upper' | '';
}

const UNIT_OF: [RegExp, Unit[]][] = [
  [/^%/, ['percent']],
  [/^percentage points?/i, ['percentage_point']],
  [/^yuan/i, ['yuan']],
  [/^times/i, ['ratio']],
  [/^(?:consecutive )?years?\b/i, ['count', 'year']],
];
const ANY_UNIT: Unit[] = ['yuan', 'percent', 'percentage_point', 'count', 'rank', 'ratio', 'year'];
const CARDINALS = Object.keys(CARDINAL).join('|');
const MAGNITUDES = Object.keys(MAGNITUDE).join('|');
const QUANTITY = new RegExp(
  String.raw`(?<![\w.,])(?<number>\d+(?:,\d{3})*(?:\.\d+)?|(?:${CARDINALS})\b)(?![\w-]*[a-z])` +
    String.raw`(?: (?<magnitude>${MAGNITUDES})\b)?` +
    String.raw`(?: ?(?<unit>%|percentage points?\b|yuan\b|times\b|(?:consecutive )?years?\b))?`,
  'gi',
);
const RANK = new RegExp(String.raw`\b(?:(\d+)(?:st|nd|rd|th)|(${Object.keys(ORDINAL).join('|')}))\b`, 'i');
/** Numbers that are part of a name or a measure of the thing, not a figure: an index, a drug class, a wafer size. */
const NAMES = /\b(?:STAR|Class) \d+|\b\d+-[a-z]+/g;
const CALENDAR_YEAR = /\b(?:19|20)\d\d\b(?![,.]\d|%)/g;

/** Reads a number phrase by fixed rules. No values where it states no number, several where it states several. */
export function readPhrase(phrase: string): Statement {
  const quantities = readQuantities(phrase);
  const [first, second] = quantities;
  if (!first) return readWord(phrase);
  const governor = readGovernor(phrase.slice(0, first.start));
  const range = second !== undefined && phrase.slice(first.end, second.start) === '-';
  const statement = govern({ values: quantities.map(valueOf), units: first.units }, governor);
  return range ? { ...statement, qualifier: 'range' } : statement;
}

/** The quantities of a text in order; numbers in names do not count, nor do calendar years beside another number. */
export function readQuantities(text: string): Quantity[] {
  const plain = text.replace(NAMES, blank);
  const undated = plain.replace(CALENDAR_YEAR, blank);
  const quantities = Array.from(undated.matchAll(QUANTITY), toQuantity);
  if (quantities.length > 0) return quantities;
  return Array.from(plain.matchAll(CALENDAR_YEAR), (match) => ({
    ...spanOf(match),
    digits: match[0],
    power: 0,
    units: ['year'],
    bare: true,
  }));
}

/** The decimal point is moved in the text of the number, since 1.1 × 1,000 is not exact in binary arithmetic. */
export function valueOf({ digits, power }: Pick<Quantity, 'digits' | 'power'>): number {
  return Number(`${digits}e${power}`);
}

/** A statement under the words in front of its number. */
function govern({ values, units }: Pick<Statement, 'values' | 'units'>, governor: Governor): Statement {
  return {
    values: values.map((value) => value * governor.sign),
    units,
    qualifier: governor.qualifier,
    limit: governor.limit,
  };
}

/** Phrases without a counted number: a rank, a doubling, the whole of an index. */
function readWord(phrase: string): Statement {
  const exact = { qualifier: 'exact', limit: '' } as const;
  const rank = RANK.exec(phrase);
  if (rank)
    return { ...exact, values: [ORDINAL[rank[2]?.toLowerCase() ?? ''] ?? Number(rank[1])], units: ['rank'] };
  if (/\bdoubled\b/i.test(phrase)) return { ...exact, values: [2], units: ['ratio'] };
  if (/^all\b.*\bIndex\b/i.test(phrase)) return { ...exact, values: [100], units: ['percent'] };
  return { ...exact, values: [], units: [] };
}

function toQuantity(match: RegExpExecArray): Quantity {
  const { number = '', magnitude = '', unit = '' } = match.groups ?? {};
  const digits = String(CARDINAL[number.toLowerCase()] ?? number.replaceAll(',', ''));
  const units = UNIT_OF.find(([pattern]) => pattern.test(unit))?.[1] ?? ['count'];
  return {
    ...spanOf(match),
    digits,
    power: MAGNITUDE[magnitude.toLowerCase()] ?? 0,
    units: Number(digits) === 0 ? ANY_UNIT : units,
    bare: !magnitude && !unit,
  };
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
