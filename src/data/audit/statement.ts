import { readGovernor } from './governor.ts';
import { readPhrase, type Statement } from './number-phrase.ts';
import { contains, type Span } from './number-tokens.ts';
import { readQuantities, type Quantity } from './quantity.ts';

/** What a phrase states where it stands; `cutOff` holds words that belong to it but lie outside. */
export interface PlacedStatement extends Statement {
  cutOff: string;
}

/**
 * Reads the phrase at `span` in the text of its section; `quantities` are those of the text, where they are known.
 * A list hands on what stands before its first number (“exceeding 1 and 2 million”) and the unit after its last; any
 * other governing word or unit just outside the phrase is cut off.
 */
export function readStatement(text: string, span: Span, quantities = readQuantities(text)): PlacedStatement {
  const phrase = readPhrase(text.slice(span.start, span.end));
  const quantity = quantities.find((one) => span.start <= one.start && one.start < span.end);
  const cutBefore = readGovernor(text.slice(0, span.start)).words;
  if (!quantity) return { ...phrase, cutOff: cutBefore };
  const cutAfter = contains(span, quantity) ? '' : text.slice(span.end, quantity.end).trim();
  const list = listAround(text, quantities, quantity);
  return { ...fromList(text, phrase, quantity, list), cutOff: cutBefore || cutAfter };
}

/** The numbers that stand with this one in “X and Y” or “X, Y, and Z”, in order; itself where it stands alone. */
function listAround(text: string, quantities: Quantity[], quantity: Quantity): Quantity[] {
  let start = quantities.indexOf(quantity);
  let end = start;
  while (joint(text, quantities[start - 1], quantities[start])) start -= 1;
  while (joint(text, quantities[end], quantities[end + 1])) end += 1;
  const list = quantities.slice(start, end + 1);
  return joint(text, list.at(-2), list.at(-1)).endsWith('and ') ? list : [quantity];
}

/** What joins two numbers of one kind in a list, blank where they are no list. */
function joint(text: string, left: Quantity | undefined, right: Quantity | undefined): string {
  if (!left || !right || (!left.bare && left.units[0] !== right.units[0])) return '';
  return /^(?:, | and |, and )$/.exec(text.slice(left.end, right.start))?.[0] ?? '';
}

/** A phrase with what the list around its number hands on. */
function fromList(text: string, phrase: Statement, quantity: Quantity, list: Quantity[]): Statement {
  const [first = quantity, last = quantity] = [list[0], list.at(-1)];
  const { units, power } = quantity.bare ? last : { units: phrase.units, power: 0 };
  const values = phrase.values.map((value) => Number(`${value}e${power}`));
  if (first === quantity) return { ...phrase, values, units };
  const { qualifier, limit, sign } = readGovernor(text.slice(0, first.start));
  return { values: values.map((value) => value * sign), units, qualifier, limit };
}
