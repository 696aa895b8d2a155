import { readFileSync } from 'node:fs';
import { renderAsync } from '@resvg/resvg-js';
import { openSync, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/charts/chart.ts';
import { CHARACTERS } from '../../../src/forms/characters.ts';
import { FAMILIES, FONT_FILES } from '../../../src/forms/font.ts';
import { escape } from '../../../src/lib/markup.ts';
import { coverAlt, coverSocial, stepPosters } from '../../../src/pictures/cover-poster.ts';
import { bestFit } from '../../../src/pictures/poster-layout.ts';
import { leastType, PORTRAIT, POSTER, SLIDE, type Format } from '../../../src/pictures/poster.ts';
import { draw, FONTS } from '../../../src/pictures/raster.ts';
import { chapterSocial, chartPicture, chartSocial, chartWords } from '../../../src/pictures/social.ts';
import { ownSvg, standaloneSvg } from '../../../src/pictures/standalone.ts';
import { openEdition } from '../../../src/data/edition.ts';
import { all, drawn, number, parse } from '../drawing.ts';
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
  steps: [
    { step: 'all', poster: 'All', blocks: [{ id: 'revenue-total', label: 'each a billion' }] },
    {
      step: 'added',
      poster: 'Added',
      blocks: [
        { id: 'revenue-total', label: 'in {companies-total}', before: 'revenue-total-2023', change: 'more' },
      ],
    },
  ],
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

it('coverSocial is a small PNG, and its words say what it shows', async () => {
  expectSocial(await draw(coverSocial(edition, COVER), 1));
  expect(coverAlt(edition, COVER)).toBe('How they fared Squares of a billion yuan each: in 586; more.');
});

it.each(['all', 'added'])('stepPosters gives “%s” a small PNG with its own heading', async (step) => {
  const picture = stepPosters(edition, COVER).get(step)!();
  expectSocial(await draw(picture, 1));
  expect(picture.toLowerCase()).toContain(`>${step}<`);
});

it('the pictures of the cover set no letters smaller than a feed can show', () => {
  for (const picture of [
    coverSocial(edition, COVER),
    ...[...stepPosters(edition, COVER).values()].map((draw) => draw()),
  ]) {
    const sizes = [...picture.matchAll(/font-size="([\d.]+)" font-weight/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(2);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(leastType(POSTER));
  }
});

const FORMATS = { card: POSTER, slide: SLIDE, portrait: PORTRAIT };
const PICTURES = CHARTS.flatMap(([id, chart]) =>
  Object.entries(FORMATS).map(([name, format]) => [name, id, chart, format] as const),
);

it('pictures have the shapes of the places that they are for', () => {
  expect(FORMATS).toEqual({
    // 1.91 to 1, for links
    card: { width: 1200, height: 630 },
    // 16 to 9
    slide: { width: 1200, height: 675 },
    // 4 to 5, the tallest that feeds show whole
    portrait: { width: 1080, height: 1350 },
  });
});

describe.each(PICTURES)('the %s of %s', (_, id, chart, format) => {
  const address = `https://example.com/2024/charts/${id}/`;
  const words = chartWords(chart, edition, format, address);
  const { canvas, drawing, scale, box } = bestFit(chart, words, format);

  it('keeps its texts apart and inside', () => {
    const root = drawn(drawing, canvas);
    expect(overlaps(textBoxes(root))).toEqual([]);
    expect(outside(textBoxes(root), canvas.width, drawing.height + 8)).toEqual([]);
    // What is computed in halves may end a millionth of a pixel further.
    expect(canvas.width * scale - box.width).toBeLessThan(0.001);
    expect(drawing.height * scale - box.height).toBeLessThan(0.001);
  });

  it('can be read where a feed shows it 500 px wide: no letter is smaller than 11 px, none is cut or fades', () => {
    const picture = parse(chartPicture(chart, edition, address, format));
    const sizes = all(picture, 'text').map((text) => {
      const size = number(text.closest('[font-size]')!, 'font-size');
      return text.closest('[transform*=scale]') ? size * scale : size;
    });
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual((11 * format.width) / 500);
    expect(picture.outerHTML).not.toMatch(/gradient|clip|mask/i);
    expect([number(picture, 'width'), number(picture, 'height')]).toEqual([format.width, format.height]);
  });

  it('names its source and, where it is no card, its address', () => {
    const picture = chartPicture(chart, edition, address, format);
    expect(picture).toContain('Source: Shanghai Stock Exchange');
    expect(picture).toContain(`>example.com/2024/charts/${id}/<`);
  });
});

it.each([
  ['Profit fell 3%\u00a0ƒ in a year', 'Profit fell 3% (computed) in a year'],
  ['Profit fell 3%\u00a0ƒ, sales 2%\u00a0ƒ', 'Profit fell 3%\u00a0ƒ, sales 2%\u00a0ƒ'],
  ['Profit fell 3%', 'Profit fell 3%'],
])('a picture of “%s” is headed “%s”', (headline, title) => {
  expect(chartWords({ ...charts[0]!, headline }, edition, POSTER).whole.title).toBe(title);
});

it('a note stands below the picture that is taller than wide alone', () => {
  const foot = (chart: Chart, format: Format) => chartWords(chart, edition, format).whole.foot.join();
  const noted = charts.filter((chart) => chart.notes[0] && foot(chart, PORTRAIT).includes(chart.notes[0]));
  expect(noted.length).toBeGreaterThan(3);
  for (const chart of noted) expect(foot(chart, SLIDE), chart.id).not.toContain(chart.notes[0]);
});

it('a picture of a few marks says nothing of squares, tints or a scale that it does not draw', () => {
  for (const chart of charts)
    expect(chartWords(chart, edition, SLIDE).few.below, chart.id).not.toMatch(/square|tinted|scale|drawn/);
});

it('a card has the steps of the industries, and of many rows a few', () => {
  const few = (id: string) => {
    const chart = charts.find((each) => each.id === id)!;
    const { drawing, canvas } = bestFit(chart, chartWords(chart, edition, POSTER), POSTER);
    return all(drawn(drawing, canvas), '[data-key]').length;
  };
  expect(few('industry-growth-contributions')).toBe(5);
  expect(few('company-counts-v-586')).toBe(5);
});

it.each(CHARTS)('%s as a file carries its look in attributes alone, in words of any machine', (_, chart) => {
  const svg = standaloneSvg(chart, 'Source');
  expect(svg).not.toMatch(/class=|style|var\(|@|undefined|tspan|#[0-9a-f]{6}[^"]/i);
  const root = parse(svg);
  expect(all(root, 'parsererror')).toEqual([]);
  const families = all(root, '[font-family]').map((each) => each.getAttribute('font-family'));
  expect(new Set([root.getAttribute('font-family'), ...families].map((each) => each?.split(',')[0]))).toEqual(
    new Set(['Arial', "'Times New Roman'"]),
  );
});

it.each(CHARTS)('%s for a rasteriser that has our faces asks for them', (_, chart) => {
  expect(parse(ownSvg(chart, 'Source')).getAttribute('font-family')).toMatch(/^'Source Sans 3',Arial/);
});

it('draw gives the same bytes twice, twice as large', async () => {
  const [chart] = charts;
  const svg = ownSvg(chart!, 'Source');
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

it.each(Object.entries(FONT_FILES.sans))(
  'draw sets our characters in %s as with the whole font',
  async (weight) => {
    const words = escape(CHARACTERS) + ' To AV fi 1,234';
    const sample = (family: string, weight: string) =>
      `<text x="0" y="15" font-family="${family}" font-weight="${weight}">${words}</text>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="40">${sample(FAMILIES.sans, weight)}<g transform="translate(0 20)">${sample(FAMILIES.serif, '600')}</g></svg>`;
    const whole = { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: FAMILIES.sans };
    const expected = (await renderAsync(svg, { font: whole, fitTo: { mode: 'zoom', value: 2 } })).asPng();
    expect((await draw(svg, 2)).equals(expected)).toBe(true);
  },
);

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
