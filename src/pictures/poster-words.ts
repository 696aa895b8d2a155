import { stack, type Block } from '../forms/canvas.ts';
import { lineWidth } from '../forms/font.ts';
import { balancedWidth } from '../forms/text.ts';
import { leastType, paragraph, type Format, type TextStyle } from './poster.ts';

/** What is written beside or above the drawing of a picture, and beneath it. */
export interface PosterWords {
  /** above the title, where it would not be known what it is a part of */
  kicker?: string;
  title: string;
  below: string;
  /** paragraphs beneath the drawing, the last of which says where there is more */
  foot: readonly string[];
}

const TITLE_SIZES = [72, 64, 58, 52, 48, 44, 40, 36];
/** Upright pictures have room for larger words. */
const UPRIGHT = 1.2;

/** The words in the largest size of title that leaves them within the room. */
export function headBlock(
  words: PosterWords,
  chapter: number,
  format: Format,
  room: { width: number; height: number },
): Block {
  const set = (size: number, how: typeof paragraph) => {
    const { kicker, title, below } = words;
    const plain = plainStyle(format);
    const serif: TextStyle = {
      size,
      line: Math.round(size * 1.14),
      weight: 600,
      face: 'serif',
      colour: 'ink',
    };
    const blocks = [
      kicker && how(kicker, { ...plain, weight: 700, colour: `t${chapter}` }, room.width),
      how(title, serif, room.width),
      how(below, { ...plain, colour: 'ink2' }, room.width),
    ];
    return stack(
      blocks.filter((block) => !!block),
      10,
    );
  };
  const longest = (size: number) =>
    Math.max(...words.title.split(' ').map((word) => lineWidth(word, size, 600, 'serif')));
  const fits = (size: number) => longest(size) <= room.width && set(size, paragraph).height <= room.height;
  return set(TITLE_SIZES.find(fits) ?? TITLE_SIZES.at(-1)!, balanced);
}

/** What stands beneath a drawing. */
export function footBlock({ foot }: PosterWords, format: Format, width: number): Block {
  const style = { ...plainStyle(format), colour: 'ink3' };
  return stack(
    foot.map((each) => paragraph(each, style, width)),
    4,
  );
}

function plainStyle(format: Format): TextStyle {
  const size = Math.round(leastType(format) * (format.height > format.width ? UPRIGHT : 1));
  return { size, line: Math.round(size * 1.3), weight: 400, colour: 'ink' };
}

/** A paragraph whose lines are about equally long. */
function balanced(words: string, style: TextStyle, most: number): Block {
  return paragraph(words, style, balancedWidth(words, style, most));
}
