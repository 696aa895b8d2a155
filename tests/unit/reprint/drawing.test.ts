import { describe, expect, it } from 'vitest';
import { imagesOf, show, shownOf, type Drawings, type Picture } from '../../../src/reprint/drawing.ts';
import { html } from './small-book.ts';

const row = (y: number, words: string) =>
  `<g transform="translate(0 ${y})"><text y="12">${words}</text><rect y="16" height="10"/></g>`;
const title = (y: number, words: string) => `<text font-weight="700" y="${y}">${words}</text>`;

/** The pieces of a drawing of 200 px, none higher than `most`: from where each is shown, and how much of it. */
function pieces(most: number, ...parts: string[]) {
  const drawings: Drawings = new Map();
  return imagesOf(svg(...parts), 'a', most, drawings).map((image) => {
    const [, top, height] = /viewBox="0 (\d+) 100 (\d+)" width="100" height="\2"/
      .exec(shownOf(drawings.get(image)!))!
      .map(Number);
    return [top, height];
  });
}

function svg(...parts: string[]): string {
  return `<svg viewBox="0 0 100 200" width="100" height="200" role="group">${parts.join('')}</svg>`;
}

const ROWS = [title(12, 'One'), row(20, 'a'), row(55, 'b'), title(112, 'Two'), row(120, 'c'), row(155, 'd')];

describe('imagesOf', () => {
  it('shows a drawing that fits as one', () => {
    expect(pieces(200, ...ROWS)).toEqual([[0, 200]]);
  });

  it('cuts a higher one where a group begins, above its title', () => {
    expect(
      pieces(115, title(12, 'One'), row(20, 'a'), row(55, 'b'), title(112, 'Two'), row(120, 'c')),
    ).toEqual([
      [0, 96],
      [96, 104],
    ]);
  });

  it('cuts where a row begins, be its first line deep in it', () => {
    const deep = (y: number) =>
      `<g transform="translate(0 ${y})"><rect height="40"/><text y="60">x</text></g>`;
    expect(pieces(120, deep(0), deep(100))).toEqual([
      [0, 100],
      [100, 100],
    ]);
  });
});

it('a file holds what is drawn, named once as SVG, without what is for pages and who hears them', () => {
  const drawn = '<title>a > b</title><text class="t-label" data-x="1" x="2">a &gt; class="b"</text>';
  const bare = svg(`<g role="img" tabindex="-1" aria-label="a > b">${drawn}</g>`);
  const named = bare.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  for (const each of [bare, named]) {
    const drawings: Drawings = new Map();
    imagesOf(each, 'a', 200, drawings);
    expect(drawings.get('a')!.file).toMatch(
      /^<svg xmlns="[^"]+" viewBox="0 0 100 200" width="100" height="200"><rect [^>]+><g><text x="2">a &gt; class="b"<\/text><\/g><\/svg>$/,
    );
  }
});

it('a chart is described once, and shown as one medium does after another', () => {
  const section = html('<section><p class="picture"></p><p>Below</p></section>');
  const picture: Picture = {
    name: 'a',
    drawings: { wide: svg(), narrow: svg(...ROWS) },
    described: 'Two groups.',
    shown: [section.firstElementChild!],
  };
  const shown = () => [...section.children].map(({ innerHTML }) => innerHTML);
  show(picture, { drawing: 'narrow', most: 115 }, new Map());
  expect(shown()).toEqual(['<img alt="Two groups." src="a-1">', '<img alt="" src="a-2">', 'Below']);
  show(picture, { drawing: 'wide', most: 200 }, new Map());
  expect(shown()).toEqual(['<img alt="Two groups." src="a">', 'Below']);
});
