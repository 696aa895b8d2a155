import { range } from 'd3';
import { markup } from '../lib/markup.ts';
import { mark, translate, type Block, type Canvas, type Named } from './canvas.ts';
import { text, TEXT } from './text.ts';

/** Ranks as rungs, equally far apart: position only, because no sizes are known. */
export interface LadderSpec {
  rungs: number;
  holders: readonly Holder[];
  /** what stands on the rungs that nobody here holds; written once */
  others: string;
}

export interface Holder extends Named {
  rank: number;
  label: string;
}

const PITCH = { wide: 30, narrow: 28 };
const RUNG = 18;
const NUMBER_WIDTH = 30;

/** Draws rank 1 at the top. Throws where nobody holds a rank, and where a rank is off the ladder or held twice. */
export function ladder({ rungs, holders, others }: LadderSpec, canvas: Canvas): Block {
  if (holders.length === 0) throw new Error('ladder: no holders');
  const ranks = holders.map(({ rank }) => rank);
  if (new Set(ranks).size < ranks.length || ranks.some((rank) => rank < 1 || rank > rungs))
    throw new Error('ladder: a rank is off the ladder or held twice');
  const pitch = canvas.wide ? PITCH.wide : PITCH.narrow;
  const length = canvas.wide ? 240 : 150;
  const firstFree = range(1, rungs + 1).find((rank) => !ranks.includes(rank));
  const rows = range(1, rungs + 1).map((rank, index) => {
    const holder = holders.find((each) => each.rank === rank);
    const number = text(
      holder ? 'value' : 'tick',
      NUMBER_WIDTH - 10,
      (RUNG - (holder ? TEXT.value : TEXT.tick).line) / 2,
      `${rank}`,
      'end',
    );
    const rung = markup`<rect class="${holder ? 'solid' : 'rest'}" x="${NUMBER_WIDTH + (holder ? 0 : 0.5)}" y="${holder ? 0 : 0.5}" width="${length - (holder ? 0 : 1)}" height="${RUNG - (holder ? 0 : 1)}"/>`;
    const x = NUMBER_WIDTH + length + 10;
    if (holder)
      return translate(
        0,
        index * pitch,
        mark(holder, 'hue', number, rung, text('value', x, 0, holder.label)),
      );
    const note = rank === firstFree && text('note', x, 0.5, others);
    return translate(0, index * pitch, markup`<g class="tone-neutral">${number}${rung}${note}</g>`);
  });
  return { body: markup`${rows}`, height: (rungs - 1) * pitch + RUNG };
}
