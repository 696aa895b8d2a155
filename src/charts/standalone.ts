import { readFileSync } from 'node:fs';
import type { Block, Canvas } from '../forms/canvas.ts';
import { stack, translate } from '../forms/canvas.ts';
import { frame } from '../forms/frame.ts';
import { text, textHeight, wrap, type TextRole } from '../forms/text.ts';
import { Markup, markup } from '../lib/markup.ts';
import type { Chart } from './chart.ts';
import { palette, type Theme } from './palette.ts';

const FONT = 'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
const MARGIN = 24;
const RULE = /([^{}]+)\{([^{}]*)\}/g;

/** The chart as a picture that needs nothing around it: words, source line, font, colours of both themes. */
export function standaloneSvg(chart: Chart, source: string): string {
  const canvas: Canvas = { id: `${chart.id}-s`, width: 720, wide: true };
  const block = stack(
    [
      stack([lines('headline', chart.headline, canvas), lines('subtitle', chart.subtitle, canvas)], 4),
      chart.draw(canvas),
      stack(
        [...chart.notes, ...chart.formulas, source].map((line) => lines('tick', line, canvas)),
        4,
      ),
    ],
    20,
  );
  const sheet = { ...canvas, width: canvas.width + 2 * MARGIN };
  const body = translate(MARGIN, MARGIN, block.body);
  return frame({ body, height: block.height + 2 * MARGIN }, sheet, {
    title: chart.headline,
    description: `${chart.alt} ${source}`,
    className: `chart-svg hue-${chart.chapter}`,
    extra: markup`${style(chart.chapter)}<rect class="on-card" width="100%" height="100%"/>`,
  }).text;
}

function lines(role: TextRole, content: string, { width }: Canvas): Block {
  const wrapped = wrap(content, role, width);
  return { body: text(role, 0, 0, wrapped), height: textHeight(wrapped, role) };
}

/** The rules of `charts.css` with every colour written out: picture editors know no custom properties. */
function style(chapter: number): Markup {
  const font = readFileSync(FONT).toString('base64');
  const face = `@font-face{font-family:"Source Sans 3";font-weight:200 900;src:url(data:font/woff2;base64,${font}) format("woff2")}`;
  const dark = `@media (prefers-color-scheme:dark){${rules(chapter, 'dark')}}`;
  return new Markup(`<style>${face}${rules(chapter, 'light')}${dark}</style>`);
}

function rules(chapter: number, theme: Theme): string {
  const colours = palette(theme);
  const hue = colours.get(`c${chapter}`)!;
  const named = new Map([...colours, ['hue-text', colours.get(`t${chapter}`)!]]);
  const tones = new Map([
    ['hue', hue],
    ...['neutral', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6'].map((tone) => [tone, colours.get(tone)!] as const),
  ]);
  const css = readFileSync('src/styles/charts.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...css.matchAll(RULE)]
    .flatMap(([, selector, declarations]) => written(selector!.trim(), declarations!, named, tones))
    .join('');
}

function written(
  selector: string,
  declarations: string,
  named: Map<string, string>,
  tones: Map<string, string>,
): string[] {
  if (selector.startsWith('.tone-')) return [];
  const flat = declarations
    .replace(/var\(--font-text\)/g, '"Source Sans 3",system-ui,sans-serif')
    .replace(/var\(--font-head\)/g, '"Source Serif 4",Georgia,serif')
    .replace(/var\(--([a-z0-9-]+)\)/g, (whole, name: string) => named.get(name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
  if (!flat.includes('var(--tone)')) return [`${selector}{${flat}}`];
  const part = selector.replace('.chart-svg ', '');
  return [...tones].map(
    ([tone, colour]) => `.tone-${tone} ${part}{${flat.replaceAll('var(--tone)', colour)}}`,
  );
}
