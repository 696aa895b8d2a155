import { markup } from '../lib/markup.ts';
import { roomOf } from './bar-cell.ts';
import { bars, placed, type BarsSpec } from './bars.ts';
import { stack, type Block, type Canvas } from './canvas.ts';
import { groupsOf } from './group.ts';
import { voiced, TEXT, text } from './text.ts';

/** Bars on a scale that most of them would vanish on, and below them bars on its beginning, enlarged. */
export interface EnlargementSpec {
  whole: BarsSpec;
  /** its scale ends within that of the whole */
  part: BarsSpec;
  /** what stands between the two */
  words: string;
}

const HEIGHT = 34;
const WORDS = { inset: 10, above: 2 };

/** Draws both with a wedge that leads from the beginning of one scale to the whole of the other. */
export function enlargement({ whole, part, words }: EnlargementSpec, canvas: Canvas): Block {
  const room = Math.max(...[whole, part].flatMap(({ panels }) => panels.map(roomOf)));
  const aligned = (spec: BarsSpec, other: BarsSpec): BarsSpec => ({
    ...spec,
    panels: spec.panels.map((panel) => ({ ...panel, room })),
    alignedWith: groupsOf(other),
  });
  const [above, below] = [aligned(whole, part), aligned(part, whole)];
  const [from, to] = [placed(above, canvas)[0]!, placed(below, canvas)[0]!];
  const [start, end] = to.domain;
  const wedge = markup`<path class="track" aria-hidden="true" d="M${from.place(start)} 0H${from.place(end)}L${to.place(end)} ${HEIGHT}H${to.place(start)}Z"/>`;
  const said = text('note', to.place(start) + WORDS.inset, HEIGHT - TEXT.note.line - WORDS.above, words);
  const between = { body: markup`${wedge}${voiced(said, words)}`, height: HEIGHT };
  return stack([bars(above, canvas), between, bars(below, canvas)], 10);
}
