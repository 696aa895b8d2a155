import { markup, type Markup } from '../lib/markup.ts';
import { translate, type Block } from './canvas.ts';
import { voiced, TEXT, text } from './text.ts';

/** Rows under a head, or under none. */
export interface Group<Row> {
  title?: string;
  rows: readonly Row[];
}

/** What is drawn in groups; rows alone where there is but one group and it has no head. */
export type Grouped<Of extends Group<unknown>> = { groups: readonly Of[] } | { rows: Of['rows'] };

export function groupsOf<Of extends Group<unknown>>(spec: Grouped<Of>): readonly Of[] {
  return 'groups' in spec ? spec.groups : [{ rows: spec.rows } as Of];
}

/** Px of a list: where it begins, and what is free before a further head, below each head and below each row. */
interface Spacing {
  top: number;
  beforeHead: number;
  belowHead: number;
  belowRow: number;
}

/** Rows below each other, each group under its head, down to the foot of the last row; `hold` joins the rows of a group. */
export function list<Of extends Group<unknown>>(
  groups: readonly Of[],
  { top, beforeHead, belowHead, belowRow }: Spacing,
  drawRow: (row: Of['rows'][number], group: Of) => Block,
  hold = (rows: Markup[]) => markup`${rows}`,
): Block {
  let y = top;
  const placed = groups.map((group) => {
    if (group.title && y > top) y += beforeHead;
    const head = group.title && voiced(text('group', 0, y, group.title), group.title);
    if (head) y += TEXT.group.line + belowHead;
    const rows = group.rows.map((row) => {
      const { body, height } = drawRow(row, group);
      y += height + belowRow;
      return translate(0, y - height - belowRow, body);
    });
    return markup`${head}${hold(rows)}`;
  });
  return { body: markup`${placed}`, height: y - belowRow };
}
