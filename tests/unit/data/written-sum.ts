/** Least and most that a number may be. */
export type Interval = [least: number, most: number];

const UNIT: Record<string, number> = { tn: 1e12, bn: 1e9, m: 1e6, '%': 0.01, pp: 0.01 };
const TOKEN =
  /(?:[>≥≈<]|nearly |up to )*(−?)¥?(\d[\d,]*(?:\.\d+)?)(?:\u00a0?(tn|bn|m|%|pp|×))?|[()]|[+−×÷]|[²³]/g;

/**
 * Works out a sum as a page shows it, such as `¥430.361bn ÷ (1 + 6.1%)`, with hedges left aside. The n-th number in it
 * may be off by `slack[n]`, because it was rounded before it was written.
 */
export function workOut(sum: string, slack: readonly number[]): Interval {
  const tokens = [...sum.matchAll(TOKEN)];
  const slacks = [...slack];
  const operand = (): Interval => {
    const base = plain();
    if (!tokens[0] || !/[²³]/.test(tokens[0][0])) return base;
    const power = tokens.shift()![0] === '²' ? 2 : 3;
    return [base[0] ** power, base[1] ** power];
  };
  const plain = (): Interval => {
    const token = tokens.shift()!;
    if (token[0] === '(') {
      const inner = chain('+−');
      tokens.shift();
      return inner;
    }
    const value = Number(token[2]!.replaceAll(',', '')) * (UNIT[token[3] ?? ''] ?? 1) * (token[1] ? -1 : 1);
    const half = slacks.shift()!;
    return [value - half, value + half];
  };
  const chain = (signs: '+−' | '×÷'): Interval => {
    const next = signs === '+−' ? () => chain('×÷') : operand;
    let left = next();
    while (tokens[0] && signs.includes(tokens[0][0])) left = combine(left, tokens.shift()![0], next());
    return left;
  };
  const result = chain('+−');
  if (tokens.length > 0 || slacks.length > 0) throw new Error(`written sum: cannot read “${sum}”`);
  return result;
}

function combine(left: Interval, sign: string, right: Interval): Interval {
  const corners = left.flatMap((a) => right.map((b) => apply(a, sign, b)));
  return [Math.min(...corners), Math.max(...corners)];
}

function apply(a: number, sign: string, b: number): number {
  if (sign === '+') return a + b;
  if (sign === '−') return a - b;
  return sign === '×' ? a * b : a / b;
}
