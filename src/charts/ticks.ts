import type { Tick } from '../forms/axis.ts';
import { decimal, yuan } from '../lib/number/number.ts';

/** What stands at a tick; only the outer ones, first and last, need to carry the unit. */
export type TickLabel = (value: number, outer: boolean) => string;

export function ticks(values: readonly number[], label: TickLabel = (value) => decimal(value)): Tick[] {
  const last = values.length - 1;
  return values.map((value, at) => ({ value, label: label(value, at === 0 || at === last) }));
}

/** `0%`, `50`, `100%` */
export const percent: TickLabel = (value, outer) => `${value}${outer ? '%' : ''}`;

/** `−50%`, `0`, `+50%` */
export const signedPercent: TickLabel = (value) =>
  value === 0 ? '0' : `${value > 0 ? '+' : ''}${decimal(value)}%`;

/** Of yuan: `¥0`, `10`, `¥20bn` */
export const billions: TickLabel = (value, outer) => {
  if (value === 0) return outer ? '¥0' : '0';
  return outer ? yuan(value, 'short') : decimal(value / 1e9);
};

/** Of yuan: `0`, `¥500m` */
export const fromZero: TickLabel = (value) => (value === 0 ? '0' : yuan(value, 'short'));
