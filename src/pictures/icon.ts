import { markup, type Markup } from '../lib/markup.ts';
import { palette, type Theme } from '../lib/palette.ts';
import { draw } from './raster.ts';

/** Side of the drawing, in its own units: eight to a bar, so that edges fall on pixels at 16 and 32. */
const SIDE = 32;
/** Sides of the tiles that the manifest offers, in px. */
export const TILES = [192, 512];
/** Share of a tile that the bars take: systems cut tiles to circles. */
const INNER = 0.56;

/** The site’s sign, for the tab of a browser: three bars, one with an open end; paler where the tab is dark. */
export function tabIcon(): string {
  const dark = `@media (prefers-color-scheme:dark){${rules('dark')}}`;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><style>${rules('light')}${dark}</style>${bars()}</svg>`
    .text;
}

/** The sign as a PNG of `size` px, for those who cannot draw an SVG. */
export function tabPicture(size: number): Promise<Buffer<ArrayBuffer>> {
  return draw(picture(size, bars()), 1);
}

/** The sign on paper as a PNG of `size` px, for the tile of an app. */
export function tile(size: number): Promise<Buffer<ArrayBuffer>> {
  const paper = palette('light').get('paper')!;
  const offset = (SIDE * (1 - INNER)) / 2;
  const body = markup`<path d="M0 0h${SIDE}v${SIDE}H0z" fill="${paper}"/><g transform="translate(${offset} ${offset}) scale(${INNER})">${bars()}</g>`;
  return draw(picture(size, body), 1);
}

/** A PNG in the container that browsers ask every site for at `/favicon.ico`: one picture, at most 255 px. */
export function ico(png: Buffer, size: number): Buffer<ArrayBuffer> {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

function picture(size: number, body: Markup): string {
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${SIDE} ${SIDE}"><style>${rules('light')}</style>${body}</svg>`
    .text;
}

function bars(): Markup {
  return markup`<path class="a" d="M0 2h32v8H0z"/><path class="b" d="M0 12h16v8H0zM20 12h4l5 4-5 4h-4l5-4z"/><path class="c" d="M0 22h10v8H0z"/>`;
}

function rules(theme: Theme): string {
  const colours = palette(theme);
  return `.a{fill:${colours.get('c1')}}.b{fill:${colours.get('c6')}}.c{fill:${colours.get('c5')}}`;
}
