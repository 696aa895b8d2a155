import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** The faces of the site as the rasteriser reads them: from a woff2 it silently draws no text. */
export const FONTS = [
  'source-sans-3/400Regular/SourceSans3_400Regular',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold',
  'source-sans-3/700Bold/SourceSans3_700Bold',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold',
].map((file) => `node_modules/@expo-google-fonts/${file}.ttf`);

const CACHE = 'node_modules/.cache/pictures';

/**
 * An SVG as a PNG, `scale` pixels to one of its own, the same bytes on every machine: no font of the system is read. Pictures are
 * kept by content, so that a build draws only what changed.
 */
export function png(svg: string, scale: number): Buffer<ArrayBuffer> {
  const file = `${CACHE}/${fingerprint(svg, scale)}.png`;
  if (existsSync(file)) return readFileSync(file);
  const picture = draw(svg, scale);
  mkdirSync(CACHE, { recursive: true });
  // Written beside and renamed, so that another build at the same time never reads half a picture.
  writeFileSync(`${file}.${process.pid}`, picture);
  renameSync(`${file}.${process.pid}`, file);
  return picture;
}

/** Draws without looking into the cache. */
export function draw(svg: string, scale: number): Buffer<ArrayBuffer> {
  const font = { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' };
  return Buffer.from(new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render().asPng());
}

/** Changes with the picture and with the versions of the packages that draw it. */
function fingerprint(svg: string, scale: number): string {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
  const tools = Object.entries(dependencies).filter(([name]) => /resvg|expo-google-fonts/.test(name));
  return createHash('sha256')
    .update(JSON.stringify([svg, scale, tools]))
    .digest('hex')
    .slice(0, 32);
}

interface Package {
  dependencies: Record<string, string>;
}
