import { translate, type Block, type Canvas } from '../forms/canvas.ts';
import { text, TEXT, textWidth } from '../forms/text.ts';
import { markup } from '../lib/markup.ts';
import type { Chart } from '../charts/chart.ts';
import { KEY_SIZE, keySigns } from '../charts/key.ts';

const GAP = { label: 6, entry: 20, line: 4 };

/** The key as part of a picture, in as many lines as its width asks for; null where there is nothing to explain. */
export function keyBlock(chart: Chart, canvas: Canvas): Block | null {
  const signs = keySigns(chart);
  if (signs.length === 0) return null;
  const labelAt = KEY_SIZE.width + GAP.label;
  let [x, y] = [0, 0];
  const entries = signs.map(({ words, draw }) => {
    const width = labelAt + textWidth(words, 'note');
    if (x > 0 && x + width > canvas.width) [x, y] = [0, y + KEY_SIZE.height + GAP.line];
    const label = text('note', labelAt, (KEY_SIZE.height - TEXT.note.line) / 2, words);
    const entry = translate(x, y, markup`${draw(canvas)}${label}`);
    x += width + GAP.entry;
    return entry;
  });
  return { body: markup`${entries}`, height: y + KEY_SIZE.height };
}
