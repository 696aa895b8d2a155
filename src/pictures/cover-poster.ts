import type { Edition } from '../data/edition.ts';
import { figure } from '../data/figure.ts';
import { fill, type Template } from '../data/text.ts';
import { translate } from '../forms/canvas.ts';
import { fieldWidth } from '../forms/field.ts';
import { markup, type Markup } from '../lib/markup.ts';
import { words } from '../lib/number/quantity.ts';
import { paragraph, poster, POSTER, type Voice } from './poster.ts';
import { foot } from './social.ts';
import { amountField, endOfField, type YearAmount } from './year-picture.ts';

/** The amounts of the year’s picture on the cover: the first over the whole width, the others in thirds below it. */
const AMOUNTS: { id: YearAmount; what: Template }[] = [
  { id: 'revenue-total', what: 'revenue, {revenue-total-growth} more than in the year before' },
  { id: 'rd-total', what: 'spent on research and development, {rd-growth} more than in the year before' },
  {
    id: 'net-profit-total',
    what: 'net profit; in outline what was printed a year earlier, for other companies',
  },
  {
    id: 'unprofitable-net-loss',
    what: 'net loss of the {unprofitable-companies} that had listed at a loss, {unprofitable-net-loss-change|abs} less',
  },
];
const ADDED: Template = '{revenue-total-added}, all that the year added';

const LEFT = 64;
const WIDTH = POSTER.width - 2 * LEFT;
/** Three thirds, and three squares between two. */
const COLUMNS = { whole: 99, third: 31 };
const SCALE = WIDTH / fieldWidth(COLUMNS.whole);
const THIRD = fieldWidth(COLUMNS.third) * SCALE;
const PITCH = (WIDTH - THIRD) / 2;
const AT = { kicker: 34, title: 64, whole: 148, thirds: 384, foot: 580 };

const SERIF = { weight: 600, face: 'serif', colour: 'ink' } as const;
const PLAIN: Voice = { size: 20, line: 25, weight: 400, colour: 'ink2' };

/** The picture of the cover’s link: the year’s amounts in squares of one size. */
export function coverSocial(edition: Edition): string {
  const [first, ...others] = AMOUNTS;
  const title = fill(edition, `How {companies-total|noun} fared in ${edition.year}`);
  return poster(
    1,
    at(LEFT, AT.kicker, 'Shanghai’s STAR Market', { size: 26, line: 34, weight: 700, colour: 't1' }),
    at(LEFT, AT.title, title, { size: 62, line: 72, ...SERIF }),
    translate(LEFT, AT.whole, whole(edition, first!)),
    others.map((amount, index) => translate(LEFT + index * PITCH, AT.thirds, third(edition, amount))),
    at(LEFT, AT.foot, foot(edition), { size: 18, line: 24, weight: 400, colour: 'ink3' }),
  );
}

/** The cover’s picture in words. */
export function coverAlt(edition: Edition): string {
  const amounts = AMOUNTS.map(({ id, what }) => `${amountWords(edition, id)} ${fill(edition, what)}`);
  return `Four fields of squares, a billion yuan each: ${amounts.join('; ')}. ${fill(edition, ADDED)}.`;
}

function whole(edition: Edition, { id, what }: (typeof AMOUNTS)[number]): Markup {
  const top = 58;
  const end = endOfField(edition, id, COLUMNS.whole) * WIDTH + 14;
  const foot = top + amountField(edition, id, COLUMNS.whole).height * SCALE;
  return markup`${at(0, 0, amountWords(edition, id), { size: 44, line: 52, ...SERIF })}${at(400, 14, fill(edition, what), { ...PLAIN, size: 24 })}${squares(edition, id, COLUMNS.whole, top)}${at(end, foot - 13, fill(edition, ADDED), { ...PLAIN, weight: 600, colour: 't-accent' })}`;
}

function third(edition: Edition, { id, what }: (typeof AMOUNTS)[number]): Markup {
  return markup`${at(0, 0, amountWords(edition, id), { size: 34, line: 42, ...SERIF })}${at(0, 42, fill(edition, what), PLAIN, THIRD)}${squares(edition, id, COLUMNS.third, 102)}`;
}

function squares(edition: Edition, id: YearAmount, columns: number, y: number): Markup {
  return markup`<g transform="translate(0 ${y}) scale(${SCALE})">${amountField(edition, id, columns).body}</g>`;
}

function at(x: number, y: number, words: string, voice: Voice, width = WIDTH): Markup {
  return translate(x, y, paragraph(words, voice, width).body);
}

function amountWords(edition: Edition, id: string): string {
  return words(figure(edition, id), { form: 'full' });
}
