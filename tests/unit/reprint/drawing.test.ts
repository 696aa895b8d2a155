import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { imagesOf, type Drawings } from '../../../src/reprint/drawing.ts';

const row = (y: number, words: string) =>
  `<g transform="translate(0 ${y})"><text y="12">${words}</text><rect y="16" height="10"/></g>`;
const title = (y: number, words: string) => `<text font-weight="700" y="${y}">${words}</text>`;

/** The pieces of a drawing of 200 px, none higher than `most`: from where to where each goes, and what it is described by. */
function pieces(most: number, ...parts: string[]) {
  const svg = `<svg viewBox="0 0 100 200" width="100" height="200" aria-label="Two groups. 4 marks.">${parts.join('')}</svg>`;
  const { document } = parseHTML(`<main>${svg}</main>`);
  const drawings: Drawings = new Map();
  const images = imagesOf(document.querySelector('svg')!, 'a', most, drawings);
  return images.map((image) => {
    const [, top, height] = /viewBox="0 (\d+) 100 (\d+)"/
      .exec(drawings.get(image.getAttribute('src')!)!)!
      .map(Number);
    return [top, height, image.getAttribute('alt')];
  });
}

const ROWS = [title(12, 'One'), row(20, 'a'), row(55, 'b'), title(112, 'Two'), row(120, 'c'), row(155, 'd')];

describe('imagesOf', () => {
  it('shows a drawing that fits as one, described without its count of marks', () => {
    expect(pieces(200, ...ROWS)).toEqual([[0, 200, 'Two groups.']]);
  });

  it('cuts a higher one where a group begins, above its title, and describes it once', () => {
    expect(
      pieces(115, title(12, 'One'), row(20, 'a'), row(55, 'b'), title(112, 'Two'), row(120, 'c')),
    ).toEqual([
      [0, 96, 'Two groups.'],
      [96, 104, ''],
    ]);
  });

  it('cuts where a row begins, be its first line deep in it', () => {
    const deep = (y: number) =>
      `<g transform="translate(0 ${y})"><rect height="40"/><text y="60">x</text></g>`;
    expect(pieces(120, deep(0), deep(100))).toEqual([
      [0, 100, 'Two groups.'],
      [100, 100, ''],
    ]);
  });
});
