import type { Markup } from '../lib/markup.ts';
import { TEXT, type TextRole } from './text.ts';

/** Tags that place what a cut may spoil: groups, which shift all within them, bars, and lines of text. */
const PLACING =
  /<g\b([^>]*)>|<\/g>|<rect\b[^>]*? y="([-\d.]+)"[^>]*? height="([\d.]+)"|<text class="t-(\w+)"[^>]*? y="([-\d.]+)"/g;
/** How far letters reach above and below the baseline, as parts of the font’s size. */
const REACH = { above: 0.8, below: 0.3 };
/** Px of the highest bar; what is higher is a field, which may be cut. */
const BAR = 30;

/** Where to cut a drawing, at most so many px down, so that neither a line of text nor a bar is cut. */
export function cutBetweenRows(body: Markup, most: number): number {
  const rows = rowsOf(body);
  let cut = most;
  for (;;) {
    const crossed = rows.find(({ top, bottom }) => top < cut && cut < bottom);
    if (!crossed) return cut;
    cut = Math.floor(crossed.top);
  }
}

interface Row {
  top: number;
  bottom: number;
}

function rowsOf(body: Markup): Row[] {
  const shifts = [0];
  return [...body.text.matchAll(PLACING)].flatMap(([tag, group, y, height, role, baseline]) => {
    const shift = shifts.at(-1)!;
    if (role) return [lineOf(role as TextRole, shift + Number(baseline))];
    const top = shift + Number(y);
    if (height) return Number(height) > BAR ? [] : [{ top, bottom: top + Number(height) }];
    if (tag === '</g>') shifts.pop();
    else shifts.push(shift + Number(/translate\(\S+ ([-\d.]+)\)/.exec(group!)?.[1] ?? 0));
    return [];
  });
}

function lineOf(role: TextRole, baseline: number): Row {
  const { size } = TEXT[role];
  return { top: baseline - REACH.above * size, bottom: baseline + REACH.below * size };
}
