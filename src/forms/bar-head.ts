import { markup, type Markup } from '../lib/markup.ts';
import { tickLabels } from './axis.ts';
import type { Panel, PlacedPanel } from './bar-cell.ts';
import type { Block } from './canvas.ts';
import { remark } from './remark.ts';
import { TEXT, textHeight, textWidth, wrap } from './text.ts';

const HEAD_GAP = 12;

/** Panels that stand in each other's place on small screens say in turn what they measure. */
export function panelTitles(panels: readonly Panel[]): Block {
  const titles = panels.flatMap(({ title }) => title ?? []);
  const body = titles.map((title, index) => remark(title, 0, index * TEXT.note.line));
  return { body: markup`${body}`, height: titles.length > 0 ? titles.length * TEXT.note.line + 10 : 0 };
}

/** What stands above a panel: its title, the words of its line of comparison, the scale once more. */
export function panelHead(panel: PlacedPanel): Block {
  const { title, reference, headTicks } = panel;
  const lines = title ? wrap(title.text, 'note', panel.right - panel.left) : [];
  const body: Markup[] = title ? [remark(title, panel.left, 0, lines)] : [];
  let y = textHeight(lines, 'note');
  if (reference) {
    const width = textWidth(reference.text, 'note');
    const centred = panel.place(reference.at) - width / 2;
    body.push(remark(reference, Math.max(panel.left, Math.min(centred, panel.right - width)), y));
    y += TEXT.note.line;
  }
  if (headTicks) {
    body.push(tickLabels({ ...panel, ticks: headTicks }, y));
    y += TEXT.tick.line;
  }
  return { body: markup`${body}`, height: y > 0 ? y + HEAD_GAP : 0 };
}
