import type { Hedge } from '../lib/number/hedge.ts';
import { HEDGE, type Direction } from '../lib/number/hedge.ts';

/** Arithmetic over figures by id: `overseas-revenue / revenue-total`. Operators stand between spaces, ids hold hyphens. */
export type Formula =
  | { kind: 'number'; value: number; text: string }
  | { kind: 'id'; id: string }
  | { kind: 'operation'; operator: Operator; left: Formula; right: Formula };
type Operator = '+' | '-' | '*' | '/';

/** A number in formula terms (per cent as a fraction) with how exactly it is known. */
export interface Term {
  value: number;
  hedge: Hedge;
}

const TOKEN = /\s*([a-z][a-z0-9]*(?:-[a-z0-9]+)*|\d+(?:\.\d+)?%?|[+\-*/()])/y;
const PRECEDENCE: Record<Operator, number> = { '+': 1, '-': 1, '*': 2, '/': 2 };
const SIGN: Record<Operator, string> = { '+': '+', '-': '−', '*': '×', '/': '÷' };

/** Reads a formula. Throws an Error that names the character it stumbled over. */
export function parseFormula(text: string): Formula {
  const tokens = tokenize(text);
  const formula = parseOperation(tokens, 0);
  if (tokens.length > 0) throw new Error(`formula: unexpected “${tokens[0]}”`);
  return formula;
}

/** Ids a formula refers to, each once, in order of use. */
export function factIds(formula: Formula): string[] {
  if (formula.kind === 'number') return [];
  if (formula.kind === 'id') return [formula.id];
  return [...new Set([...factIds(formula.left), ...factIds(formula.right)])];
}

/** Computes value and hedge; a hedge whose direction is lost becomes `about`. Assumes positive terms, as all levels here are. */
export function evaluate(formula: Formula, resolve: (id: string) => Term): Term {
  if (formula.kind === 'number') return { value: formula.value, hedge: 'exact' };
  if (formula.kind === 'id') return resolve(formula.id);
  const left = evaluate(formula.left, resolve);
  const right = evaluate(formula.right, resolve);
  const pull = HEDGE[right.hedge].direction;
  const inverse = formula.operator === '-' || formula.operator === '/';
  const direction = combine(HEDGE[left.hedge].direction, inverse ? flip(pull) : pull);
  return { value: compute(formula.operator, left.value, right.value), hedge: FROM_DIRECTION[direction] };
}

/** Whether a result is a ceiling because a part of it is; one ceiling over another is a plain share. */
export function isCeiling(formula: Formula, resolve: (id: string) => boolean): boolean {
  if (formula.kind === 'number') return false;
  if (formula.kind === 'id') return resolve(formula.id);
  const left = isCeiling(formula.left, resolve);
  const right = isCeiling(formula.right, resolve);
  return formula.operator === '/' ? left && !right : left || right;
}

/** The formula as a person writes it: `¥430.361bn ÷ ¥1,422.17bn`. */
export function display(formula: Formula, resolve: (id: string) => string, parent = 0): string {
  if (formula.kind === 'number') return formula.text;
  if (formula.kind === 'id') return resolve(formula.id);
  const precedence = PRECEDENCE[formula.operator];
  const left = display(formula.left, resolve, precedence);
  const right = display(formula.right, resolve, precedence + 0.5);
  const text = joined(left, formula.operator, right);
  return precedence < parent ? `(${text})` : text;
}

/** Adding a fall is written as taking away; after any other sign a fall stands in brackets. */
function joined(left: string, operator: Operator, right: string): string {
  if (!right.startsWith('−')) return `${left} ${SIGN[operator]} ${right}`;
  return operator === '+' ? `${left} − ${right.slice(1)}` : `${left} ${SIGN[operator]} (${right})`;
}

const FROM_DIRECTION: Record<Direction, Hedge> = {
  fixed: 'exact',
  above: 'more_than',
  below: 'less_than',
  both: 'about',
};

function flip(direction: Direction): Direction {
  return direction === 'above' ? 'below' : direction === 'below' ? 'above' : direction;
}

function combine(left: Direction, right: Direction): Direction {
  if (left === 'fixed') return right;
  return right === 'fixed' || right === left ? left : 'both';
}

function compute(operator: Operator, left: number, right: number): number {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  return operator === '*' ? left * right : left / right;
}

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  let at = 0;
  const end = text.trimEnd().length;
  while (at < end) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`formula: unexpected “${text.slice(at).trim().charAt(0)}”`);
    tokens.push(match[1]!);
    at = TOKEN.lastIndex;
  }
  if (tokens.length === 0) throw new Error('formula: empty');
  return tokens;
}

function parseOperation(tokens: string[], minimum: number): Formula {
  let left = parseOperand(tokens);
  while (isOperator(tokens[0]) && PRECEDENCE[tokens[0]] > minimum) {
    const operator = tokens.shift() as Operator;
    left = { kind: 'operation', operator, left, right: parseOperation(tokens, PRECEDENCE[operator]) };
  }
  return left;
}

function parseOperand(tokens: string[]): Formula {
  const token = tokens.shift();
  if (token === undefined) throw new Error('formula: ends where a number or an id should stand');
  if (token === '(') {
    const inner = parseOperation(tokens, 0);
    if (tokens.shift() !== ')') throw new Error('formula: a bracket is not closed');
    return inner;
  }
  if (/^\d/.test(token))
    return { kind: 'number', value: parseFloat(token) / (token.endsWith('%') ? 100 : 1), text: token };
  if (/^[a-z]/.test(token)) return { kind: 'id', id: token };
  throw new Error(`formula: unexpected “${token}”`);
}

function isOperator(token: string | undefined): token is Operator {
  return token !== undefined && Object.hasOwn(PRECEDENCE, token);
}
