import { expect, it } from 'vitest';
import {
  billions,
  fromZero,
  percent,
  signedPercent,
  ticks,
  type TickLabel,
} from '../../../src/charts/ticks.ts';

it.each<[string, number[], TickLabel | undefined, string[]]>([
  ['numbers', [0, 0.5, 1000], undefined, ['0', '0.5', '1,000']],
  ['shares, with their unit on the outer ones', [0, 50, 100], percent, ['0%', '50', '100%']],
  ['rates with their signs', [-50, 0, 50], signedPercent, ['−50%', '0', '+50%']],
  ['sums, with their unit on the outer ones', [0, 10e9, 20e9], billions, ['¥0', '10', '¥20bn']],
  ['sums below zero', [-6e9, -3e9, 0, 3e9], billions, ['−¥6bn', '−3', '0', '¥3bn']],
  ['sums of any size', [0, 500e6], fromZero, ['0', '¥500m']],
])('ticks writes %s', (_, values, label, written) => {
  const made = ticks(values, label);
  expect(made.map((tick) => tick.value)).toEqual(values);
  expect(made.map((tick) => tick.label)).toEqual(written);
});
