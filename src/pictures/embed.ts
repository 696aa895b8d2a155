import type { Edition } from '../data/edition.ts';
import type { Block, Canvas } from '../forms/canvas.ts';
import { frame, frameSize } from '../forms/frame.ts';
import { dressed } from '../forms/look.ts';
import { frameCode, type Embedded } from '../lib/embed/code.ts';
import { heightIn, PLAIN_WIDTH, type Sizes } from '../lib/embed/height.ts';
import { markup } from '../lib/markup.ts';
import { memoize } from '../lib/memoize.ts';
import { heard } from '../lib/number/heard.ts';
import { dateWords } from '../lib/number/period.ts';
import { siteName } from '../lib/site-name.ts';
import type { Chart } from '../charts/chart.ts';
import { lines, sheet, type Sheet } from './sheet.ts';

/** Px between headline and subtitle, as on every sheet. */
const UNDER_HEADLINE = 4;

type Width = keyof Sizes;

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

/** What of that drawing is to be seen without its headline, as a `viewBox`: a sheet that begins with the subtitle. */
export function bareBox(chart: Chart, edition: Edition, width: Width): string {
  const [whole, bare] = [sizesOf(edition)(chart)[width], bareSizes(chart, edition)[width]];
  return `0 ${whole.height - bare.height} ${bare.width} ${bare.height}`;
}

/** The chart for another page, as its code shows it. */
export function embedded(chart: Chart, edition: Edition, page: string): Embedded {
  return {
    id: chart.id,
    title: heard(chart.headline),
    page,
    sizes: sizesOf(edition)(chart),
    bare: bareSizes(chart, edition),
  };
}

/** oEmbed of type rich, as a static file: it cannot follow a consumer’s maximum width, but its code does. */
export function oembed(chart: Chart, edition: Edition, addresses: OembedAddresses): string {
  const { home, page, picture } = addresses;
  const shown = embedded(chart, edition, page);
  const answer = {
    version: '1.0',
    type: 'rich',
    title: chart.headline,
    provider_name: siteName(edition.year),
    provider_url: home,
    html: quotation(chart, page) + frameCode(shown),
    width: PLAIN_WIDTH,
    height: heightIn(shown.sizes, PLAIN_WIDTH),
    thumbnail_url: picture,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
  return JSON.stringify(answer, null, 2) + '\n';
}

export interface OembedAddresses {
  home: string;
  page: string;
  picture: string;
}

/**
 * WordPress hears what a frame has to say only where a quotation stands before it. It takes the attributes away, shows the
 * quotation until the frame speaks, and hides it then; elsewhere nobody is to see it.
 */
function quotation({ headline }: Chart, page: string): string {
  return markup`<blockquote class="wp-embedded-content" hidden><a href="${page}">${headline}</a></blockquote>`
    .text;
}

/** Laid out once a chart: its size is asked for by its code, its oEmbed and every page it stands on. */
const sizesOf = memoize((edition: Edition) =>
  memoize((chart: Chart): Sizes => ({
    wide: measured(chart, edition, 'wide'),
    narrow: measured(chart, edition, 'narrow'),
  })),
);

function measured(chart: Chart, edition: Edition, width: Width): Sizes[Width] {
  const { block, canvas } = embedSheet(chart, edition, width, '');
  return frameSize(block, canvas);
}

function bareSizes(chart: Chart, edition: Edition): Sizes {
  const { wide, narrow } = sizesOf(edition)(chart);
  const less = (size: Sizes[Width], width: Width) => {
    const { height } = lines('headline', chart.headline, canvasOf(chart, width));
    return { ...size, height: size.height - height - UNDER_HEADLINE };
  };
  return { wide: less(wide, 'wide'), narrow: less(narrow, 'narrow') };
}

function embedSheet(chart: Chart, edition: Edition, width: Width, permalink: string): Sheet {
  const inner = canvasOf(chart, width);
  return sheet(chart, inner, width === 'wide' ? 16 : 8, sourceLink(edition, inner, permalink));
}

function canvasOf({ id }: Chart, width: Width): Canvas {
  const wide = width === 'wide';
  return { id: `${id}-${wide ? 'ew' : 'en'}`, width: wide ? 720 : 328, wide };
}

function sourceLink({ source, year }: Edition, canvas: Canvas, permalink: string): Block {
  const words = `Source: ${source.publisher}, ${dateWords(source.date)}. Notes, data and formulas: ${siteName(year)}`;
  const { body, height } = lines('tick', words, canvas);
  return { body: markup`<a href="${permalink}" target="_blank">${body}</a>`, height };
}
