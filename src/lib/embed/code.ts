import { markup } from '../markup.ts';
import { cssHeight, heightIn, PLAIN_WIDTH, type Sizes } from './height.ts';

/**
 * How wide a chart would like to stand where its place is as wide as what it holds: in the cell of a table, afloat, in a
 * dialog. Seen on a phone, and no wider than most columns, as such a place would grow beyond one. `place-charts.ts` says the same.
 */
const WISHED = 'clamp(300px,80vw,420px)';

/** A chart as another page may show it: all that the code for it says. */
export interface Embedded {
  id: string;
  /** its headline in words, read out as the name of the frame */
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
 * The code that sets a chart into another page. Its height is right at every width, without a script. Where container
 * units are unknown the ratio of the wide sheet stands in, where style is taken away the height in px.
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

function query({ theme, bare }: Wish): string {
  const asked = [theme && `theme=${theme}`, bare && 'bare'].filter(Boolean).join('&');
  return asked && `?${asked}`;
}
