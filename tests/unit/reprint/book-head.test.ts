import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PUBLISHER } from '../../../src/citing/terms.ts';
import { bookHead } from '../../../src/reprint/book-head.ts';
import { readPage } from '../../../src/reprint/page.ts';
import { dist, to } from '../../site/published.ts';
import { all, number, parse } from '../drawing.ts';
import { areaBoxes, writtenBoxes } from '../pictures/written.ts';
import { outside, overlaps } from '../text-boxes.ts';

const report = readPage(readFileSync(`${dist}${to.print}index.html`, 'utf8'));
const { title, description, cover } = bookHead(report.document.querySelector('main')!, report.drawingOf);
const picture = parse(cover.svg);
const MARGIN = 150;

it('the cover of a book says its title, its standfirst, what the year added and whose it is', () => {
  const said = all(picture, 'text')
    .map(({ textContent }) => textContent)
    .join(' ');
  for (const words of [title, description, PUBLISHER]) expect(said).toContain(words);
  expect(title).toBe('The STAR Market in 2024');
  expect(description).toMatch(/^What 586 companies of .* reported\.$/);
  expect(cover.alt).toMatch(/What the year added: .*3\.4/);
});

it('the cover of a book keeps its texts apart, off its squares and within even margins', () => {
  const [width, height] = [number(picture, 'width'), number(picture, 'height')];
  const texts = writtenBoxes(picture);
  const squares = areaBoxes(picture);
  expect(height / width).toBeCloseTo(297 / 210, 3);
  expect(overlaps(texts)).toEqual([]);
  expect(overlaps(texts, squares)).toEqual([]);
  expect(outside(texts, width - MARGIN, height - MARGIN)).toEqual([]);
  const [left, right] = [
    Math.min(...squares.map((box) => box.left)),
    Math.max(...squares.map((box) => box.right)),
  ];
  expect(left).toBe(MARGIN);
  expect(width - right).toBeGreaterThanOrEqual(MARGIN);
  expect(width - right).toBeLessThan(2 * MARGIN);
});
