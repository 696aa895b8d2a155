import { expect, it } from 'vitest';
import { balancedWidth, TEXT, text, textWidth, wrap } from '../../../src/forms/text.ts';
import { all, number, piece } from '../drawing.ts';

it('textWidth counts every figure as wide as another, heavier text wider, and nothing as nothing', () => {
  expect(textWidth('1,111', 'value')).toBe(textWidth('8,888', 'value'));
  expect(textWidth('Revenue', 'value')).toBeGreaterThan(textWidth('Revenue', 'label'));
  expect(textWidth('', 'label')).toBe(0);
});

it('textWidth leaves room for characters that the font does not hold', () => {
  expect(textWidth('科创板', 'label')).toBeGreaterThan(3 * 0.5 * 14);
});

it('wrap keeps each line within the width, loses no word and never cuts one', () => {
  const sentence = 'Unprofitable companies that listed with the fifth set of standards';
  const lines = wrap(sentence, 'label', 120);
  expect(lines.join(' ')).toBe(sentence);
  expect(lines.every((line) => textWidth(line, 'label') <= 120)).toBe(true);
  expect(wrap('Semiconductors', 'label', 20)).toEqual(['Semiconductors']);
});

it('wrap keeps what a no-break space joins', () => {
  expect(wrap('worth ¥47.5\u00a0billion', 'label', 60)).toEqual(['worth', '¥47.5\u00a0billion']);
});

it('text sets further lines below the first and anchors all of them alike', () => {
  const root = piece(text('label', 10, 0, ['one', 'two', 'three'], 'end'));
  const drawn = all(root, 'text');
  expect(new Set(drawn.map((line) => line.getAttribute('text-anchor')))).toEqual(new Set(['end']));
  expect(new Set(drawn.map((line) => line.getAttribute('class')))).toEqual(new Set(['t-label']));
  expect(drawn.map((line) => [number(line, 'x'), number(line, 'y')])).toEqual([
    [10, 13.76],
    [10, 31.76],
    [10, 49.76],
  ]);
});

it('balancedWidth leaves a text as many lines, in the least width to a step', () => {
  const sentence = 'Unprofitable companies that listed with the fifth set of standards';
  const count = (width: number) => wrap(sentence, 'label', width).length;
  for (const width of [120, 200, 320]) {
    const least = balancedWidth(sentence, TEXT.label, width);
    expect(count(least)).toBe(count(width));
    expect(count(least - 8)).toBeGreaterThan(count(width));
  }
});
