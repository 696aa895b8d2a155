import { translate, type Block, type Canvas } from '../forms/canvas.ts';
import { flow } from '../forms/flow.ts';
import { text, TEXT, textWidth } from '../forms/text.ts';
import { markup } from '../lib/markup.ts';
import type { Chart } from '../charts/chart.ts';
import { KEY_GAP, keySigns } from '../charts/key.ts';
import { SAMPLE_HEIGHT } from '../forms/sample.ts';

const APART = { across: KEY_GAP.next, down: 4 };

/** The key as part of a picture, in as many lines as its width asks for; null where there is nothing to explain. */
export function keyBlock(chart: Chart, canvas: Canvas): Block | null {
  const signs = keySigns(chart);
  if (signs.length === 0) return null;
  const sizes = signs.map(({ words, width }) => ({
    height: SAMPLE_HEIGHT,
    width: width + KEY_GAP.words + textWidth(words, 'note'),
  }));
  const { places, height } = flow(sizes, canvas.width, APART);
  const entries = signs.map(({ words, width, draw }, index) => {
    const label = text('note', width + KEY_GAP.words, (SAMPLE_HEIGHT - TEXT.note.line) / 2, words);
    return translate(places[index]!.x, places[index]!.y, markup`${draw(canvas)}${label}`);
  });
  return { body: markup`${entries}`, height };
}
