import { markup } from '../lib/markup.ts';
import type { Block, Canvas, Tone } from './canvas.ts';
import { flow } from './flow.ts';
import { TEXT, text, textWidth } from './text.ts';

/** What a colour stands for, where points of several colours share their groups. */
export interface LegendEntry {
  tone: Tone;
  text: string;
}

const RADIUS = 5;
const GAP = 6;
const APART = { across: 18, down: 4 };

/** A line of coloured points with their words, going on in a new line where the width ends. */
export function legend(entries: readonly LegendEntry[], canvas: Canvas): Block {
  const sizes = entries.map((entry) => ({
    width: 2 * RADIUS + GAP + textWidth(entry.text, 'note'),
    height: TEXT.note.line,
  }));
  const { places, height } = flow(sizes, canvas.width, APART);
  const placed = entries.map(({ tone, text: words }, index) => {
    const { x, y } = places[index]!;
    const point = markup`<circle class="solid" cx="${x + RADIUS}" cy="${y + TEXT.note.line / 2}" r="${RADIUS}"/>`;
    return markup`<g class="tone-${tone}">${point}${text('note', x + 2 * RADIUS + GAP, y, words)}</g>`;
  });
  return { body: markup`${placed}`, height };
}
