import { lineWidth } from '../../../src/forms/font.ts';
import { all, number } from '../drawing.ts';
import type { Box } from '../text-boxes.ts';

/** How far letters reach above and below the baseline, as parts of the font’s size. */
const ASCENT = 0.75;
const DESCENT = 0.21;

/** A place in a picture, and how much larger it is drawn there. */
interface Place {
  x: number;
  y: number;
  scale: number;
}

/** One box a line of a picture, whatever size, weight, face and scale it is set in. */
export function writtenBoxes(root: Element): Box[] {
  return all(root, 'text').map((text) => {
    const what = text.textContent ?? '';
    const set = (name: string) => text.closest(`[${name}]`)?.getAttribute(name) ?? '';
    const face = set('font-family').includes('Serif') ? 'serif' : 'sans';
    const size = Number(set('font-size'));
    const wide = lineWidth(what, size, Number(set('font-weight') || 400), face);
    const share = { end: 1, middle: 0.5 }[set('text-anchor')] ?? 0;
    const [left, baseline] = [number(text, 'x') - share * wide, number(text, 'y')];
    const edges = {
      left,
      right: left + wide,
      top: baseline - ASCENT * size,
      bottom: baseline + DESCENT * size,
    };
    return { what, ...placed(edges, placeOf(text)) };
  });
}

/** What is filled, line by line of its squares: `M0 0h8v38h-8z` is a box, of the class or colour that it has. */
export function areaBoxes(root: Element): Box[] {
  return all(root, 'path').flatMap((path) =>
    [...(path.getAttribute('d') ?? '').matchAll(/M(\S+) (\S+?)h(\S+?)v(\S+?)h-\S+?z/g)].map((found) => {
      const [left = 0, top = 0, width = 0, height = 0] = found.slice(1).map(Number);
      const edges = { left, right: left + width, top, bottom: top + height };
      return { what: `area ${path.getAttribute('fill')}`, ...placed(edges, placeOf(path)) };
    }),
  );
}

function placed({ left, right, top, bottom }: Omit<Box, 'what'>, { x, y, scale }: Place): Omit<Box, 'what'> {
  return {
    left: x + left * scale,
    right: x + right * scale,
    top: y + top * scale,
    bottom: y + bottom * scale,
  };
}

/** Where the groups around an element put it: shifts, scales and views, from the inside out. */
function placeOf(element: Element): Place {
  const place = { x: 0, y: 0, scale: 1 };
  for (let group = element.parentElement; group; group = group.parentElement) {
    const transform = group.getAttribute('transform') ?? '';
    const by = Number(/scale\((\S+?)\)/.exec(transform)?.[1] ?? 1) * viewScale(group);
    const [, x = 0, y = 0] = (/translate\((\S+) (\S+?)\)/.exec(transform) ?? []).map(Number);
    place.x = x + by * place.x;
    place.y = y + by * place.y;
    place.scale *= by;
  }
  return place;
}

/** How much larger a drawing within a picture is than its view. */
function viewScale(group: Element): number {
  const [, , width] = group.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
  return width ? number(group, 'width') / width : 1;
}
