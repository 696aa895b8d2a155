import type { Edition } from '../data/edition.ts';
import type { Block, Canvas } from '../forms/canvas.ts';
import { frame, frameSize } from '../forms/frame.ts';
import { dressed } from '../forms/look.ts';
import { markup } from '../lib/markup.ts';
import { memoize } from '../lib/memoize.ts';
import { dateWords } from '../lib/number/period.ts';
import { siteName } from '../lib/site-name.ts';
import type { Chart } from '../charts/chart.ts';
import { lines, sheet, type Sheet } from './sheet.ts';

/** Widths in px: where the wide sheet takes over, and beyond which a sheet grows no more. The page’s style says the same. */
export const EMBED = { wideFrom: 600, narrowMost: 420, wideMost: 900 };

/** The width oEmbed states a height for. */
const OEMBED_WIDTH = 720;

/** Room for what browsers round away. */
const SLACK = 2;

/** Px of the line beneath a kept drawing; the style of its embed says the same. */
const VERSION_LINE = 44;

type Width = 'wide' | 'narrow';
type Size = ReturnType<typeof frameSize>;

/** Px of both sheets. */
export type Sizes = Record<Width, Size>;

/** The chart with its words as one drawing, so that its height follows from its width alone; its last line is a link. */
export function embedSvg(
  chart: Chart,
  edition: Edition,
  width: Width,
  permalink: string,
  extra = markup``,
): string {
  const { block, canvas } = embedSheet(chart, edition, width, permalink);
  return dressed(frame(block, canvas, { title: chart.headline, description: chart.alt, extra }), chart);
}

/**
 * The code that sets a chart into another page. Its height is right at every width, without a script: each sheet has
 * one ratio, and the difference to the width where they change is made so large that only one of them counts. Where
 * container units are unknown the ratio of the wide sheet stands in, where style is taken away the height in px.
 */
export function embedCode(chart: Chart, edition: Edition, src: string): string {
  return frameCode(chart.headline, sizesOf(edition)(chart), src);
}

/** The same for a chart as a version drew it: beneath its drawing stands a line that names the version. */
export function keptEmbedCode(title: string, sizes: Sizes, src: string): string {
  return frameCode(title, sizes, src, VERSION_LINE);
}

function frameCode(title: string, sizes: Sizes, src: string, below = 0): string {
  const { width, height } = sizes.wide;
  const style = `display:block;width:100%;border:0;aspect-ratio:${width}/${height};height:auto;height:${cssHeight(sizes, below)}`;
  return markup`<div style="width:100%;container-type:inline-size"><iframe src="${src}" title="${title}" loading="lazy" width="100%" height="${heightIn(sizes, OEMBED_WIDTH) + below}" style="${style}"></iframe></div>`
    .text;
}

/**
 * The same by a line of script, which learns the height from the chart. Without scripts the link before it leads to the
 * chart’s page; `version` names the one that published what is shown, where that is not to change.
 */
export function scriptCode(
  { id, headline }: { id: string; headline: string },
  page: string,
  src: string,
  version?: string,
): string {
  const kept = version && markup` data-version="${version}"`;
  return markup`<a class="star-market-chart" href="${page}">${headline}</a><script src="${src}" data-chart="${id}"${kept} async></script>`
    .text;
}

/** Height in px of the embedded chart in a frame so many px wide. */
export function heightAt(chart: Chart, edition: Edition, width: number): number {
  return heightIn(sizesOf(edition)(chart), width);
}

function heightIn(sizes: Sizes, width: number): number {
  const wide = width >= EMBED.wideFrom;
  const shown = Math.min(width, wide ? EMBED.wideMost : EMBED.narrowMost);
  return Math.ceil(shown * ratio(sizes[wide ? 'wide' : 'narrow'])) + SLACK;
}

/** oEmbed of type rich, as a static file: it cannot follow a consumer’s maximum width, but its code does. */
export function oembed(chart: Chart, edition: Edition, addresses: OembedAddresses): string {
  const { home, embed, picture } = addresses;
  const answer = {
    version: '1.0',
    type: 'rich',
    title: chart.headline,
    provider_name: siteName(edition.year),
    provider_url: home,
    html: embedCode(chart, edition, embed),
    width: OEMBED_WIDTH,
    height: heightAt(chart, edition, OEMBED_WIDTH),
    thumbnail_url: picture,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
  return JSON.stringify(answer, null, 2) + '\n';
}

export interface OembedAddresses {
  home: string;
  embed: string;
  picture: string;
}

function cssHeight(sizes: Sizes, below: number): string {
  const at = (width: Width, most: number) => {
    const share = ratio(sizes[width]);
    return `min(${up(100 * share)}cqw,${Math.ceil(most * share)}px)`;
  };
  const { wideFrom, narrowMost, wideMost } = EMBED;
  return `calc(max(${at('wide', wideMost)},min(${at('narrow', narrowMost)},(${wideFrom}px - 100cqw)*9999)) + ${SLACK + below}px)`;
}

function ratio({ width, height }: Size): number {
  return height / width;
}

/** Laid out once a chart: its size is asked for by its code, its oEmbed and every page it stands on. */
const sizesOf = memoize((edition: Edition) =>
  memoize((chart: Chart) => ({
    wide: measured(chart, edition, 'wide'),
    narrow: measured(chart, edition, 'narrow'),
  })),
);

function measured(chart: Chart, edition: Edition, width: Width): Size {
  const { block, canvas } = embedSheet(chart, edition, width, '');
  return frameSize(block, canvas);
}

function embedSheet(chart: Chart, edition: Edition, width: Width, permalink: string): Sheet {
  const wide = width === 'wide';
  const inner: Canvas = { id: `${chart.id}-${wide ? 'ew' : 'en'}`, width: wide ? 720 : 328, wide };
  return sheet(chart, inner, wide ? 16 : 8, sourceLink(edition, inner, permalink));
}

function sourceLink({ source, year }: Edition, canvas: Canvas, permalink: string): Block {
  const words = `Source: ${source.publisher}, ${dateWords(source.date)}. Notes, data and formulas: ${siteName(year)}`;
  const { body, height } = lines('tick', words, canvas);
  return { body: markup`<a href="${permalink}" target="_blank">${body}</a>`, height };
}

function up(number: number): number {
  return Math.ceil(number * 100) / 100;
}
