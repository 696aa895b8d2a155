/** Squares side by side, in px: few enough for a phone, and a shape that is wider than high. */
const COLUMNS = 42;
const PITCH = 10;
const SIDE = 8;

/** The drawing in which as many squares lie. */
export function gridSize(count: number): { width: number; height: number } {
  const gap = PITCH - SIDE;
  return { width: COLUMNS * PITCH - gap, height: Math.ceil(count / COLUMNS) * PITCH - gap };
}

/** The squares from one to another, which is left out, as one path: line by line from the top. */
export function gridPath(from: number, to: number): string {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => {
    const at = from + index;
    return `M${(at % COLUMNS) * PITCH} ${Math.floor(at / COLUMNS) * PITCH}h${SIDE}v${SIDE}h-${SIDE}z`;
  }).join('');
}
