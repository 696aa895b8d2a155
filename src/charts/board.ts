import type { BarCell, Panel } from '../forms/bars.ts';
import type { Canvas } from '../forms/canvas.ts';
import { decimal } from '../lib/number.ts';
import type { Drawing } from './chart.ts';

/** The panel in which every bar is measured against all companies of the board. */
export function boardPanel({ value }: Drawing, { wide }: Canvas, title = ''): Panel {
  const all = value('companies-total');
  const between = wide ? [100, 200, 300, 400, 500] : [all / 2];
  const ticks = [0, ...between, all].map((tick) => ({ value: tick, label: decimal(tick) }));
  return { title, domain: [0, all], ticks, track: all };
}

/** A bar on the board's panel: a share of the companies is placed where that many companies would be. */
export function onBoard(drawing: Drawing, key: string): BarCell {
  const quantity = drawing.quantity(key);
  const share = quantity?.unit === 'percent';
  const at = share ? { at: (quantity.value / 100) * drawing.value('companies-total') } : {};
  return { ...drawing.named(key), quantity, tone: 'hue', ...at };
}
