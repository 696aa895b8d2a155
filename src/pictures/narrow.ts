import { readFileSync } from 'node:fs';
import type { Chart } from '../charts/chart.ts';
import type { Edition } from '../data/edition.ts';
import { webFonts } from '../forms/web-font.ts';
import { Markup } from '../lib/markup.ts';
import { embedSvg } from './embed.ts';
import { fontFace } from './standalone.ts';
import { rulesFor } from './written-rules.ts';

/** Name of the font that narrow sheets load, which lies beside them: within each it would be half of what a version keeps. */
export const NARROW_FONT = 'source-sans-3.woff2';

export function narrowFont(): Uint8Array {
  return readFileSync(webFonts.sans.file);
}

/** A kept narrow sheet that needs nothing beside it: as an image of a page it may load no font. */
export function withFont(svg: string, font: Uint8Array): string {
  return svg.replace(
    `url(${NARROW_FONT})`,
    `url(data:font/woff2;base64,${Buffer.from(font).toString('base64')})`,
  );
}

const GROUND = '<rect class="on-card" width="100%" height="100%"/>';

/** The narrow sheet of an embed as a file to be kept, in light alone. */
export function narrowSvg(chart: Chart, edition: Edition, permalink: string): string {
  const drawn = embedSvg(chart, edition, 'narrow', permalink);
  const rules = fontFace('sans', NARROW_FONT) + rulesFor(drawn + GROUND, chart.chapter);
  return embedSvg(chart, edition, 'narrow', permalink, new Markup(`<style>${rules}</style>${GROUND}`));
}
