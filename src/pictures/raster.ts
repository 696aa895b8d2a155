import { renderAsync } from '@resvg/resvg-js';
import { CHARACTERS } from '../forms/characters.ts';
import { FAMILIES, FONT_FILES } from '../forms/font.ts';
import { fontSubset } from '../forms/font-subset.ts';
import { cacheFile, readCached, sourcesOf, versionsOf, writeCached } from '../lib/files/cache.ts';
import { memoize } from '../lib/memoize.ts';
import { indexedPng } from './indexed.ts';

/** The faces of the site as the rasteriser reads them: from a woff2 it silently draws no text. */
export const FONTS = Object.values(FONT_FILES).flatMap((weights) => Object.values(weights));

/** Names in a font that the rasteriser knows a face by. */
const NAMES = [1, 2, 4, 6, 16, 17];

/** What the rasteriser sets letters with, unasked. */
const FEATURES = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig'];

/** The same with our characters alone, and all that no pixel shows left out: the rasteriser reads a file anew for every letter. */
const smallFonts = memoize((files: readonly string[]) => {
  const options = {
    targetFormat: 'truetype',
    preserveNameIds: NAMES,
    keepFeatures: FEATURES,
    noHinting: true,
  } as const;
  return Promise.all(files.map((file) => fontSubset(file, options)));
});

const TOOLS = [
  versionsOf(/resvg|^source-|^subset-font$/),
  sourcesOf('src/pictures/indexed.ts', 'src/pictures/png-text.ts'),
  CHARACTERS,
  NAMES,
  FEATURES,
];

/** What is being drawn: several pages ask for the same picture at once. */
const pending = new Map<string, Promise<Buffer<ArrayBuffer>>>();

/**
 * An SVG as a PNG, `scale` pixels to one of its own, the same bytes on every machine: no font of the system is read. Pictures are
 * cached by content, so that a build draws only what changed.
 */
export async function png(svg: string, scale: number): Promise<Buffer<ArrayBuffer>> {
  const file = cacheFile('pictures', 'png', svg, scale, TOOLS);
  const known = readCached(file) ?? pending.get(file);
  if (known) return known;
  const drawing = draw(svg, scale).then((picture) => writeCached(file, picture));
  pending.set(file, drawing);
  return drawing.finally(() => pending.delete(file));
}

/** Draws beside what else is done, without looking into the cache. */
export async function draw(svg: string, scale: number): Promise<Buffer<ArrayBuffer>> {
  const font = {
    fontFiles: await smallFonts(FONTS),
    loadSystemFonts: false,
    defaultFontFamily: FAMILIES.sans,
  };
  const picture = await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: scale } });
  const { width, height } = picture;
  const pixels = picture.pixels as Buffer<ArrayBuffer>;
  return (await indexedPng({ width, height, pixels })) ?? Buffer.from(picture.asPng());
}
