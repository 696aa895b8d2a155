import { expect, it } from 'vitest';
import { heard, heardOtherwise, spoken } from '../../../../src/lib/number/heard.ts';
import { quantity } from '../../quantities.ts';

it.each([
  ['>380 companies', 'more than 380 companies'],
  ['up to >¥35bn', 'up to more than 35 billion yuan'],
  ['−¥5.18bn ƒ', 'minus 5.18 billion yuan (computed by us)'],
  ['+22.2%, +¥50bn', 'plus 22.2%, plus 50 billion yuan'],
  [
    '¥1.42 trillion, ¥528m and ¥12.27 per ¥100',
    '1.42 trillion yuan, 528 million yuan and 12.27 yuan per 100 yuan',
  ],
  ['¥83.4bn to ¥84bn', '83.4 to 84 billion yuan'],
  ['−3.5 pp to −3 pp', 'minus 3.5 to minus 3 percentage points'],
  ['¥900m to ¥1.1bn', '900 million yuan to 1.1 billion yuan'],
  ['axis to 84bn', 'axis to 84 billion'],
  ['7.17\u00a0pp', '7.17 percentage points'],
  ['≈0.7× ƒ', 'about 0.7 times (computed by us)'],
  ['>34% ÷ (1 + 3%) = <33%', 'more than 34% divided by (1 plus 3%) equals less than 33%'],
  ['586 × 2 − nearly 180', '586 times 2 minus nearly 180'],
  ['100% × 1.25⁴', '100% times 1.25 to the power of 4'],
  ['chapters I–VI, 2019–2024', 'chapters I to VI, 2019 to 2024'],
  ['R&D, the “U” mark, 12-inch', 'R&D, the “U” mark, 12-inch'],
])('heard says “%s” in words', (text, words) => expect(heard(text)).toBe(words));

it('heardOtherwise tells only how a text with signs is read out', () => {
  expect(heardOtherwise('>380')).toBe('more than 380');
  expect(heardOtherwise('nearly 70\u00a0%')).toBeUndefined();
});

it('spoken words a figure as its sentence would, hedge, size, unit and whose it is', () => {
  const figure = quantity({ value: -84e9, unit: 'yuan', hedge: 'less_than', computed: true });
  expect(spoken(figure)).toBe('less than minus 84 billion yuan (computed by us)');
  expect(spoken(quantity({ value: 3, high: 5 }), { noun: true })).toBe('3 to 5 companies');
});
