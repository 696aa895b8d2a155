import { scaleLinear } from 'd3';
import { markup } from '../lib/markup.ts';
import { axis, AXIS_HEIGHT, endRoom, type Tick } from './axis.ts';
import { stack, type Block, type Canvas } from './canvas.ts';
import { drawRow, type DumbbellRow } from './dumbbell-row.ts';
import { RADIUS } from './point.ts';
import { withRemarks, type Remark } from './remark.ts';

/** Two dates of one measure on a shared scale, joined by an arrow that carries the change. */
export interface DumbbellSpec {
  rows: readonly DumbbellRow[];
  domain: readonly [number, number];
  ticks: readonly Tick[];
  /** a remark below the axis */
  foot?: Remark;
}

const LABEL_WIDTH = 190;
const GAP = { wide: 16, narrow: 14 };

/** Draws one row a measure, labels at the left (720 px) or above (328 px). Throws where there is nothing to draw. */
export function dumbbell(spec: DumbbellSpec, canvas: Canvas): Block {
  if (spec.rows.length === 0) throw new Error('dumbbell: no rows');
  const left = canvas.wide ? LABEL_WIDTH : 0;
  const place = scaleLinear()
    .domain(spec.domain)
    .range([left + RADIUS + 2, canvas.width - Math.max(RADIUS + 2, endRoom(spec.ticks, spec.domain))]);
  const rows = spec.rows.map((row) => drawRow(row, { place, left }, canvas));
  const drawn = stack(rows, canvas.wide ? GAP.wide : GAP.narrow);
  const bottom = drawn.height + 4;
  const axes = axis({ ticks: spec.ticks, place, left, right: canvas.width, lines: canvas.wide }, bottom);
  const whole = { body: markup`${axes}${drawn.body}`, height: bottom + AXIS_HEIGHT };
  return withRemarks(whole, spec.foot && [spec.foot], canvas, 10);
}
