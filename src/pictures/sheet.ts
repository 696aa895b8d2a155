import { stack, translate, type Block, type Canvas } from '../forms/canvas.ts';
import { balancedWidth, TEXT, text, textHeight, wrap, type TextRole } from '../forms/text.ts';
import type { Chart } from '../charts/chart.ts';
import { keyBlock } from './key-block.ts';

/** A chart on a sheet of its own: headline, subtitle, key, drawing and what stands at its foot, within a margin. */
export interface Sheet {
  block: Block;
  canvas: Canvas;
}

/** Lays a sheet out around a drawing made for `inner`. */
export function sheet(chart: Chart, inner: Canvas, margin: number, foot: Block): Sheet {
  const head = stack(
    [balanced('headline', chart.headline, inner), balanced('subtitle', chart.subtitle, inner)],
    4,
  );
  const key = keyBlock(chart, inner);
  const block = stack([key ? stack([head, key], 14) : head, chart.draw(inner), foot], 20);
  return {
    block: { body: translate(margin, margin, block.body), height: block.height + 2 * margin },
    canvas: { ...inner, width: inner.width + 2 * margin },
  };
}

/** A paragraph as wide as its canvas. */
export function lines(role: TextRole, content: string, { width }: Canvas): Block {
  const wrapped = wrap(content, role, width);
  return { body: text(role, 0, 0, wrapped), height: textHeight(wrapped, role) };
}

/** A paragraph whose lines are about equally long. */
function balanced(role: TextRole, content: string, canvas: Canvas): Block {
  return lines(role, content, { ...canvas, width: balancedWidth(content, TEXT[role], canvas.width) });
}
