import type { Edition } from '../data/edition.ts';
import { figure } from '../data/figure.ts';
import { fill, type Template } from '../data/text.ts';
import { translate } from '../forms/canvas.ts';
import { fieldWidth } from '../forms/field.ts';
import { markup, type Markup } from '../lib/markup.ts';
import { words } from '../lib/number/quantity.ts';
import { paragraph, poster, POSTER, type TextStyle } from './poster.ts';
import { foot } from './social.ts';
import { amountField, endOfField, type YearAmount } from './year-picture.ts';

/** What the picture takes from the cover: its amounts, the first over the whole width, the others in thirds below it. */
export interface PosterCover {
  title: Template;
  amounts: PosterAmount[];
  /** written where the squares of the first amount end */
  remark: { wide: Template };
}

interface PosterAmount extends YearAmount {
  /** what it is */
  poster: Template;
}

const LEFT = 64;
const WIDTH = POSTER.width - 2 * LEFT;
/** Three thirds, and three squares between two. */
const COLUMNS = { whole: 99, third: 31 };
const SCALE = WIDTH / fieldWidth(COLUMNS.whole);
const THIRD = fieldWidth(COLUMNS.third) * SCALE;
const PITCH = (WIDTH - THIRD) / 2;
const AT = { kicker: 34, title: 64, whole: 148, thirds: 384, foot: 580 };

const SERIF = { weight: 600, face: 'serif', colour: 'ink' } as const;
const PLAIN: TextStyle = { size: 20, line: 25, weight: 400, colour: 'ink2' };

/** The picture of the cover’s link: the year’s amounts in squares of one size. */
export function coverSocial(edition: Edition, { title, amounts, remark }: PosterCover): string {
  const [first, ...others] = amounts;
  return poster(
    1,
    POSTER,
    at(LEFT, AT.kicker, 'Shanghai’s STAR Market', { size: 26, line: 34, weight: 700, colour: 't1' }),
    at(LEFT, AT.title, fill(edition, title), { size: 62, line: 72, ...SERIF }),
    translate(LEFT, AT.whole, whole(edition, first!, remark.wide)),
    others.map((amount, index) => translate(LEFT + index * PITCH, AT.thirds, third(edition, amount))),
    at(LEFT, AT.foot, foot(edition), { size: 18, line: 24, weight: 400, colour: 'ink3' }),
  );
}

/** The cover’s picture in words. */
export function coverAlt(edition: Edition, { amounts, remark }: PosterCover): string {
  const fields = amounts.map(({ id, poster }) => `${amountWords(edition, id)} ${fill(edition, poster)}`);
  return `Four fields of squares, a billion yuan each: ${fields.join('; ')}. ${fill(edition, remark.wide)}.`;
}

function whole(edition: Edition, amount: PosterAmount, remark: Template): Markup {
  const top = 58;
  const end = endOfField(edition, amount, COLUMNS.whole) * WIDTH + 14;
  const foot = top + amountField(edition, amount, COLUMNS.whole).height * SCALE;
  return markup`${at(0, 0, amountWords(edition, amount.id), { size: 44, line: 52, ...SERIF })}${at(400, 14, fill(edition, amount.poster), { ...PLAIN, size: 24 })}${squares(edition, amount, COLUMNS.whole, top)}${at(end, foot - 13, fill(edition, remark), { ...PLAIN, weight: 600, colour: 't-accent' })}`;
}

function third(edition: Edition, amount: PosterAmount): Markup {
  return markup`${at(0, 0, amountWords(edition, amount.id), { size: 34, line: 42, ...SERIF })}${at(0, 42, fill(edition, amount.poster), PLAIN, THIRD)}${squares(edition, amount, COLUMNS.third, 102)}`;
}

function squares(edition: Edition, amount: YearAmount, columns: number, y: number): Markup {
  return markup`<g transform="translate(0 ${y}) scale(${SCALE})">${amountField(edition, amount, columns).body}</g>`;
}

function at(x: number, y: number, words: string, style: TextStyle, width = WIDTH): Markup {
  return translate(x, y, paragraph(words, style, width).body);
}

function amountWords(edition: Edition, id: string): string {
  return words(figure(edition, id), { form: 'prose' });
}
