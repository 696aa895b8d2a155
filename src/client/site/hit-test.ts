/** A rectangle on the screen, px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Index of the box meant by a point: each reaches out to at least `target` px; the nearest counts, of several the smallest. */
export function boxAt(boxes: readonly Box[], x: number, y: number, target: number): number | undefined {
  const meant = boxes.flatMap((box, index) => {
    const [beyondX, beyondY] = [beyond(x, box.left, box.right), beyond(y, box.top, box.bottom)];
    const within =
      beyondX <= slop(box.left, box.right, target) && beyondY <= slop(box.top, box.bottom, target);
    return within ? [{ index, away: Math.hypot(beyondX, beyondY), area: area(box) }] : [];
  });
  return meant.sort((a, b) => a.away - b.away || a.area - b.area)[0]?.index;
}

/** How far a number lies outside an interval. */
function beyond(value: number, low: number, high: number): number {
  return Math.max(low - value, value - high, 0);
}

function slop(low: number, high: number, target: number): number {
  return Math.max(0, (target - (high - low)) / 2);
}

function area({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}
