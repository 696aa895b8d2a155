import type { Site } from './site.ts';

/** Keys as the DOM names them. */
export type Key = 'ArrowDown' | 'ArrowRight' | 'Enter' | 'Escape' | 'Space' | 'Tab';

/** px that a window is high, at any width */
export const HEIGHT = 800;

/** A person with one window, a pointer and a keyboard: what every browser’s driver can do, and no more. */
export interface Reader {
  /** Goes to an address and waits until all of it has loaded. */
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Runs a function in the page, on values alone, and gives back what it returns. */
  ask<Args extends unknown[], Answer>(
    question: (...args: Args) => Answer,
    ...args: Args
  ): Promise<Awaited<Answer>>;
  /** Brings the first visible of the elements into view and moves the pointer to its middle. */
  point(selector: string): Promise<void>;
  click(selector: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Pastes what was copied. */
  paste(): Promise<void>;
  type(words: string): Promise<void>;
  /** Makes the page’s part of the window so many px wide, a scrollbar included. */
  resize(width: number): Promise<void>;
  /** The page on A4 as a PDF, where the driver can print. */
  print?(): Promise<Uint8Array>;
  /** What the page complained of since it was opened: errors, refusals, things that did not load. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

/** Who reads, and what: each promise is a group of tests over these. */
export interface Reading {
  reader: Reader;
  site: Site;
}

/** Runs in the page: the middle of the first visible of some elements, brought to the middle of the window. */
export function middleOf(selector: string): { x: number; y: number } {
  const shown = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility());
  if (!shown) throw new Error(`nothing visible fits ${selector}`);
  shown.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = shown.getClientRects()[0]!;
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}
