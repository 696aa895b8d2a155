import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EMBED, embedCode, embedSvg, heightAt, oembed } from '../../../src/pictures/embed.ts';
import { openEdition } from '../../../src/data/edition.ts';
import { number, parse } from '../drawing.ts';
import { charts } from '../drawings.ts';
import { outside, overlaps, textBoxes } from '../text-boxes.ts';

const edition = openEdition('2024');
const CHARTS = charts.map((chart) => [chart.id, chart] as const);
const SRC = 'https://example.com/2024/charts/a-chart/embed/';
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

it.each(CHARTS)('embedCode of %s states the height of heightAt at every width', (_, chart) => {
  const code = embedCode(chart, edition, SRC);
  for (const width of WIDTHS) {
    const said = cssHeight(code, width);
    const height = heightAt(chart, edition, width);
    expect(said).toBeGreaterThanOrEqual(height - 1);
    expect(said).toBeLessThanOrEqual(height + 2);
  }
});

it('embedCode has title, lazy loading and the whole width, and escapes the headline', () => {
  const code = embedCode({ ...charts[0]!, headline: 'A "quote" & <b>' }, edition, SRC);
  expect(code).toContain('title="A &#34;quote&#34; &#38; &#60;b&#62;"');
  expect(code).toContain(`src="${SRC}"`);
  expect(code).toContain('loading="lazy"');
  expect(code).toContain('width="100%"');
  expect(code).toMatch(/aspect-ratio:752\/\d+/);
});

it('the style of the embedded chart changes at the widths that EMBED names', () => {
  const style = readFileSync('src/components/chart/EmbeddedChart.astro', 'utf8');
  const shared = readFileSync('src/styles/marks.css', 'utf8');
  const wide = /@container \(min-width: (\d+)px\) \{\s+chart-marks > \.wide/.exec(shared)!;
  expect(Number(wide[1])).toBe(EMBED.wideFrom);
  expect(style).toContain(`max-width: ${EMBED.wideMost}px`);
  expect(style).toContain(`max-width: ${EMBED.narrowMost}px`);
});

it.each(CHARTS)('oembed of %s is a rich answer with the code and a picture', (_, chart) => {
  const picture = 'https://example.com/social.png';
  const answer = JSON.parse(
    oembed(chart, edition, { home: 'https://example.com/', embed: SRC, picture }),
  ) as object;
  expect(answer).toEqual({
    version: '1.0',
    type: 'rich',
    title: chart.headline,
    provider_name: 'The STAR Market in 2024',
    provider_url: 'https://example.com/',
    html: embedCode(chart, edition, SRC),
    width: 720,
    height: heightAt(chart, edition, 720),
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
