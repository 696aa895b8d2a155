import { markup, type Markup, type Part } from '../lib/markup.ts';
import { heardOtherwise } from '../lib/number/heard.ts';
import { lineWidth, longer, NOTHING, pxOf, type Type } from './font.ts';

export type TextRole = 'label' | 'value' | 'note' | 'tick' | 'group' | 'headline' | 'subtitle' | 'number';

/** Size, line height (px), weight and face by role. */
export const TEXT: Record<TextRole, Type & { line: number }> = {
  label: { size: 14, line: 18, weight: 400 },
  value: { size: 14, line: 18, weight: 600 },
  note: { size: 13, line: 17, weight: 400 },
  tick: { size: 12, line: 16, weight: 400 },
  group: { size: 13, line: 17, weight: 700 },
  headline: { size: 20, line: 26, weight: 600, face: 'serif' },
  subtitle: { size: 15, line: 21, weight: 400 },
  number: { size: 44, line: 44, weight: 600, face: 'serif' },
};

export type Anchor = 'start' | 'middle' | 'end';

/** Width in px of one line in a role. */
export function textWidth(text: string, role: TextRole): number {
  const { size, weight, face } = TEXT[role];
  return lineWidth(text, size, weight, face);
}

/** Lines of at most `width` px, broken at spaces; a longer word stands alone rather than being cut. */
export function wrap(text: string, role: TextRole, width: number): string[] {
  return wrapIn(text, TEXT[role], width);
}

/** The same of a text in any type. */
export function wrapIn(text: string, type: Type, width: number): string[] {
  const lines: string[] = [];
  let last = NOTHING;
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const both = longer(last, ` ${word}`, type);
    const fits = line !== undefined && pxOf(both, type) <= width;
    if (fits) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
    last = fits ? both : longer(NOTHING, word, type);
  }
  return lines;
}

/** Px by which lines are made shorter while there are no more of them. */
const STEP = 8;

/** The least width in which a text has no more lines than in this one: they are about equally long, so that no last word stands alone. */
export function balancedWidth(text: string, type: Type, width: number): number {
  const count = (within: number) => wrapIn(text, type, within).length;
  const most = count(width);
  let least = width;
  while (count(least - STEP) === most) least -= STEP;
  return least;
}

/** Words that carry the number of the headline, in the accent: who has read the headline finds where it is drawn. */
export function said(drawn: Part, isSaid: boolean | undefined): Markup {
  return isSaid ? markup`<g class="said">${drawn}</g>` : markup`${drawn}`;
}

/** Words that stand outside of any mark, read out as they are drawn unless that would lose a sign of theirs. */
export function voiced(drawn: Part, words: string): Markup {
  const spoken = heardOtherwise(words);
  return spoken === undefined ? markup`${drawn}` : markup`<g role="img" aria-label="${spoken}">${drawn}</g>`;
}

/** Height in px of so many lines in a role. */
export function textHeight(lines: readonly string[], role: TextRole): number {
  return lines.length * TEXT[role].line;
}

/** Lines of text whose first line box begins at `top`, each a text of its own: many a program knows no lines within one. */
export function text(
  role: TextRole,
  x: number,
  top: number,
  lines: string | readonly string[],
  anchor: Anchor = 'start',
): Markup {
  const { size, line, face } = TEXT[role];
  const baseline = top + line / 2 + size * 0.34;
  const anchored = anchor !== 'start' && markup` text-anchor="${anchor}"`;
  // A line break, so that a reader of the text alone gets words, not one long one.
  const drawn = markup`${[lines].flat().map((content, index) => markup`<text class="t-${role}" x="${x}" y="${baseline + index * line}"${anchored}>${content}</text>\n`)}`;
  return face ? drawn.with(face) : drawn;
}
