import type { Edition } from '../data/edition.ts';
import { figure } from '../data/figure.ts';
import { fill, type Template } from '../data/text.ts';
import { translate } from '../forms/canvas.ts';
import { markup, type Markup } from '../lib/markup.ts';
import { words } from '../lib/quantity.ts';
import { paragraph, poster, POSTER } from './poster.ts';
import { foot } from './social.ts';

/** The amounts of the year’s picture on the cover, each with the chapter whose colour it has. */
const AMOUNTS: { id: string; chapter: number; what: Template }[] = [
  { id: 'revenue-total', chapter: 1, what: 'revenue, {revenue-total-growth} more than in the year before' },
  { id: 'rd-total', chapter: 2, what: 'spent on research and development' },
  { id: 'net-profit-total', chapter: 1, what: 'net profit, printed without a growth rate' },
  {
    id: 'unprofitable-net-loss',
    chapter: 1,
    what: 'net loss of the {unprofitable-companies} that had listed at a loss',
  },
];

const LEFT = 64;
const WIDTH = POSTER.width - 2 * LEFT;
const ROW = { first: 190, pitch: 94, bar: 18 };

/** The picture of the cover’s link: the year’s amounts, drawn to one scale. */
export function coverSocial(edition: Edition): string {
  const title = fill(edition, `How {companies-total|noun} fared in ${edition.year}`);
  const head = [
    paragraph('Shanghai’s STAR Market', { size: 26, line: 34, weight: 700, colour: 't1' }, WIDTH),
    paragraph(title, { size: 62, line: 72, weight: 600, face: 'serif', colour: 'ink' }, WIDTH),
  ];
  const rows = AMOUNTS.map((amount, index) =>
    translate(LEFT, ROW.first + index * ROW.pitch, row(edition, amount)),
  );
  const last = paragraph(foot(edition), { size: 18, line: 24, weight: 400, colour: 'ink3' }, WIDTH);
  return poster(
    1,
    translate(LEFT, 54, head[0]!.body),
    translate(LEFT, 92, head[1]!.body),
    rows,
    translate(LEFT, 574, last.body),
  );
}

/** The cover’s picture in words. */
export function coverAlt(edition: Edition): string {
  const amounts = AMOUNTS.map(({ id, what }) => `${amountWords(edition, id)} ${fill(edition, what)}`);
  return `Four bars to one scale: ${amounts.join('; ')}.`;
}

function row(edition: Edition, { id, chapter, what }: (typeof AMOUNTS)[number]): Markup {
  const whole = figure(edition, AMOUNTS[0]!.id).value;
  const width = (WIDTH * figure(edition, id).value) / whole;
  const number = paragraph(
    amountWords(edition, id),
    { size: 36, line: 44, weight: 600, face: 'serif', colour: 'ink' },
    WIDTH,
  );
  const label = paragraph(fill(edition, what), { size: 24, line: 44, weight: 400, colour: 'ink2' }, WIDTH);
  const bar = markup`<g class="tone-c${chapter}"><rect class="solid" width="${width}" height="${ROW.bar}"/></g>`;
  return markup`${bar}${translate(0, ROW.bar + 6, number.body)}${translate(320, ROW.bar + 6, label.body)}`;
}

function amountWords(edition: Edition, id: string): string {
  return words(figure(edition, id), { form: 'full' });
}
