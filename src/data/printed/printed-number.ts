import { UNITS, type Unit } from '../../lib/number/unit.ts';
import { CARDINAL, MAGNITUDE } from './number-word.ts';
import { spanOf, type Span } from './span.ts';

/** A counted number as it stands in a text: `digits` × 10 to the `power`. */
export interface PrintedNumber extends Span {
  digits: string;
  power: number;
  /** the unit it is printed with; nought may be nought of anything */
  units: readonly Unit[];
  /** neither a magnitude nor a unit follows */
  bare: boolean;
}

const UNIT_OF: [RegExp, Unit][] = [
  [/^%/, 'percent'],
  [/^percentage point/i, 'percentage_point'],
  [/^yuan/i, 'yuan'],
  [/^times/i, 'ratio'],
  [/years?$/i, 'year'],
];
const NUMBER = new RegExp(
  String.raw`(?<![\w.,])(?<number>\d+(?:,\d{3})*(?:\.\d+)?|(?:${Object.keys(CARDINAL).join('|')})\b)(?![\w-]*[a-z])` +
    String.raw`(?: (?<magnitude>${Object.keys(MAGNITUDE).join('|')})\b)?` +
    String.raw`(?: ?(?<unit>%|(?:percentage points?|yuan|times|(?:consecutive )?years?)\b))?`,
  'gi',
);
/** Numbers that are part of a name, or the date of something else: an index, a drug class, a wafer size, a year. */
const NAMES = /\b(?:STAR|Class) \d+|\b\d+-[a-z]+|\b(?:19|20)\d\d\b(?![,.]\d|%)/g;

/** The counted numbers of a text, in order; numbers in names and calendar years count nothing. */
export function readNumbers(text: string): PrintedNumber[] {
  const plain = text.replace(NAMES, (name) => ' '.repeat(name.length));
  return Array.from(plain.matchAll(NUMBER), toNumber);
}

/** The number in base units. The decimal point is moved as text, since 1.1 × 1,000 is not exact in binary arithmetic. */
export function valueOf({ digits, power }: Pick<PrintedNumber, 'digits' | 'power'>): number {
  return Number(`${digits}e${power}`);
}

function toNumber(match: RegExpExecArray): PrintedNumber {
  const { number = '', magnitude = '', unit = '' } = match.groups ?? {};
  const digits = String(CARDINAL[number.toLowerCase()] ?? number.replaceAll(',', ''));
  const printed = UNIT_OF.find(([pattern]) => pattern.test(unit))?.[1] ?? 'count';
  return {
    ...spanOf(match),
    digits,
    power: MAGNITUDE[magnitude.toLowerCase()] ?? 0,
    units: Number(digits) === 0 ? UNITS : [printed],
    bare: !magnitude && !unit,
  };
}
