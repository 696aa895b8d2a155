import { DOMParser } from 'linkedom';
import { canvases, type Block, type Canvas } from '../../src/forms/canvas.ts';
import { frame } from '../../src/forms/frame.ts';
import type { Markup } from '../../src/lib/markup.ts';

export const { wide, narrow } = canvases('sample');
export const WIDTHS: [string, Canvas][] = [
  ['wide', wide],
  ['narrow', narrow],
];

const ABOUT = { title: 'A finding', description: 'What is drawn', className: 'chart-svg hue-1' };

/** The elements of an SVG. */
export function parse(svg: string): Element {
  return new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement as unknown as Element;
}

/** The elements of what a form drew, as a whole drawing. */
export function drawn(block: Block, canvas: Canvas): Element {
  return parse(frame(block, canvas, ABOUT).text);
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
  return all(root, 'text').map((element) => lines(element).join(' '));
}

/** Lines of one text: the first stands in the element itself, each further one in a `tspan`. */
export function lines(text: Element): string[] {
  const first = [...text.childNodes].filter(({ nodeName }) => nodeName === '#text');
  const content = (node: Node) => node.textContent ?? '';
  return [first.map(content).join(''), ...all(text, 'tspan').map(content)];
}

/** What fills a rectangle: its class, or the pattern it refers to. */
export function fillOf(rect: Element): string {
  const pattern = /-(hatch|dots)-/.exec(rect.getAttribute('fill') ?? '');
  return pattern ? pattern[1]! : (rect.getAttribute('class') ?? '');
}

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
