import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openEdition } from '../../../src/data/edition.ts';
import { frameCode, scriptCode, type Wish } from '../../../src/lib/embed/code.ts';
import { EMBED, heightIn } from '../../../src/lib/embed/height.ts';
import { bareBox, embedded, embedSvg, oembed } from '../../../src/pictures/embed.ts';
import { escape } from '../../../src/lib/markup.ts';
import { all, number, parse, shiftOf } from '../drawing.ts';
import { charts } from '../drawings.ts';
import { outside, overlaps, textBoxes } from '../text-boxes.ts';

const edition = openEdition('2024');
const CHARTS = charts.map((chart) => [chart.id, chart] as const);
const PAGE = 'https://example.com/2024/charts/a-chart/';
const WIDTHS = [280, 320, 360, 420, 500, 599, 600, 720, 900, 1200];

it.each(CHARTS)('embedSvg of %s keeps its texts apart and inside, and links to the permalink', (_, chart) => {
  for (const width of ['wide', 'narrow'] as const) {
    const root = parse(embedSvg(chart, edition, width, '/2024/charts/a-chart/'));
    expect(overlaps(textBoxes(root))).toEqual([]);
    expect(outside(textBoxes(root), number(root, 'width'), number(root, 'height'))).toEqual([]);
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/2024/charts/a-chart/',
    ]);
  }
});

it.each(CHARTS)(
  'frameCode of %s states the height of heightIn at every width, headline or not',
  (_, chart) => {
    const shown = embedded(chart, edition, PAGE);
    for (const bare of [false, true]) {
      const code = frameCode(shown, { bare });
      for (const width of WIDTHS) {
        const said = cssHeight(code, width);
        const height = heightIn(bare ? shown.bare! : shown.sizes, width);
        expect(said).toBeGreaterThanOrEqual(height - 1);
        expect(said).toBeLessThanOrEqual(height + 2);
      }
    }
  },
);

it.each(CHARTS)(
  'bareBox of %s shows the subtitle where the headline stood, and ends where the sheet does',
  (_, chart) => {
    for (const width of ['wide', 'narrow'] as const) {
      const root = parse(embedSvg(chart, edition, width, PAGE));
      const [, top, , height] = bareBox(chart, edition, width).split(' ').map(Number);
      const [headline, subtitle] = new Set(all(root, 'text').map((text) => shiftOf(text)[1]));
      expect(top).toBe(subtitle! - headline!);
      expect(top! + height!).toBe(number(root, 'height'));
    }
  },
);

it('frameCode has title, lazy loading and the whole width, and escapes the headline', () => {
  const code = frameCode(embedded({ ...charts[0]!, headline: 'A "quote" & <b>' }, edition, PAGE));
  expect(code).toContain('title="A &#34;quote&#34; &#38; &#60;b&#62;"');
  expect(code).toContain(`src="${PAGE}embed/"`);
  expect(code).toContain('loading="lazy"');
  expect(code).toContain('width="100%"');
  expect(code).toMatch(/aspect-ratio:752\/\d+/);
});

it.each<[Wish, string]>([
  [{}, ''],
  [{ theme: '' }, ''],
  [{ theme: 'dark' }, '?theme=dark'],
  [{ bare: true }, '?bare'],
  [{ theme: 'light', bare: true }, '?theme=light&#38;bare'],
])('frameCode asks for %j by address, and scriptCode by its line', (wish, query) => {
  const shown = embedded(charts[0]!, edition, PAGE);
  expect(frameCode(shown, wish)).toContain(`src="${PAGE}embed/${query}"`);
  const line = scriptCode(shown, '/embed.js', wish);
  expect(/ data-theme="(\w+)"/.exec(line)?.[1]).toBe(wish.theme || undefined);
  expect(line.includes(' data-bare')).toBe(wish.bare ?? false);
});

it('the style of the embedded chart changes at the widths that EMBED names', () => {
  const style = readFileSync('src/components/chart/EmbeddedChart.astro', 'utf8');
  const wide = /@media \(min-width: (\d+)px\) \{\s+\.wide/.exec(style)!;
  expect(Number(wide[1])).toBe(EMBED.wideFrom);
  expect(style).toContain(`max-width: ${EMBED.wideMost}px`);
  expect(style).toContain(`max-width: ${EMBED.narrowMost}px`);
});

it.each(CHARTS)('oembed of %s is a rich answer with a quotation, the code and a picture', (_, chart) => {
  const picture = 'https://example.com/social.png';
  const shown = embedded(chart, edition, PAGE);
  const answer = JSON.parse(
    oembed(chart, edition, { home: 'https://example.com/', page: PAGE, picture }),
  ) as object;
  expect(answer).toEqual({
    version: '1.0',
    type: 'rich',
    title: chart.headline,
    provider_name: 'The STAR Market in 2024',
    provider_url: 'https://example.com/',
    html: `<blockquote class="wp-embedded-content" hidden><a href="${PAGE}">${escape(chart.headline)}</a></blockquote>${frameCode(shown)}`,
    width: 720,
    height: heightIn(shown.sizes, 720),
    thumbnail_url: picture,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

/** The height that a browser works out from the code in a place so many px wide. */
function cssHeight(code: string, width: number): number {
  const [, wide, wideMost, narrow, narrowMost, change, slack] =
    /calc\(max\(min\(([\d.]+)cqw,(\d+)px\),min\(min\(([\d.]+)cqw,(\d+)px\),\((\d+)px - 100cqw\)\*9999\)\) \+ (\d+)px\)/
      .exec(code)!
      .map(Number);
  const share = (cqw: number, most: number) => Math.min((cqw * width) / 100, most);
  const step = (change! - width) * 9999;
  return Math.max(share(wide!, wideMost!), Math.min(share(narrow!, narrowMost!), step)) + slack!;
}
