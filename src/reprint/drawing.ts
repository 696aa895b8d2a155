import { palette } from '../lib/palette.ts';
import { make, shownIn } from './element.ts';

/** SVG files that need nothing around them, by the name that an `img` of the book has for its source. */
export type Drawings = Map<string, string>;

/** Which drawing of a chart a book shows, and how many px of it a page can be high: a higher one is shown in pieces. */
export interface Medium {
  drawing: 'wide' | 'narrow';
  most: number;
}

/** What is for scripts and for who reads the drawing itself, for whom the image has one description. */
const FOR_PAGES = /^(?:class|role|tabindex|aria-.*|data-.*)$/;
const MOVED = /translate\(\s*[\d.-]+[\s,]+([\d.-]+)/;
/** Px from the baseline of a row's first line up to where nothing of the row is. */
const LINE = 16;
/** The least part of a page that a piece fills. */
const LEAST = 0.55;

/** The images that stand for a drawing of a page, whose files go into `drawings`. The first is described, the others go on. */
export function imagesOf(drawing: Element, name: string, most: number, drawings: Drawings): Element[] {
  const described = shownIn(drawing);
  const [, , width, height] = drawing.getAttribute('viewBox')!.split(' ').map(Number);
  const cuts = cutsOf(drawing, height!, most);
  const file = svgFile(drawing);
  return cuts.map((top, at) => {
    const piece = cuts.length > 1 ? `${name}-${at + 1}` : name;
    const high = (cuts[at + 1] ?? height!) - top;
    drawings.set(
      piece,
      file.replace(/^<svg[^>]*?>/, (tag) => showing(tag, width!, top, high)),
    );
    return make(drawing, 'img', { src: piece, alt: at === 0 ? described : '' });
  });
}

/** Where the pieces of a drawing begin: where a row does, best one that stands far from the row before; above a title, not under it. */
function cutsOf(drawing: Element, height: number, most: number): number[] {
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
function svgFile(drawing: Element): string {
  for (const each of drawing.querySelectorAll('title, desc')) each.remove();
  for (const each of [drawing, ...drawing.querySelectorAll('*')])
    for (const { name } of [...each.attributes]) if (FOR_PAGES.test(name)) each.removeAttribute(name);
  drawing.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const [, , width, height] = drawing.getAttribute('viewBox')!.split(' ');
  const ground = `<rect width="${width}" height="${height}" fill="${palette('light').get('card')}"/>`;
  return drawing.outerHTML.replace(/^<svg[^>]*>/, (tag) => tag + ground);
}

/** The tag of a drawing that shows so much of it from there on. */
function showing(tag: string, width: number, top: number, height: number): string {
  return tag
    .replace(/ viewBox="[^"]*"/, ` viewBox="0 ${top} ${width} ${height}"`)
    .replace(/ height="[^"]*"/, ` height="${height}"`);
}
