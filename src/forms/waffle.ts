import { range } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import { label, type Quantity } from '../lib/number/quantity.ts';
import { mark, translate, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import { cellStates, SEAM, squares } from './cells.ts';
import { withRemarks, type Remark } from './remark.ts';
import { hedgeSign } from './sign.ts';
import { TEXT, text, textHeight, wrap } from './text.ts';

/** Grids of squares, one square one thing of a known whole. */
export interface WaffleSpec {
  panels: readonly WafflePanel[];
  /** things in the whole, the same in every panel */
  total: number;
  /** squares side by side */
  columns: number;
  /** panels side by side */
  across: number;
  /** largest side of a square, px; smaller where the width asks for it */
  cell: number;
  /** where filling begins: a bar-like block from the foot, or lines read from the top */
  fillFrom: 'foot' | 'top';
}

export interface WafflePanel extends Named {
  quantity: Quantity;
  /** what stands above the grid instead of the quantity’s own label; empty for nothing */
  value?: string;
  /** what is counted, under the value */
  title?: string;
  tone?: Tone;
  notes?: readonly Remark[];
}

const PANEL_GAP = { wide: 24, narrow: 20 };

/** Draws the panels in rows; each panel is one mark, each state of squares one path. Throws where there is nothing to draw. */
export function waffle(spec: WaffleSpec, canvas: Canvas): Block {
  const { panels, across, columns } = spec;
  if (panels.length === 0) throw new Error('waffle: no panels');
  const gap = canvas.wide ? PANEL_GAP.wide : PANEL_GAP.narrow;
  const width = (canvas.width - gap * (across - 1)) / across;
  const pitch = Math.min(spec.cell + SEAM, Math.floor((width + SEAM) / columns));
  const marks: Markup[] = [];
  let y = 0;
  for (const first of range(0, panels.length, across)) {
    const row = panels.slice(first, first + across);
    const heads = row.map((panel) => (panel.title ? wrap(panel.title, 'label', width) : []));
    const headHeight = Math.max(...row.map((panel, index) => headOf(panel, heads[index]!)));
    const drawn = row.map((panel, index) =>
      drawPanel(panel, heads[index]!, headHeight, pitch, width, spec, canvas),
    );
    marks.push(...drawn.map(({ body }, index) => translate(index * (width + gap), y, body)));
    y += Math.max(...drawn.map(({ height }) => height)) + gap;
  }
  return { body: markup`${marks}`, height: y - gap };
}

function headOf({ quantity, value = label(quantity) }: WafflePanel, lines: readonly string[]): number {
  return (value ? TEXT.value.line : 0) + textHeight(lines, 'label') + 8;
}

function drawPanel(
  panel: WafflePanel,
  title: readonly string[],
  headHeight: number,
  pitch: number,
  width: number,
  { total, columns, fillFrom }: WaffleSpec,
  canvas: Canvas,
): Block {
  const rows = Math.ceil(total / columns);
  const at = (index: number): [number, number] => {
    const line = Math.floor(index / columns);
    return [(index % columns) * pitch, headHeight + (fillFrom === 'foot' ? rows - 1 - line : line) * pitch];
  };
  const states = cellStates(panel.quantity, total);
  const paths = (['rest', 'ghost', 'hatch', 'dots', 'ruled', 'solid'] as const).map((state) => {
    const cells = states.flatMap((each, index) => (each === state ? [at(index)] : []));
    return cells.length > 0 && squares(cells, state, pitch - SEAM, panel.tone, canvas);
  });
  const value = panel.value ?? label(panel.quantity);
  const head = [
    value && text('value', 0, 0, value),
    panel.title && text('label', 0, value ? TEXT.value.line : 0, title),
  ];
  const foot = headHeight + rows * pitch - SEAM;
  const drawn = mark(panel, panel.tone, head, paths).with(hedgeSign(panel.quantity.hedge));
  return withRemarks({ body: drawn, height: foot }, panel.notes, { ...canvas, width }, 8);
}
