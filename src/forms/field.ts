import { range } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import { corners, PITCH, runText, SIDE, squarePath, type Run } from '../lib/squares/run.ts';
import type { Block, Tone } from './canvas.ts';

/** Amounts as blocks of small squares, one square one unit of them, filled column by column. */
export interface FieldSpec {
  /** squares side by side, and one above the other, that there is room for */
  columns: number;
  lines: number;
  runs: readonly FieldRun[];
}

/** Squares of one look. */
export interface FieldRun extends Run {
  tone: Tone;
  /** `tint` for what is not spoken of, `open` for what is not there, `ruled` for what somebody else counts */
  look: 'solid' | 'tint' | 'open' | 'ruled';
}

const SEAM = PITCH - SIDE;

/** Px that so many squares in a row take. */
export function fieldWidth(squares: number): number {
  return squares * PITCH - SEAM;
}

/** Draws the runs; those that are there say where their squares lie, for a script to move them. Throws where there is nothing to draw. */
export function field({ columns, lines, runs }: FieldSpec): Block {
  if (!runs.some(({ count }) => count > 0)) throw new Error('field: no squares');
  const there = runs.filter(isThere);
  const outlined = runs.filter((run) => !isThere(run));
  // Seams laid over whole areas take a tenth of the bytes of squares one by one.
  const body = markup`${there.map(area)}${seams(columns, lines)}${outlined.map(outlines)}`;
  return { body, height: fieldWidth(lines) };
}

function isThere({ look }: FieldRun): boolean {
  return look === 'solid' || look === 'tint';
}

function area(run: FieldRun): Markup {
  const d = pieces(run).join('');
  return markup`<g class="tone-${run.tone}" data-run="${runText(run)}"><path class="${run.look}" d="${d}"/></g>`;
}

/** The end of a column begun before, whole columns, the beginning of one more. */
function pieces({ column, lines, from, count }: Run): string[] {
  const end = from + count;
  const whole = Math.min(end, Math.ceil(from / lines) * lines);
  const rest = Math.max(whole, Math.floor(end / lines) * lines);
  return [
    [from, whole],
    [whole, rest],
    [rest, end],
  ].flatMap(([start = 0, stop = 0]) => {
    const length = stop - start;
    const width = fieldWidth(Math.max(1, Math.floor(length / lines)));
    const height = fieldWidth(Math.min(length, lines));
    const [x, y] = [(column + Math.floor(start / lines)) * PITCH, (start % lines) * PITCH];
    return length > 0 ? [`M${x} ${y}h${width}v${height}h-${width}z`] : [];
  });
}

function outlines(run: FieldRun): Markup {
  const places = corners(run).map(([x, y]): [number, number] => [x + 0.5, y + 0.5]);
  const across = places.map(([x, y]) => `M${x} ${y + SIDE / 2 - 0.5}h${SIDE - 1}`);
  const rules = run.look === 'ruled' && markup`<path class="rule" d="${across.join('')}"/>`;
  return markup`<g class="tone-${run.tone}"><path class="open" d="${squarePath(places, SIDE - 1)}"/>${rules}</g>`;
}

function seams(columns: number, lines: number): Markup {
  const [width, height] = [fieldWidth(columns), fieldWidth(lines)];
  const down = range(1, columns).map((x) => `M${x * PITCH - SEAM / 2} 0v${height}`);
  const across = range(1, lines).map((y) => `M0 ${y * PITCH - SEAM / 2}h${width}`);
  return markup`<path class="seam" d="${[...down, ...across].join('')}"/>`;
}
