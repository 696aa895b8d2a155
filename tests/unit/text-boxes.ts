import { TEXT, textWidth } from '../../src/forms/text.ts';
import { all, attribute, fillOf, number, roleOf, shiftOf } from './drawing.ts';

/** A rectangle in px of the drawing, with what it holds. */
export interface Box {
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How far letters reach above and below the baseline, as parts of the font's size. */
const ASCENT = 0.75;
const DESCENT = 0.21;

/** One box a line of text, as wide as the form believes and as high as the letters. */
export function textBoxes(root: Element): Box[] {
  return all(root, 'text').map((text) => {
    const role = roleOf(text);
    const { size } = TEXT[role];
    const [dx, dy] = shiftOf(text);
    const what = text.textContent ?? '';
    const baseline = dy + number(text, 'y');
    return {
      what,
      ...across(dx + number(text, 'x'), textWidth(what, role), attribute(text, 'text-anchor')),
      top: baseline - ASCENT * size,
      bottom: baseline + DESCENT * size,
    };
  });
}

/** Boxes of all bars that are filled, solid or with dots. */
export function filledBoxes(root: Element): Box[] {
  const filled = all(root, 'rect').filter(
    (rect) => ['solid', 'dots'].includes(fillOf(rect)) && !rect.closest('pattern'),
  );
  return filled.map((rect) => {
    const [dx, dy] = shiftOf(rect);
    const [left, top] = [dx + number(rect, 'x'), dy + number(rect, 'y')];
    const key = attribute(rect.closest('[data-key]') ?? rect, 'data-key');
    return {
      what: `bar ${key}`,
      left,
      right: left + number(rect, 'width'),
      top,
      bottom: top + number(rect, 'height'),
    };
  });
}

/** Pairs that share more than one px in both directions. */
export function overlaps(boxes: readonly Box[], others: readonly Box[] = boxes): string[] {
  return boxes.flatMap((a, index) =>
    (boxes === others ? boxes.slice(index + 1) : others)
      .filter(
        (b) => shared(a.left, a.right, b.left, b.right) > 1 && shared(a.top, a.bottom, b.top, b.bottom) > 1,
      )
      .map((b) => `“${a.what}” and “${b.what}”`),
  );
}

/** Boxes that reach out of a drawing of this size. */
export function outside(boxes: readonly Box[], width: number, height: number): string[] {
  return boxes
    .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
    .map(
      ({ what, left, right, top, bottom }) =>
        `“${what}” at ${[left, right, top, bottom].map(Math.round).join(' ')}`,
    );
}

function across(x: number, width: number, anchor: string): { left: number; right: number } {
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { left, right: left + width };
}

function shared(a1: number, a2: number, b1: number, b2: number): number {
  return Math.min(a2, b2) - Math.max(a1, b1);
}
