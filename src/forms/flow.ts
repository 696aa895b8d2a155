interface Size {
  width: number;
  height: number;
}

/** Where things begin that stand side by side, going on below where the width ends, and how high all of them are; in px. */
export function flow(
  sizes: readonly Size[],
  width: number,
  gap: { across: number; down: number },
): { places: { x: number; y: number }[]; height: number } {
  let [x, y, height] = [0, 0, 0];
  const places = sizes.map((size) => {
    if (x > 0 && x + size.width > width) [x, y] = [0, height + gap.down];
    const place = { x, y };
    x += size.width + gap.across;
    height = Math.max(height, y + size.height);
    return place;
  });
  return { places, height };
}
