import { expect, it } from 'vitest';
import { NARROW_FONTS, narrowSvg, withFonts } from '../../../src/pictures/narrow.ts';
import { fontFace } from '../../../src/pictures/standalone.ts';
import { writtenRules } from '../../../src/pictures/written-rules.ts';
import { published } from '../published.ts';

const { edition, charts, to } = published;
const sheets = charts.map((chart) => ({ chart, svg: narrowSvg(chart, edition, to.chart(chart.id)) }));
const RULE = /[^{}]+\{[^{}]*\}/g;

it('narrowSvg writes out every rule that its drawing takes, and no colour is left to a page around it', () => {
  for (const { chart, svg } of sheets) {
    const style = /<style>(.*?)<\/style>/s.exec(svg)![1]!;
    const body = svg.replace(/<style>.*?<\/style>/s, '');
    const classes = new Set([...body.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' ')));
    const applies = (rule: string) =>
      [...rule.split('{')[0]!.matchAll(/\.([a-z][\w-]*)/g)].every(([, name]) => classes.has(name!));
    const rules = writtenRules(chart.chapter, 'light').match(RULE)!.filter(applies);
    expect(style.match(RULE), chart.id).toEqual([
      ...(['sans', 'serif'] as const).map((face) => fontFace(face, NARROW_FONTS[face])),
      ...rules,
    ]);
    expect(body, chart.id).not.toContain('var(--');
  }
});

it('narrowSvg stands on a ground of its own, says its headline and leads to the chart', () => {
  for (const { chart, svg } of sheets) {
    expect(svg).toContain('</style><rect class="on-card" width="100%" height="100%"/>');
    expect(svg).toContain(`href="https://example.com/2024/charts/${chart.id}/"`);
    expect(svg).not.toMatch(/@media|data:/);
  }
});

it('withFonts sets every font into a sheet that it loads', () => {
  const fonts = Object.values(NARROW_FONTS);
  const whole = withFonts(sheets[0]!.svg, (name) => new TextEncoder().encode(name));
  for (const font of fonts) {
    expect(whole).toContain(`url(data:font/woff2;base64,${btoa(font)})`);
    expect(whole).not.toContain(`url(${font})`);
  }
});
