import { parseHTML } from 'linkedom';
import { palette } from '../lib/palette.ts';
import { make } from './element.ts';

/** An SVG file that needs nothing around it, and what of it is shown: so many px high, so many from its top. */
export interface Drawing {
  file: string;
  width: number;
  top: number;
  height: number;
}

/** By the name that an `img` of the book has for its source. */
export type Drawings = Map<string, Drawing>;

/** A chart of the book: its drawings as they stand in the page, what they show, and the paragraphs in which one stands now. */
export interface Picture {
  name: string;
  drawings: Record<Medium['drawing'], string>;
  described: string;
  shown: Element[];
}

/** Which drawing of a chart a book shows, and how many px of it a page can be high: a higher one is shown in pieces. */
export interface Medium {
  drawing: 'wide' | 'narrow';
  most: number;
}

/** What is for scripts and for who reads the drawing itself, for whom the image has one description. */
const FOR_PAGES = /\s(?:class|role|tabindex|aria-[\w-]+|data-[\w-]+)="[^"]*"/g;
const TAG = /<[a-z](?:\s[\w:-]+="[^"]*"|[^">])*>/gi;
const SAID = /<(title|desc)\b[^>]*>[^<]*<\/\1>/g;
const BOX = /\sviewBox="\S+ \S+ ([\d.]+) ([\d.]+)"/;
const MOVED = /translate\(\s*[\d.-]+[\s,]+([\d.-]+)/;
/** Px from the baseline of a row's first line up to where nothing of the row is. */
const LINE = 16;
/** The least part of a page that a piece fills. */
const LEAST = 0.55;

/** Shows a chart as a medium does, in the place of how it was shown before; its files go into `drawings`. */
export function show(picture: Picture, { drawing, most }: Medium, drawings: Drawings): void {
  const { name, described, shown } = picture;
  const [first, ...rest] = shown;
  const images = imagesOf(picture.drawings[drawing], name, most, drawings).map((src, at) =>
    make(first!, 'img', { src, alt: at === 0 ? described : '' }),
  );
  picture.shown = images.map((image) => make(first!, 'p', { class: 'picture' }, image));
  for (const each of rest) each.remove();
  first!.replaceWith(...picture.shown);
}

/** The names of the files, which go into `drawings`, that show a drawing of a page: whole, or in pieces no higher than `most`. */
export function imagesOf(drawing: string, name: string, most: number, drawings: Drawings): string[] {
  const [width, height] = sizeOf(drawing);
  const file = svgFile(drawing);
  const cuts = height > most ? cutsOf(drawing, height, most) : [0];
  return cuts.map((top, at) => {
    const piece = cuts.length > 1 ? `${name}-${at + 1}` : name;
    drawings.set(piece, { file, width, top, height: (cuts[at + 1] ?? height) - top });
    return piece;
  });
}

/** Px of a drawing. */
export function sizeOf(drawing: string): [width: number, height: number] {
  const [, width, height] = BOX.exec(drawing)!;
  return [Number(width), Number(height)];
}

/** Where the pieces of a drawing begin: where a row does, best one that stands far from the row before; above a title, not under it. */
function cutsOf(svg: string, height: number, most: number): number[] {
  const drawing = parseHTML(svg).document.querySelector('svg')!;
  const texts = [...drawing.querySelectorAll('text')];
  const lines = [...new Set(texts.map(heightOf))].toSorted((a, b) => a - b);
  const titles = new Set(texts.filter((text) => text.getAttribute('font-weight') === '700').map(heightOf));
  const rows = [...drawing.querySelectorAll('g[transform]')].map(heightOf).toSorted((a, b) => a - b);
  const gaps = lines.slice(1).flatMap((line, at) => {
    const above = lines[at]!;
    const row = rows.find((each) => each > above && each < line);
    if (row === undefined) return [];
    return titles.has(above) ? { top: above - LINE, room: 0 } : { top: row, room: line - above };
  });
  const cuts = [0];
  for (let start = 0; height - start > most; start = cuts.at(-1)!) {
    const within = gaps.filter(({ top }) => top > start + most * LEAST && top <= start + most);
    const best = within.toSorted((a, b) => b.room - a.room || b.top - a.top)[0];
    cuts.push(Math.round(best?.top ?? start + most));
  }
  return cuts;
}

/** Px from the top of the drawing to where a text stands or a group begins. */
function heightOf(part: Element): number {
  let y = Number(part.getAttribute('y') ?? 0);
  for (let around: Element | null = part; around && around.localName !== 'svg'; around = around.parentElement)
    y += Number(MOVED.exec(around.getAttribute('transform') ?? '')?.[1] ?? 0);
  return y;
}

/** A drawing of a page as a file: on light ground, freed of what only a page needs. */
function svgFile(drawing: string): string {
  const [width, height] = sizeOf(drawing);
  const ground = `<rect width="${width}" height="${height}" fill="${palette('light').get('card')}"/>`;
  return drawing
    .replace(SAID, '')
    .replace(TAG, (tag) => tag.replace(FOR_PAGES, ''))
    .replace(/^<svg(?![^>]*\sxmlns=)/, '<svg xmlns="http://www.w3.org/2000/svg"')
    .replace(/^<svg[^>]*>/, (tag) => tag + ground);
}

/** A drawing, or what was made of its file, with what is shown of it. */
export function shownOf({ file, width, top, height }: Drawing, made = file): string {
  return made.replace(/^<svg[^>]*>/, (tag) =>
    tag
      .replace(/ viewBox="[^"]*"/, ` viewBox="0 ${top} ${width} ${height}"`)
      .replace(/ height="[^"]*"/, ` height="${height}"`),
  );
}
