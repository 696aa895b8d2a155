import { memoize } from '../lib/memoize.ts';

/** Arithmetic over figures by id: `overseas-revenue / revenue-total`. Operators stand between spaces, ids hold hyphens, `^` raises to a whole power. */
export type Formula =
  | { kind: 'number'; value: number; text: string }
  | { kind: 'id'; id: string }
  | { kind: 'operation'; operator: Operator; left: Formula; right: Formula };
type Operator = '+' | '-' | '*' | '/' | '^';

const TOKEN = /\s*([a-z][a-z0-9]*(?:-[a-z0-9]+)*|\d+(?:\.\d+)?%?|[+\-*/^()])/y;
const PRECEDENCE: Record<Operator, number> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 3 };
const SIGN: Record<Exclude<Operator, '^'>, string> = { '+': '+', '-': '−', '*': '×', '/': '÷' };
const POWERS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Reads a formula, once for all who ask. Throws an Error that names the character it stumbled over. */
export const parseFormula = memoize((text: string): Formula => {
  const tokens = tokenize(text);
  const formula = parseOperation(tokens, 0);
  if (tokens.length > 0) throw new Error(`formula: unexpected “${tokens[0]}”`);
  return formula;
});

/** Ids a formula refers to, each once, in order of use. */
export function factIds(formula: Formula): string[] {
  if (formula.kind === 'number') return [];
  if (formula.kind === 'id') return [formula.id];
  return [...new Set([...factIds(formula.left), ...factIds(formula.right)])];
}

/** Works out a formula of numbers in formula terms: per cent as a fraction. */
export function evaluate(formula: Formula, valueOf: (id: string) => number): number {
  if (formula.kind === 'number') return formula.value;
  if (formula.kind === 'id') return valueOf(formula.id);
  return compute(formula.operator, evaluate(formula.left, valueOf), evaluate(formula.right, valueOf));
}

/** The formulas that a formula divides by. */
export function divisors(formula: Formula): Formula[] {
  if (formula.kind !== 'operation') return [];
  const within = [...divisors(formula.left), ...divisors(formula.right)];
  return formula.operator === '/' ? [formula.right, ...within] : within;
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

/** Adding a fall is written as taking away; after any other sign a fall stands in brackets. A power is written raised. */
function joined(left: string, operator: Operator, right: string): string {
  if (operator === '^') return left + right.replace(/\d/g, (digit) => POWERS[Number(digit)]!);
  if (!right.startsWith('−')) return `${left} ${SIGN[operator]} ${right}`;
  return operator === '+' ? `${left} − ${right.slice(1)}` : `${left} ${SIGN[operator]} (${right})`;
}

function compute(operator: Operator, left: number, right: number): number {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '^') return left ** right;
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
    const right = parseOperation(tokens, PRECEDENCE[operator]);
    if (operator === '^' && !isWhole(right))
      throw new Error('formula: raised to another than a whole number');
    left = { kind: 'operation', operator, left, right };
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

function isWhole(formula: Formula): boolean {
  return formula.kind === 'number' && /^\d+$/.test(formula.text);
}

function isOperator(token: string | undefined): token is Operator {
  return token !== undefined && Object.hasOwn(PRECEDENCE, token);
}
