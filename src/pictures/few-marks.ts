import { max, min } from 'd3';
import type { Chart } from '../charts/chart.ts';
import { AXIS_HEIGHT } from '../forms/axis.ts';
import type { Panel } from '../forms/bar-cell.ts';
import { bars, type LabelledBar } from '../forms/bars.ts';
import { translate, type Block, type Canvas } from '../forms/canvas.ts';
import { textWidth } from '../forms/text.ts';
import { label } from '../lib/number/quantity.ts';
import { fewRows, type NumberRow } from './few-rows.ts';
import { writtenRows } from './written-rows.ts';

/** Px that a bar’s own end may take, and the space before its value. */
const BESIDE = 34;
/** Px by which a line of text may stand out above a thin bar. */
const OVERHANG = 4;
/** Share of the width that the labels of bars may take at most. */
const MOST_LABEL = 0.45;
/** More rows than these are read as bars only. */
const MOST_WRITTEN = 4;

/**
 * A few rows of a chart instead of all, for a picture in which all would be too small to read: as bars where they can
 * stand on one scale, else in words. `dense` has thinner bars, whose labels take less height.
 */
export function fewMarks(chart: Chart, canvas: Canvas, most: number, dense: boolean): Block {
  const { rows, drawn } = fewRows(chart, most);
  return drawn
    ? drawBars(chart, drawn, canvas, dense)
    : writtenRows(rows.slice(0, Math.min(most, MOST_WRITTEN)), canvas);
}

function drawBars(chart: Chart, rows: readonly NumberRow[], canvas: Canvas, dense: boolean): Block {
  const board = chart.board && rows.every((row) => onBoard(row)) ? chart.board.companies : undefined;
  const made = rows.map((row) => barOf(row, chart, board));
  const room = canvas.wide
    ? canvas.width -
      Math.min(
        MOST_LABEL * canvas.width,
        max(made, (bar) => textWidth(bar.label, 'label'))!,
      )
    : canvas.width;
  const panel: Panel = {
    domain: domainOf(made, room, board),
    ticks: [{ value: 0, label: '' }],
    ...(board && { track: board }),
  };
  const { body, height } = bars({ panels: [panel], rows: made, dense }, canvas);
  return { body: translate(0, OVERHANG, body), height: height + OVERHANG - AXIS_HEIGHT };
}

/** From the least to the greatest, with room for each value past the end of its bar; that of a fall stands past zero. */
function domainOf(made: readonly LabelledBar[], room: number, board = 0): [number, number] {
  const share = (BESIDE + max(made, ({ quantity }) => textWidth(label(quantity!), 'value'))!) / room;
  const ends = made.flatMap(({ at, quantity }) => [at ?? quantity!.value, at ?? quantity!.high ?? 0]);
  const least = Math.min(0, min(ends)!);
  const greatest = Math.max(0, max(ends)!);
  return [least, (Math.max(board, greatest) - share * least) / (1 - Math.min(share, 0.5))];
}

/** A label that several rows have says more with its group. */
function barOf(
  { key, label, group, value, figure }: NumberRow,
  { rows }: Chart,
  board?: number,
): LabelledBar {
  const alone = rows.filter((row) => row.label === label).length === 1;
  const at = board && figure.unit === 'percent' ? { at: (figure.value / 100) * board } : {};
  return {
    key,
    name: `${label}: ${value}`,
    label: alone ? label : `${group}: ${label}`,
    quantity: figure,
    ...at,
  };
}

function onBoard({ figure: { unit, noun } }: NumberRow): boolean {
  return unit === 'percent' ? noun === 'of companies' : noun === 'companies';
}
