import { markup } from './markup.ts';

/** Widths in px: where the wide sheet takes over, and beyond which a sheet grows no more. The page’s style says the same. */
export const EMBED = { wideFrom: 600, narrowMost: 420, wideMost: 900 };

/** The width that a height is stated for where there is none of our style. */
export const PLAIN_WIDTH = 720;

/** Room for what browsers round away. */
const SLACK = 2;

/**
 * How wide a chart would like to stand where its place is as wide as what it holds: in the cell of a table, afloat, in a
 * dialog. Seen on a phone, and no wider than most columns, as such a place would grow beyond one. `place-charts.ts` says the same.
 */
const WISHED = 'clamp(300px,80vw,420px)';

interface Size {
  width: number;
  height: number;
}

/** Px of both sheets. */
export interface Sizes {
  wide: Size;
  narrow: Size;
}

/** A chart as another page may show it: all that the code for it says. */
export interface Embedded {
  id: string;
  /** its headline, read out as the name of the frame */
  title: string;
  /** address of its own page, below which that for frames lies */
  page: string;
  sizes: Sizes;
  /** px of both sheets without the headline, where it can be left out */
  bare?: Sizes;
  /** px of what stands beneath the drawing at any width */
  below?: number;
  /** the version that published what is shown, where that is not to change */
  version?: string;
}

/** How another page wants it. */
export interface Wish {
  /** else the reader’s own */
  theme?: string;
  /** without the headline, for a page that has one of its own */
  bare?: boolean;
}

/**
 * The code that sets a chart into another page. Its height is right at every width, without a script: each sheet has
 * one ratio, and the difference to the width where they change is made so large that only one of them counts. Where
 * container units are unknown the ratio of the wide sheet stands in, where style is taken away the height in px.
 */
export function frameCode({ title, page, sizes, bare, below = 0 }: Embedded, wish: Wish = {}): string {
  const shown = (wish.bare && bare) || sizes;
  const { width, height } = shown.wide;
  const wrapper = `width:100%;container-type:inline-size;contain-intrinsic-width:${WISHED}`;
  const style = `display:block;width:100%;border:0;aspect-ratio:${width}/${height};height:auto;height:${cssHeight(shown, below)}`;
  return markup`<div style="${wrapper}"><iframe src="${page}embed/${query(wish)}" title="${title}" loading="lazy" frameborder="0" width="100%" height="${heightIn(shown, PLAIN_WIDTH) + below}" style="${style}"></iframe></div>`
    .text;
}

/**
 * The same by a line of script, at an address, which learns the height from the chart. Without scripts the link before
 * it leads to the chart’s page.
 */
export function scriptCode(
  { id, title, page, version }: Pick<Embedded, 'id' | 'title' | 'page' | 'version'>,
  script: string,
  { theme, bare }: Wish = {},
): string {
  const options = [
    version && markup` data-version="${version}"`,
    theme && markup` data-theme="${theme}"`,
    bare && markup` data-bare`,
  ];
  return markup`<a class="star-market-chart" href="${page}">${title}</a><script src="${script}" data-chart="${id}"${options} async></script>`
    .text;
}

/** Height in px of an embedded chart in a frame so many px wide. */
export function heightIn(sizes: Sizes, width: number): number {
  const wide = width >= EMBED.wideFrom;
  const shown = Math.min(width, wide ? EMBED.wideMost : EMBED.narrowMost);
  return Math.ceil(shown * ratio(sizes[wide ? 'wide' : 'narrow'])) + SLACK;
}

function query({ theme, bare }: Wish): string {
  const asked = [theme && `theme=${theme}`, bare && 'bare'].filter(Boolean).join('&');
  return asked && `?${asked}`;
}

function cssHeight(sizes: Sizes, below: number): string {
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
