import { readFileSync } from 'node:fs';
import { openSync, type Font } from 'fontkit';
import { expect, it } from 'vitest';
import { coverAlt, coverSocial } from '../../../src/pictures/cover-poster.ts';
import { bestFit } from '../../../src/pictures/poster-layout.ts';
import { draw, FONTS } from '../../../src/pictures/raster.ts';
import { chapterSocial, chartSocial, chartWords } from '../../../src/pictures/social.ts';
import { lightSvg } from '../../../src/pictures/standalone.ts';
import { openEdition } from '../../../src/data/edition.ts';
import { drawn, parse } from '../drawing.ts';
import { charts } from '../drawings.ts';
import { outside, overlaps, textBoxes } from '../text-boxes.ts';

const edition = openEdition('2024');
const CHARTS = charts.map((chart) => [chart.id, chart] as const);
const CHAPTERS = edition.chapters
  .filter(({ number }) => number > 0)
  .map(
    (chapter) => [chapter.slug, chapter, charts.find((chart) => chart.chapter === chapter.number)!] as const,
  );
const COVER = {
  title: 'How they fared',
  amounts: Array.from({ length: 4 }, () => ({ id: 'revenue-total', poster: 'in {companies-total}' })),
  remark: { wide: 'It ends' },
};
const SIGNATURE = '89504e470d0a1a0a';
const MOST_BYTES = 300_000;

/** What the head of a PNG says of it. */
function png(picture: Buffer) {
  return {
    signature: picture.subarray(0, 8).toString('hex'),
    width: picture.readUInt32BE(16),
    height: picture.readUInt32BE(20),
  };
}

function expectSocial(picture: Buffer): void {
  expect(png(picture)).toEqual({ signature: SIGNATURE, width: 1200, height: 630 });
  expect(picture.length).toBeLessThan(MOST_BYTES);
}

it.each(CHARTS)('chartSocial of %s is a small PNG of the size that services ask for', async (_, chart) => {
  expectSocial(await draw(chartSocial(chart, edition), 1));
});

it.each(CHAPTERS)(
  'chapterSocial of %s is a small PNG of the size that services ask for',
  async (_, chapter, chart) => {
    expectSocial(await draw(chapterSocial(chapter, chart, edition), 1));
  },
);

it('coverSocial is a small PNG, and its words hold its amounts', async () => {
  expectSocial(await draw(coverSocial(edition, COVER), 1));
  expect(coverAlt(edition, COVER)).toBe(
    `Four fields of squares, a billion yuan each: ${'¥1.42\u00a0trillion in 586; '.repeat(4).slice(0, -2)}. It ends.`,
  );
});

it.each(CHARTS)('bestFit finds a width at which %s keeps its texts apart and inside', (_, chart) => {
  const { canvas, drawing, scale, box } = bestFit(chart, chartWords(chart, edition));
  const root = drawn(drawing, canvas);
  expect(overlaps(textBoxes(root))).toEqual([]);
  expect(outside(textBoxes(root), canvas.width, drawing.height + 8)).toEqual([]);
  expect(canvas.width * scale).toBeLessThanOrEqual(box.width);
});

it.each(CHARTS)('lightSvg of %s holds nothing that the rasteriser does not know', (_, chart) => {
  const svg = lightSvg(chart, 'Source');
  expect(svg).not.toMatch(/var\(|light-dark|@media|@font-face|undefined/);
  expect(parse(svg).querySelectorAll('parsererror')).toHaveLength(0);
});

it('draw gives the same bytes twice, twice as large', async () => {
  const [chart] = charts;
  const svg = lightSvg(chart!, 'Source');
  const [first, second] = [await draw(svg, 2), await draw(svg, 2)];
  expect(first.equals(second)).toBe(true);
  expect(png(first)).toMatchObject({
    signature: SIGNATURE,
    width: 2 * Number(parse(svg).getAttribute('width')),
  });
});

it('draw writes text: a word more is other bytes', async () => {
  const svg = (words: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="20"><text x="0" y="15" font-family="Source Sans 3">${words}</text></svg>`;
  expect((await draw(svg('ƒ'), 1)).equals(await draw(svg(''), 1))).toBe(false);
});

it.each(FONTS)('%s has the signs that charts write', (file) => {
  const font = openSync(file) as Font;
  const missing = [...'ƒ≥≈−›×÷¥–’“”·'].filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0)!));
  expect(missing).toEqual([]);
});

it('the fonts of pictures are the versions that package.json names', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const file of FONTS) {
    const name = file.split('/')[1]!;
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
      version: string;
    };
    expect(dependencies[name]).toBe(version);
  }
});
