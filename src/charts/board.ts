import type { Panel } from '../forms/bar-cell.ts';
import type { LabelledBar } from '../forms/bars.ts';
import type { Canvas } from '../forms/canvas.ts';
import type { Remark } from '../forms/remark.ts';
import { decimal } from '../lib/number/number.ts';
import { label } from '../lib/number/quantity.ts';
import type { Drawing } from './chart.ts';

/** Key of the row that counts all companies of the board. */
const ALL = 'all';

/** The panel in which every bar is measured against all companies of the board, which the row `all` counts. */
export function boardPanel(
  { quantity, named }: Drawing,
  { wide }: Canvas,
  title?: Remark,
  between = [100, 200, 300, 400, 500],
): Panel {
  const all = quantity(ALL)!.value;
  const ticks = [0, ...(wide ? between : [all / 2]), all].map((tick) => ({
    value: tick,
    label: decimal(tick),
    ...(tick === all && { named: named(ALL) }),
  }));
  return { ...(title && { title }), domain: [0, all], ticks, track: all };
}

/** A bar on the board's panel: a share of the companies is placed where that many companies would be. `noun` names the companies at each bar. */
export function onBoard(drawing: Drawing, key: string, { noun = false } = {}): LabelledBar {
  const quantity = drawing.quantity(key);
  const share = quantity?.unit === 'percent';
  const at = share ? { at: (quantity.value / 100) * drawing.quantity(ALL)!.value } : {};
  // A share without what it is of says nothing; a count may leave its noun to the head of its panel.
  const text = quantity && noun ? { text: `${label(quantity)} ${quantity.noun}`, whole: share } : {};
  return { ...drawing.row(key), ...at, ...text };
}
