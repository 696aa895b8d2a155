import type { Edition } from '../data/edition.ts';
import { figure } from '../data/figure.ts';
import { fill, type Template } from '../data/text.ts';
import { field, fieldWidth, type FieldRun } from '../forms/field.ts';
import { dressed } from '../forms/look.ts';
import { markup, type Markup } from '../lib/markup.ts';

/** Yuan that one square of the year’s picture stands for. */
const SQUARE = 1e9;
/** Squares side by side, and columns left free between two blocks. */
export const COLUMNS = 68;
const GAP = 2;
/** Columns from which on a block is wide enough to end a label where it ends. */
const WIDE = 16;

/** One state of the year’s picture: what is set apart from all squares, and how the rest is called. */
export interface YearStep {
  blocks: readonly YearBlock[];
  others?: Template | undefined;
}

/** An amount in the picture, by ids of figures, each in yuan. */
export interface YearBlock {
  id: string;
  label: Template;
  /** the same a year before, or the change since then: what was added stands out, what has gone is left open */
  before?: string | undefined;
  added?: string | undefined;
  change?: Template | undefined;
  /** what stands out within it */
  part?: string | undefined;
  part_label?: Template | undefined;
  /** what another release printed a year before, for other companies: beside it, and not among the squares */
  printed_before?: string | undefined;
  printed_label?: Template | undefined;
}

/** What stands above or below the squares, at a share of the picture’s width and height. */
export interface StepLabel {
  words: string;
  x: number;
  y: number;
  side: 'above' | 'below';
  end: boolean;
  /** `added` and `gone` bear their sign in words too */
  says: 'what' | 'added' | 'gone' | 'others';
}

/** A step with every square in its place. */
export interface PlacedStep {
  /** squares that all steps have room for, one above the other */
  lines: number;
  runs: FieldRun[];
  labels: StepLabel[];
}

/** Runs that lie in one block, and what stands at it. */
interface Piece {
  runs: Omit<FieldRun, 'column' | 'lines'>[];
  labels: Pick<StepLabel, 'words' | 'side' | 'says'>[];
}

/** The steps in order. The first amount of the first is the whole, of which each step shows every square. */
export function placeSteps(edition: Edition, steps: readonly YearStep[]): PlacedStep[] {
  const whole = squares(edition, steps[0]!.blocks[0]!.id);
  const all = steps.map((step) => pieces(edition, step, Math.round(whole)));
  const room = Math.max(...all.map(fewestLines));
  return all.map((step) => place(step, room));
}

/** The squares of a step. */
export function stepField({ runs, lines }: PlacedStep): Markup {
  return field({ columns: COLUMNS, lines, runs }).body;
}

/** The same as a drawing of its own, as wide as its place. */
export function stepSvg(step: PlacedStep): string {
  const box = `0 0 ${fieldWidth(COLUMNS)} ${fieldWidth(step.lines)}`;
  return dressed(markup`<svg class="chart-svg squares" viewBox="${box}">${stepField(step)}</svg>`, {
    chapter: 0,
  });
}

function pieces(edition: Edition, { blocks, others }: YearStep, whole: number): Piece[] {
  let sum = 0;
  const named = blocks.flatMap((block) => {
    // Rounded where it ends, so that what is rounded up here is missing there and no square is gained.
    const from = Math.round(sum);
    sum += squares(edition, block.id);
    const count = Math.round(sum) - from;
    return [amount(edition, block, count), ...printedBefore(edition, block)];
  });
  const count = whole - Math.round(sum);
  const words = others && fill(edition, others);
  const rest: Piece = {
    runs: [{ from: 0, count, tone: 'neutral', look: 'tint' }],
    labels: words ? [{ words, side: 'above', says: 'others' }] : [],
  };
  return count > 0 ? [...named, rest] : named;
}

function amount(edition: Edition, block: YearBlock, count: number): Piece {
  const change = changeOf(edition, block);
  const [added, gone] = [Math.max(0, change), Math.max(0, -change)];
  const old = count - added;
  const part = block.part ? Math.round(squares(edition, block.part)) : old;
  const tone = block.part ? 'neutral' : 'c1';
  const says = change < 0 ? 'gone' : 'added';
  return {
    runs: [
      { from: 0, count: part, tone, look: 'solid' },
      { from: part, count: old - part, tone, look: 'tint' },
      { from: old, count: added, tone: 'growth', look: 'solid' },
      { from: count, count: gone, tone: 'neutral', look: 'open' },
    ],
    labels: [
      ...label(edition, block.label, 'above', 'what'),
      ...label(edition, block.part_label, 'below', 'what'),
      ...label(edition, block.change, 'below', says),
    ],
  };
}

function printedBefore(edition: Edition, { printed_before: id, printed_label }: YearBlock): Piece[] {
  if (!id) return [];
  const count = Math.round(squares(edition, id));
  return [
    {
      runs: [{ from: 0, count, tone: 'neutral', look: 'ruled' }],
      labels: label(edition, printed_label, 'below', 'what'),
    },
  ];
}

function changeOf(edition: Edition, { id, before, added }: YearBlock): number {
  if (added) return Math.round(squares(edition, added));
  return before ? Math.round(squares(edition, id) - squares(edition, before)) : 0;
}

function label(
  edition: Edition,
  template: Template | undefined,
  side: StepLabel['side'],
  says: StepLabel['says'],
): Piece['labels'] {
  return template ? [{ words: fill(edition, template), side, says }] : [];
}

/** Columns that each block takes in so many lines. */
function widths(all: readonly Piece[], lines: number): number[] {
  return all.map(({ runs }) => Math.ceil(runs.reduce((sum, { count }) => sum + count, 0) / lines));
}

/** In how few lines the blocks lie side by side. */
function fewestLines(all: readonly Piece[]): number {
  const wide = (lines: number) => widths(all, lines).reduce((sum, each) => sum + each + GAP, -GAP);
  let lines = 1;
  while (wide(lines) > COLUMNS) lines += 1;
  return lines;
}

function place(all: readonly Piece[], room: number): PlacedStep {
  const lines = fewestLines(all);
  const columns = widths(all, lines);
  const placed = all.map((piece, at) => {
    const column = columns.slice(0, at).reduce((sum, each) => sum + each + GAP, 0);
    return {
      runs: piece.runs.filter(({ count }) => count > 0).map((run) => ({ ...run, column, lines })),
      labels: piece.labels.map((each) => ({
        ...each,
        ...spot(each, column, column + columns[at]!),
        y: each.side === 'above' ? 0 : lines / room,
      })),
    };
  });
  return {
    lines: room,
    runs: placed.flatMap(({ runs }) => runs),
    labels: placed.flatMap(({ labels }) => labels),
  };
}

/** A label begins where its block does; a change, and the name of the rest, end where it ends. */
function spot({ says }: Piece['labels'][number], start: number, stop: number) {
  const end = says !== 'what' && stop - start >= WIDE;
  return { end, x: (end ? stop : start) / COLUMNS };
}

function squares(edition: Edition, id: string): number {
  return figure(edition, id).value / SQUARE;
}
