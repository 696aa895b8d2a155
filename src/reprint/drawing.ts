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
/** Px from the middle of a line of text down to its baseline. */
const BASELINE = 4;
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

/** Where the pieces of a drawing begin: between lines of text, the farther apart the better. */
function cutsOf(drawing: Element, height: number, most: number): number[] {
  const lines = [...new Set([...drawing.querySelectorAll('text')].map(baseline))].toSorted((a, b) => a - b);
  const gaps = lines
    .slice(1)
    .map((line, at) => ({ size: line - lines[at]!, middle: (line + lines[at]!) / 2 - BASELINE }));
  const cuts = [0];
  for (let top = 0; height - top > most; top = cuts.at(-1)!) {
    const within = gaps.filter(({ middle }) => middle > top + most * LEAST && middle <= top + most);
    const widest = within.reduce(
      (best, gap) => (gap.size >= best.size ? gap : best),
      within[0] ?? { size: 0, middle: top + most },
    );
    cuts.push(Math.round(widest.middle));
  }
  return cuts;
}

function baseline(text: Element): number {
  let y = Number(text.getAttribute('y') ?? 0);
  for (let around: Element | null = text; around && around.localName !== 'svg'; around = around.parentElement)
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
