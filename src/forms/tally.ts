import { range } from 'd3';
import { markup, type Markup } from '../lib/markup.ts';
import { mark, stack, translate, type Block, type Canvas, type Named, type Tone } from './canvas.ts';
import { flow } from './flow.ts';
import { outlined, type Shape } from './point.ts';
import { TEXT, text, textWidth } from './text.ts';

/** Things one by one, each by a sign of its kind, in groups: what kind each is, and how many there are of each. */
export interface TallySpec {
  /** in the order in which they stand */
  kinds: readonly TallyKind[];
  groups: readonly TallyGroup[];
}

export interface TallyKind extends Named {
  id: string;
  /** beside the sign in the key: “confirmed: 25” */
  label: string;
  shape: Shape;
  tone: Tone;
  /** an outline, or a small dot */
  look?: 'ring' | 'dot';
}

export interface TallyGroup {
  title: string;
  items: readonly TallyItem[];
}

export interface TallyItem extends Named {
  kind: string;
  /** signs of one mark, where many things are told together */
  times?: number;
}

const PITCH = { across: 18, down: 20 };
const RADIUS = { usual: 6, dot: 2.5 };
const GAP = { key: 18, group: 14, head: 6, sign: 16 };

/** Draws the key, then each group under its head, kinds after each other. Throws where there is nothing to draw. */
export function tally({ kinds, groups }: TallySpec, canvas: Canvas): Block {
  if (groups.every(({ items }) => items.length === 0)) throw new Error('tally: no items');
  const drawn = groups
    .filter(({ items }) => items.length > 0)
    .map((group) => drawGroup(group, kinds, canvas));
  return stack([key(kinds, canvas), stack(drawn, GAP.group)], GAP.key);
}

function key(kinds: readonly TallyKind[], canvas: Canvas): Block {
  const sizes = kinds.map(({ label }) => ({
    width: GAP.sign + textWidth(label, 'label'),
    height: TEXT.label.line,
  }));
  const { places, height } = flow(sizes, canvas.width, { across: 20, down: 4 });
  const entries = kinds.map((kind, at) => {
    const words = text('label', GAP.sign, 0, kind.label);
    const entry = mark(kind, kind.tone, sign(kind, RADIUS.usual, TEXT.label.line / 2), words);
    return translate(places[at]!.x, places[at]!.y, entry);
  });
  return { body: markup`${entries}`, height };
}

function drawGroup({ title, items }: TallyGroup, kinds: readonly TallyKind[], canvas: Canvas): Block {
  const columns = Math.floor(canvas.width / PITCH.across);
  let next = 0;
  const signs = kinds.flatMap((kind) =>
    items
      .filter((item) => item.kind === kind.id)
      .map((item) => {
        const drawn = range(item.times ?? 1).map((): Markup => {
          const x = (next % columns) * PITCH.across + RADIUS.usual + 1;
          const y = Math.floor(next / columns) * PITCH.down + PITCH.down / 2;
          next += 1;
          return sign(kind, x, y);
        });
        return mark(item, kind.tone, drawn);
      }),
  );
  const lines = Math.ceil(next / columns);
  const head = { body: markup`${text('group', 0, 0, title)}`, height: TEXT.group.line };
  return stack([head, { body: markup`${signs}`, height: lines * PITCH.down }], GAP.head);
}

function sign({ shape, look }: TallyKind, x: number, y: number): Markup {
  if (look === 'dot') return markup`<circle class="solid" cx="${x}" cy="${y}" r="${RADIUS.dot}"/>`;
  const radius = look === 'ring' ? RADIUS.usual - 0.75 : RADIUS.usual;
  return outlined(shape, x, y, radius, look === 'ring' ? 'point ring' : 'solid');
}
