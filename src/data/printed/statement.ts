import { readModifier } from './modifier.ts';
import { readPhrase, type Statement } from './phrase.ts';
import { contains, type Span } from './span.ts';
import { readNumbers, type PrintedNumber } from './printed-number.ts';

/** What a phrase states where it stands; `cutOff` holds words that belong to it but lie outside. */
export interface PlacedStatement extends Statement {
  cutOff: string;
}

/**
 * Reads the phrase at `span` in the text of its section; `numbers` are those of the text, where they are known.
 * A list hands on what stands before its first number (“exceeding 1 and 2 million”) and the unit after its last; any
 * other modifier or unit just outside the phrase is cut off.
 */
export function readStatement(text: string, span: Span, numbers = readNumbers(text)): PlacedStatement {
  const phrase = readPhrase(text.slice(span.start, span.end));
  const number = numbers.find((one) => span.start <= one.start && one.start < span.end);
  const cutBefore = readModifier(text.slice(0, span.start)).words;
  if (!number) return { ...phrase, cutOff: cutBefore };
  const cutAfter = contains(span, number) ? '' : text.slice(span.end, number.end).trim();
  const list = listAround(text, numbers, number);
  return { ...fromList(text, phrase, number, list), cutOff: cutBefore || cutAfter };
}

/** The numbers that stand with this one in “X and Y” or “X, Y, and Z”, in order; itself where it stands alone. */
function listAround(text: string, numbers: PrintedNumber[], number: PrintedNumber): PrintedNumber[] {
  let start = numbers.indexOf(number);
  let end = start;
  while (joint(text, numbers[start - 1], numbers[start])) start -= 1;
  while (joint(text, numbers[end], numbers[end + 1])) end += 1;
  const list = numbers.slice(start, end + 1);
  return joint(text, list.at(-2), list.at(-1)).endsWith('and ') ? list : [number];
}

/** What joins two numbers of one kind in a list, blank where they are no list. */
function joint(text: string, left: PrintedNumber | undefined, right: PrintedNumber | undefined): string {
  if (!left || !right || (!left.bare && left.units[0] !== right.units[0])) return '';
  return /^(?:, | and |, and )$/.exec(text.slice(left.end, right.start))?.[0] ?? '';
}

/** A phrase with what the list around its number hands on. */
function fromList(text: string, phrase: Statement, number: PrintedNumber, list: PrintedNumber[]): Statement {
  const [first = number, last = number] = [list[0], list.at(-1)];
  const { units, power } = number.bare ? last : { units: phrase.units, power: 0 };
  const values = phrase.values.map((value) => Number(`${value}e${power}`));
  if (first === number) return { ...phrase, values, units };
  const { qualifier, limit, sign } = readModifier(text.slice(0, first.start));
  return { values: values.map((value) => value * sign), units, qualifier, limit };
}
