/** A run of squares in a picture that is filled column by column, each from the top. */
export interface Run {
  /** the first column of its block */
  column: number;
  /** squares in a column */
  lines: number;
  /** squares of its block that come before it */
  from: number;
  count: number;
}

type Corner = [x: number, y: number];

/** Px from one square to the next, and of a side, before the picture is scaled. */
export const PITCH = 10;
export const SIDE = 8.5;

/** Where the squares of a run lie, in px. */
export function corners({ column, lines, from, count }: Run): Corner[] {
  return Array.from({ length: count }, (_, index) => {
    const at = from + index;
    return [(column + Math.floor(at / lines)) * PITCH, (at % lines) * PITCH];
  });
}

/** Squares one by one as one path, to a hundredth of a px. Each begins where the one before lies: of the same step again little is sent. */
export function squarePath(places: readonly Corner[], side = SIDE): string {
  const steps = places.map(([x, y], at) => {
    const [left, above] = places[at - 1] ?? [0, 0];
    return [hundredth(x) - hundredth(left), hundredth(y) - hundredth(above)].map(hundredth).join(' ');
  });
  return steps.map((step) => `m${step}h${side}v${side}h-${side}z`).join('');
}

/** A run in an attribute: “column lines from count”. */
export function runText({ column, lines, from, count }: Run): string {
  return `${column} ${lines} ${from} ${count}`;
}

/** What `runText` wrote. */
export function readRun(text: string): Run {
  const [column, lines, from, count] = text.split(' ').map(Number) as [number, number, number, number];
  return { column, lines, from, count };
}

function hundredth(px: number): number {
  return Math.round(px * 100) / 100;
}
