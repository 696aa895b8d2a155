import { readFileSync } from 'node:fs';
import { stack, type Canvas } from '../forms/canvas.ts';
import { FAMILIES, type Face } from '../forms/font.ts';
import { frame } from '../forms/frame.ts';
import { webFonts } from '../forms/web-font.ts';
import { Markup, markup, type Part } from '../lib/markup.ts';
import { memoize } from '../lib/memoize.ts';
import type { Chart } from '../charts/chart.ts';
import { lines, sheet, type Sheet } from './sheet.ts';
import { writtenRules } from './written-rules.ts';

const MARGIN = 24;

/** The chart as a picture that needs nothing around it: words, source line, fonts, colours of both themes. */
export function standaloneSvg(chart: Chart, source: string, metadata = markup``): string {
  const page = standaloneSheet(chart, source);
  const used = (['sans', 'serif'] as const).filter(
    (face) => face === 'sans' || page.block.body.traits.has(face),
  );
  const dark = `@media (prefers-color-scheme:dark){${writtenRules(chart.chapter, 'dark')}}`;
  const style = new Markup(
    `<style>${used.map(embedded).join('')}${writtenRules(chart.chapter, 'light')}${dark}</style>`,
  );
  return framed(page, chart, source, [metadata, style]);
}

/** The same picture in the light theme alone, for a rasteriser that brings its own fonts and knows no media queries. */
export function lightSvg(chart: Chart, source: string): string {
  const style = new Markup(`<style>${writtenRules(chart.chapter, 'light')}</style>`);
  return framed(standaloneSheet(chart, source), chart, source, [style]);
}

function standaloneSheet(chart: Chart, source: string): Sheet {
  const inner: Canvas = { id: `${chart.id}-s`, width: 720, wide: true };
  const assumed = chart.assumptions.length > 0 ? [`Assumed: ${chart.assumptions.join(' ')}`] : [];
  const foot = [...chart.notes, ...chart.formulas, ...assumed, source].map((line) =>
    lines('tick', line, inner),
  );
  return sheet(chart, inner, MARGIN, stack(foot, 4));
}

function framed({ block, canvas }: Sheet, chart: Chart, source: string, extra: Part): string {
  return frame(block, canvas, {
    title: chart.headline,
    description: `${chart.alt} ${source}`,
    className: `chart-svg hue-${chart.chapter}`,
    extra: markup`${extra}<rect class="on-card" width="100%" height="100%"/>`,
  }).text;
}

/** Read once for all pictures. */
const embedded = memoize((face: Face) => {
  const base64 = readFileSync(webFonts[face].file).toString('base64');
  return fontFace(face, `data:font/woff2;base64,${base64}`);
});

/** The rule that loads a face from an address. */
export function fontFace(face: Face, url: string): string {
  const { weight } = webFonts[face];
  return `@font-face{font-family:"${FAMILIES[face]}";font-weight:${weight};src:url(${url}) format("woff2")}`;
}
