import { expect, it } from 'vitest';
import { NARROW_FONTS, narrowSvg, withFonts } from '../../../src/pictures/narrow.ts';
import { published } from '../published.ts';

const { edition, charts, to } = published;
const sheets = charts.map((chart) => ({ chart, svg: narrowSvg(chart, edition, to.chart(chart.id)) }));
const fonts = Object.values(NARROW_FONTS);

it('narrowSvg loads its faces from beside it and leaves no look to a page around it', () => {
  for (const { chart, svg } of sheets) {
    const style = /<style>(.*?)<\/style>/s.exec(svg)![1]!;
    expect(style.match(/url\([^)]*\)/g), chart.id).toEqual(fonts.map((font) => `url(${font})`));
    expect(style.replace(/@font-face\{[^}]*\}/g, ''), chart.id).toBe('');
    expect(svg, chart.id).not.toContain('var(--');
  }
});

it('narrowSvg stands on a ground of its own, says its headline and leads to the chart', () => {
  for (const { chart, svg } of sheets) {
    expect(svg).toMatch(
      /<svg[^>]* width="(\d+)" height="(\d+)".*<\/style><rect fill="#ffffff" width="\1" height="\2"\/>/s,
    );
    expect(svg).toContain(`href="https://example.com/2024/charts/${chart.id}/"`);
    expect(svg).not.toMatch(/@media|data:/);
  }
});

it('withFonts sets every font into a sheet that it loads', () => {
  const whole = withFonts(sheets[0]!.svg, (name) => new TextEncoder().encode(name));
  for (const font of fonts) {
    expect(whole).toContain(`url(data:font/woff2;base64,${btoa(font)})`);
    expect(whole).not.toContain(`url(${font})`);
  }
});
