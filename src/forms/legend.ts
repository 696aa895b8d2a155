import { markup } from '../lib/markup.ts';
import type { Block, Canvas, Tone } from './canvas.ts';
import { TEXT, text, textWidth } from './text.ts';

/** What a colour stands for, where points of several colours share their groups. */
export interface LegendEntry {
  tone: Tone;
  text: string;
}

const RADIUS = 5;
const GAP = 6;
const APART = 18;
const LINE_GAP = 4;

/** A line of coloured points with their words, going on in a new line where the width ends. */
export function legend(entries: readonly LegendEntry[], canvas: Canvas): Block {
  let x = 0;
  let y = 0;
  const placed = entries.map(({ tone, text: words }) => {
    const width = 2 * RADIUS + GAP + textWidth(words, 'note');
    if (x > 0 && x + width > canvas.width) {
      x = 0;
      y += TEXT.note.line + LINE_GAP;
    }
    const point = markup`<circle class="solid" cx="${x + RADIUS}" cy="${y + TEXT.note.line / 2}" r="${RADIUS}"/>`;
    const drawn = markup`<g class="tone-${tone}">${point}${text('note', x + 2 * RADIUS + GAP, y, words)}</g>`;
    x += width + APART;
    return drawn;
  });
  return { body: markup`${placed}`, height: y + TEXT.note.line };
}
