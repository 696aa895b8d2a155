import { Resvg } from '@resvg/resvg-js';
import { FAMILIES, FONT_FILES } from '../forms/font.ts';
import { cacheFile, readCached, versionsOf, writeCached } from '../lib/cache.ts';

/** The faces of the site as the rasteriser reads them: from a woff2 it silently draws no text. */
export const FONTS = Object.values(FONT_FILES).flatMap((weights) => Object.values(weights));

const TOOLS = versionsOf(/resvg|^source-/);

/**
 * An SVG as a PNG, `scale` pixels to one of its own, the same bytes on every machine: no font of the system is read. Pictures are
 * cached by content, so that a build draws only what changed.
 */
export function png(svg: string, scale: number): Buffer<ArrayBuffer> {
  const file = cacheFile('pictures', 'png', svg, scale, TOOLS);
  return readCached(file) ?? writeCached(file, draw(svg, scale));
}

/** Draws without looking into the cache. */
export function draw(svg: string, scale: number): Buffer<ArrayBuffer> {
  const font = { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: FAMILIES.sans };
  return Buffer.from(new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render().asPng());
}
