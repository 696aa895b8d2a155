import { DOMParser } from 'linkedom';
import { canvases, type Block, type Canvas } from '../../src/forms/canvas.ts';
import { frame } from '../../src/forms/frame.ts';
import { palette } from '../../src/lib/palette.ts';
import { TEXT, type TextRole } from '../../src/forms/text.ts';
import type { Markup } from '../../src/lib/markup.ts';

export const { wide, narrow } = canvases('sample');
export const WIDTHS: [string, Canvas][] = [
  ['wide', wide],
  ['narrow', narrow],
];

const ABOUT = { title: 'A finding', description: 'What is drawn' };

/** The elements of an SVG. */
export function parse(svg: string): Element {
  return new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement as unknown as Element;
}

/** The elements of what a form drew, as a whole drawing without the ground beneath it. */
export function drawn(block: Block, canvas: Canvas): Element {
  const root = parse(frame(block, canvas, ABOUT).text);
  [...root.children].find(({ nodeName }) => nodeName === 'rect')!.remove();
  return root;
}

/** The elements of a piece of markup. */
export function piece(body: Markup): Element {
  return parse(`<svg xmlns="http://www.w3.org/2000/svg">${body}</svg>`);
}

export function all(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** An attribute as a reader meets it: the parser leaves entities in attributes as they are written. */
export function attribute(element: Element, name: string): string {
  const text = element.getAttribute(name) ?? '';
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, entity: string) =>
    code ? String.fromCodePoint(Number(code)) : ENTITIES[entity]!,
  );
}

export function number(element: Element, name: string): number {
  return Number(element.getAttribute(name));
}

/** Texts drawn below an element, their lines joined, without the titles shown on hover. */
export function texts(root: Element): string[] {
  const first = all(root, 'text').filter((text) => !continues(text, text.previousElementSibling));
  return first.map((text) => lines(text).join(' '));
}

/** Lines of a text from this one on: each is an element of its own. */
export function lines(text: Element): string[] {
  const next = text.nextElementSibling;
  return [text.textContent ?? '', ...(next && continues(next, text) ? lines(next) : [])];
}

function continues(text: Element, before: Element | null): boolean {
  if (text.nodeName !== 'text' || before?.nodeName !== 'text') return false;
  const alike = ['x', 'text-anchor'].every((name) => text.getAttribute(name) === before.getAttribute(name));
  const down = number(text, 'y') - number(before, 'y') - TEXT[roleOf(text)].line;
  return alike && roleOf(text) === roleOf(before) && Math.abs(down) < 0.02;
}

/** The role by its class, or in a drawing that is dressed by the type that it has. */
export function roleOf(text: Element): TextRole {
  const named = /\bt-(\w+)/.exec(attribute(text, 'class'));
  if (named) return named[1] as TextRole;
  const type = (name: string) => text.closest(`[${name}]`)?.getAttribute(name) ?? '';
  const [size, weight] = [Number(type('font-size')), Number(type('font-weight') || 400)];
  const face = type('font-family').includes('Serif') ? 'serif' : 'sans';
  const role = Object.entries(TEXT).find(
    ([, each]) => each.size === size && each.weight === weight && (each.face ?? 'sans') === face,
  );
  if (!role) throw new Error(`no role has text of ${size} px, weight ${weight}, ${face}`);
  return role[0] as TextRole;
}

/** What fills a rectangle: its class, the pattern it refers to, or in a drawing that is dressed the colour of a tone alone. */
export function fillOf(rect: Element): string {
  const fill = attribute(rect, 'fill');
  const pattern = /-(hatch|dots)-/.exec(fill);
  if (pattern) return pattern[1]!;
  const plain = !rect.hasAttribute('stroke') && !rect.hasAttribute('fill-opacity');
  return plain && TONES.has(fill) ? 'solid' : attribute(rect, 'class');
}

const TONES = new Set(
  [...palette('light')].flatMap(([name, colour]) =>
    /^(c\d|neutral|accent|growth)$/.test(name) ? [colour] : [],
  ),
);

/** Where an element stands in the drawing, by the shifts of all groups around it. */
export function shiftOf(element: Element): [x: number, y: number] {
  let x = 0;
  let y = 0;
  for (let group = element.parentElement; group; group = group.parentElement) {
    const shift = /translate\((\S+) (\S+)\)/.exec(group.getAttribute('transform') ?? '');
    if (shift) {
      x += Number(shift[1]);
      y += Number(shift[2]);
    }
  }
  return [x, y];
}
