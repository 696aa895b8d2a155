import { range } from 'd3';
import { markup } from '../lib/markup.ts';
import { mark, translate, type Block, type Canvas, type Named } from './canvas.ts';
import { outlined } from './point.ts';
import { text, TEXT } from './text.ts';

/** Ranks as a numbered list: places only, because no sizes are known. */
export interface LadderSpec {
  rungs: number;
  holders: readonly Holder[];
  /** what stands at the ranks that nobody here holds; written once */
  others: string;
}

export interface Holder extends Named {
  rank: number;
  label: string;
}

const PITCH = 26;
const NUMBER_WIDTH = 22;
const SIGN = { radius: 6, gap: 8 };
const COLUMNS = { wide: 2, narrow: 1, gap: 40 };

/** Draws rank 1 at the top, in two columns where there is room. Throws where nobody holds a rank, and where a rank is off the list or held twice. */
export function ladder({ rungs, holders, others }: LadderSpec, canvas: Canvas): Block {
  if (holders.length === 0) throw new Error('ladder: no holders');
  const ranks = holders.map(({ rank }) => rank);
  if (new Set(ranks).size < ranks.length || ranks.some((rank) => rank < 1 || rank > rungs))
    throw new Error('ladder: a rank is off the ladder or held twice');
  const columns = canvas.wide ? COLUMNS.wide : COLUMNS.narrow;
  const perColumn = Math.ceil(rungs / columns);
  const width = (canvas.width - COLUMNS.gap * (columns - 1)) / columns;
  const firstFree = range(1, rungs + 1).find((rank) => !ranks.includes(rank));
  const rows = range(1, rungs + 1).map((rank, index) => {
    const holder = holders.find((each) => each.rank === rank);
    const x = Math.floor(index / perColumn) * (width + COLUMNS.gap);
    const row = holder ? heldRank(holder) : freeRank(rank, rank === firstFree ? others : undefined);
    const line =
      (index + 1) % perColumn > 0 &&
      markup`<path class="grid" aria-hidden="true" d="M0 ${PITCH - 0.5}H${width}"/>`;
    return translate(x, (index % perColumn) * PITCH, markup`${line}${row}`);
  });
  return { body: markup`${rows}`, height: perColumn * PITCH };
}

const MIDDLE = PITCH / 2;
const SIGN_X = NUMBER_WIDTH + SIGN.gap + SIGN.radius;
const NAME_X = SIGN_X + SIGN.radius + SIGN.gap;

function heldRank(holder: Holder) {
  const number = text('value', NUMBER_WIDTH, MIDDLE - TEXT.value.line / 2, `${holder.rank}`, 'end');
  const name = text('value', NAME_X, MIDDLE - TEXT.value.line / 2, holder.label);
  return mark(holder, 'hue', number, outlined('disc', SIGN_X, MIDDLE, SIGN.radius, 'solid'), name);
}

function freeRank(rank: number, note: string | undefined) {
  const number = text('tick', NUMBER_WIDTH, MIDDLE - TEXT.tick.line / 2, `${rank}`, 'end');
  const sign = outlined('disc', SIGN_X, MIDDLE, SIGN.radius - 0.75, 'rest');
  const words = note && text('note', NAME_X, MIDDLE - TEXT.note.line / 2, note);
  return markup`<g class="tone-neutral">${number}${sign}${words}</g>`;
}
