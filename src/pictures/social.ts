import type { Edition } from '../data/edition.ts';
import { patterns } from '../forms/fill.ts';
import { markup, type Markup } from '../lib/markup.ts';
import { dateWords } from '../lib/number/period.ts';
import { MARKED } from '../lib/number/quantity.ts';
import { roman } from '../lib/number/roman.ts';
import { siteName } from '../lib/site-name.ts';
import type { Chart } from '../charts/chart.ts';
import type { Row } from '../charts/row.ts';
import { fewRows, MOST_MARKS } from './few-rows.ts';
import { poster, POSTER, type Format } from './poster.ts';
import { bestFit, type Fit } from './poster-layout.ts';

/** What a subtitle says of the drawing alone: “; one square is one company”. */
const ABOUT_DRAWING = /;.*|, one square each(?=,)|, and how each kind is drawn.*/;
/** Characters of a note that upright pictures have room for. */
const LONGEST_NOTE = 180;

/** The picture of a chart’s link: its headline and its drawing, or as much of it as can be read in a feed. */
export function chartSocial(chart: Chart, edition: Edition): string {
  return drawn(chart, chartWords(chart, edition, POSTER), POSTER);
}

/** The same for a place of its own, such as a slide, with the address where the rest stands. */
export function chartPicture(chart: Chart, edition: Edition, address: string, format: Format): string {
  return drawn(chart, chartWords(chart, edition, format, address), format);
}

/** The picture of a chapter’s link: its title and one of its charts. */
export function chapterSocial(
  { number, title }: Edition['chapters'][number],
  chart: Chart,
  edition: Edition,
): string {
  const kicker = `${siteName(edition.year)} · Chapter ${roman(number)}`;
  const { foot, title: below } = chartWords(chart, edition, POSTER).few;
  const words = { kicker, title, below, foot };
  return drawn(chart, { whole: words, few: words }, POSTER);
}

/** What stands beside a chart’s drawing, and beside a few of its marks, of which what is said of the drawing is not true. */
export function chartWords(chart: Chart, edition: Edition, { width, height }: Format, address = '') {
  const { headline, subtitle, notes, rows } = chart;
  const few = fewRows(chart, MOST_MARKS);
  const place = address.replace(/^https?:\/\//, '');
  const said = (rows: readonly Row[]) => [headline, ...rows.map(({ value }) => value)].join();
  const foot = (rows: readonly Row[]) => [sourceWords(said(rows), edition), place].filter(Boolean);
  const title = inWords(headline);
  const note = height > width ? notes.slice(0, 1).filter(({ length }) => length < LONGEST_NOTE) : [];
  return {
    whole: { title, below: subtitle, foot: [...note, ...foot(rows)] },
    few: { title, below: subtitle.replace(ABOUT_DRAWING, ''), foot: foot(few.drawn ?? few.rows) },
  };
}

/** What the signs mean that stand in what a picture says, and whose figures they are. */
export function sourceWords(said: string, { source }: Edition): string {
  const marked = [MARKED.computed, MARKED.elsewhere].filter(({ sign }) => said.includes(sign));
  const key = marked.map(({ sign, words }) => `${sign} ${words}`);
  return [...key, `Source: ${source.publisher}, ${dateWords(source.date)}`].join(' · ');
}

/** A headline that says of its one computed number what the sign says; of several, the key does. */
function inWords(headline: string): string {
  const { sign } = MARKED.computed;
  const parts = headline.split(new RegExp(`\\s?${sign}`));
  return parts.length === 2 ? parts.join(' (computed)') : headline;
}

function drawn(chart: Chart, words: Parameters<typeof bestFit>[1], format: Format): string {
  const best = bestFit(chart, words, format);
  return poster(chart.chapter, format, best.words, patterns(best.canvas, best.drawing.body), picture(best));
}

function picture({ box, drawing, scale }: Fit): Markup {
  const top = box.y + (box.height - drawing.height * scale) / 2;
  return markup`<g transform="translate(${box.x} ${top}) scale(${scale})">${drawing.body}</g>`;
}
