import type { Edition } from '../data/edition.ts';
import { patterns } from '../forms/fill.ts';
import type { Block } from '../forms/canvas.ts';
import { markup, type Markup } from '../lib/markup.ts';
import { dateWords } from '../lib/number/period.ts';
import { roman } from '../lib/number/roman.ts';
import { siteName } from '../lib/site-name.ts';
import type { Chart } from '../charts/chart.ts';
import { poster, POSTER } from './poster.ts';
import { bestFit, type Fit, type PosterWords } from './poster-layout.ts';

/** No drawing is shown smaller than this; one that is longer runs out at the foot of the picture. */
const SMALLEST = 0.88;
const FADE = 110;

/** The picture of a chart’s link: its headline and its drawing. */
export function chartSocial(chart: Chart, edition: Edition): string {
  return drawn(chart, chartWords(chart, edition));
}

/** The picture of a chapter’s link: its title and one of its charts. */
export function chapterSocial(
  { number, title }: Edition['chapters'][number],
  chart: Chart,
  edition: Edition,
): string {
  const kicker = `${siteName(edition.year)} · Chapter ${roman(number)}`;
  return drawn(chart, { kicker, title, below: chart.headline, foot: foot(edition) });
}

/** What stands beside a chart’s drawing. */
export function chartWords({ headline, subtitle }: Chart, edition: Edition): PosterWords {
  const kicker = siteName(edition.year);
  return { kicker, title: headline, below: subtitle, foot: foot(edition) };
}

/** Whose figures they are. */
export function foot({ source }: Edition): string {
  return `Figures: ${source.publisher}, ${dateWords(source.date)}`;
}

function drawn(chart: Chart, words: PosterWords): string {
  const best = bestFit(chart, words);
  return poster(chart.chapter, best.words, patterns(best.canvas, best.drawing.body), picture(best));
}

function picture({ box, drawing, scale }: Fit): Markup {
  if (scale < SMALLEST) return cut(box, drawing);
  const top = box.y + (box.height - drawing.height * scale) / 2;
  return scaled(box.x, top, Math.floor(scale * 100) / 100, drawing);
}

/** The first part of a long drawing, fading at the foot of the picture to say that there is more. */
function cut({ x, y }: Fit['box'], drawing: Block): Markup {
  const stops = [0, 1].map((at) => markup`<stop offset="${at}" stop-color="white" stop-opacity="${at}"/>`);
  const gradient = markup`<linearGradient id="fade" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient>`;
  const veil = markup`<rect x="${x}" y="${POSTER.height - FADE}" width="${POSTER.width - x}" height="${FADE}" fill="url(#fade)"/>`;
  return markup`${scaled(x, y, SMALLEST, drawing)}${gradient}${veil}`;
}

function scaled(x: number, y: number, scale: number, { body }: Block): Markup {
  return markup`<g transform="translate(${x} ${y}) scale(${scale})">${body}</g>`;
}
