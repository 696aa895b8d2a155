import { readFileSync } from 'node:fs';
import type { Chart } from '../charts/chart.ts';
import type { Edition } from '../data/edition.ts';
import { FAMILIES, type Face } from '../forms/font.ts';
import { webFonts } from '../forms/web-font.ts';
import { Markup } from '../lib/markup.ts';
import { embedSvg } from './embed.ts';

/** Names of the fonts that narrow sheets load, which lie beside them: within each they would be half of what a version keeps. */
export const NARROW_FONTS = { sans: 'source-sans-3.woff2', serif: 'source-serif-4.woff2' };

/** The fonts by their names. */
export function narrowFonts(): [name: string, content: Uint8Array][] {
  return FACES.map((face) => [NARROW_FONTS[face], readFileSync(webFonts[face].file)]);
}

/** A kept narrow sheet that needs nothing beside it: as an image of a page it may load no font. `read` gives a font by its name. */
export function withFonts(svg: string, read: (name: string) => Uint8Array): string {
  return svg.replace(
    LOADED,
    (_, name: string) => `url(data:font/woff2;base64,${Buffer.from(read(name)).toString('base64')})`,
  );
}

const FACES = ['sans', 'serif'] as const;
const LOADED = /url\(([\w-]+\.woff2)\)/g;

/** The narrow sheet of an embed as a file to be kept, in light alone. */
export function narrowSvg(chart: Chart, edition: Edition, permalink: string): string {
  const style = new Markup(`<style>${FACES.map(fontFace).join('')}</style>`);
  return embedSvg(chart, edition, 'narrow', permalink, style);
}

/** The rule that loads a face from beside the sheet. */
function fontFace(face: Face): string {
  const { weight } = webFonts[face];
  return `@font-face{font-family:"${FAMILIES[face]}";font-weight:${weight};src:url(${NARROW_FONTS[face]}) format("woff2")}`;
}
