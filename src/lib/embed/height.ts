/** Widths in px: where the wide sheet takes over, and beyond which a sheet grows no more. The page’s style says the same. */
export const EMBED = { wideFrom: 600, narrowMost: 420, wideMost: 900 };

/** The width that a height is stated for where there is none of our style. */
export const PLAIN_WIDTH = 720;

/** Room for what browsers round away. */
const SLACK = 2;

interface Size {
  width: number;
  height: number;
}

/** Px of both sheets. */
export interface Sizes {
  wide: Size;
  narrow: Size;
}

/** Height in px of an embedded chart in a frame so many px wide. */
export function heightIn(sizes: Sizes, width: number): number {
  const wide = width >= EMBED.wideFrom;
  const shown = Math.min(width, wide ? EMBED.wideMost : EMBED.narrowMost);
  return Math.ceil(shown * ratio(sizes[wide ? 'wide' : 'narrow'])) + SLACK;
}

/**
 * The same as CSS, for a place of any width that is the container of the frame: each sheet has one ratio, and the
 * difference to the width where they change is made so large that only one of them counts. `below`: px beneath them.
 */
export function cssHeight(sizes: Sizes, below: number): string {
  const at = (width: keyof Sizes, most: number) => {
    const share = ratio(sizes[width]);
    return `min(${up(100 * share)}cqw,${Math.ceil(most * share)}px)`;
  };
  const { wideFrom, narrowMost, wideMost } = EMBED;
  return `calc(max(${at('wide', wideMost)},min(${at('narrow', narrowMost)},(${wideFrom}px - 100cqw)*9999)) + ${SLACK + below}px)`;
}

function ratio({ width, height }: Size): number {
  return height / width;
}

function up(number: number): number {
  return Math.ceil(number * 100) / 100;
}
