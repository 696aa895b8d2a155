import { readGovernor } from './governor.ts';
import { readPhrase, type Statement } from './number-phrase.ts';
import { contains, type Span } from './number-tokens.ts';
import { readQuantities, valueOf, type Quantity } from './quantity.ts';

/** What a phrase states where it stands; `cutOff` holds words that belong to it but lie outside. */
export interface PlacedStatement extends Statement {
  cutOff: string;
}

/**
 * Reads the phrase at `span` in its section. A list hands on what stands before its first number (“exceeding 1 and
 * 2 million”) and the unit after its last; any other governing word or unit just outside the phrase is cut off.
 */
export function readStatement(text: string, span: Span): PlacedStatement {
  const phrase = readPhrase(text.slice(span.start, span.end));
  const quantities = readQuantities(text);
  const quantity = quantities.find((one) => span.start <= one.start && one.start < span.end);
  const list = quantity ? listAround(text, quantities, quantity) : [];
  const [first] = list;
  const cutAfter = quantity && !contains(span, quantity) ? text.slice(span.end, quantity.end).trim() : '';
  const cutBefore = readGovernor(text.slice(0, span.start)).words;
  const statement = { ...phrase, ...unitOfList(quantity, list), cutOff: cutBefore || cutAfter };
  if (!first || first === quantity) return statement;
  const governor = readGovernor(text.slice(0, first.start));
  return {
    ...statement,
    values: statement.values.map((value) => Math.abs(value) * governor.sign),
    qualifier: statement.qualifier === 'exact' ? governor.qualifier : statement.qualifier,
    limit: statement.limit || governor.limit,
  };
}

/** The numbers that stand with this one in “X and Y” or “X, Y, and Z”, in order; none where it stands alone. */
function listAround(text: string, quantities: Quantity[], quantity: Quantity): Quantity[] {
  const joint = (left: Quantity, right: Quantity) => text.slice(left.end, right.start);
  const joined = (left: Quantity | undefined, right: Quantity | undefined) =>
    left !== undefined &&
    right !== undefined &&
    /^(?:, | and |, and )$/.test(joint(left, right)) &&
    (left.bare || String(left.units) === String(right.units));
  let start = quantities.indexOf(quantity);
  let end = start;
  while (joined(quantities[start - 1], quantities[start])) start -= 1;
  while (joined(quantities[end], quantities[end + 1])) end += 1;
  const list = quantities.slice(start, end + 1);
  const [last, beforeLast] = [list.at(-1), list.at(-2)];
  return last && beforeLast && joint(beforeLast, last).endsWith(' and ') ? list : [];
}

/** “3.5 and 2.5 billion yuan” are both billions of yuan. */
function unitOfList(quantity: Quantity | undefined, list: Quantity[]): Partial<Statement> {
  const last = list.at(-1);
  if (!quantity?.bare || !last || last.bare) return {};
  return { units: last.units, values: [valueOf({ ...quantity, power: last.power })] };
}
