import { PUBLISHER } from '../citing/terms.ts';
import { inWords } from '../lib/number/in-words.ts';
import { Markup } from '../lib/markup.ts';
import { translate } from '../forms/canvas.ts';
import { paragraph, poster, type TextStyle } from '../pictures/poster.ts';
import { sizeOf } from './drawing.ts';
import type { Page } from './page.ts';

/** Px of a cover, in the shape of A4. */
const COVER = { width: 1600, height: 2263 };

const LEFT = 150;
const WIDTH = COVER.width - 2 * LEFT;
const TITLE: TextStyle = { size: 150, line: 170, weight: 600, face: 'serif', colour: 'ink' };
const LEAD: TextStyle = { size: 60, line: 82, weight: 400, colour: 'ink2' };
const SAID: TextStyle = { size: 60, line: 82, weight: 600, colour: 'ink' };
const FOOT: TextStyle = { size: 48, line: 64, weight: 400, colour: 'ink3' };
const GAP = 40;
const TOP = { title: 220, squares: 1080, foot: 2050 };

export interface Cover {
  /** in our own faces */
  svg: string;
  alt: string;
}

/**
 * What the title sheet of the report says of it, and a cover: the title over what the year added to all revenue, one
 * square a billion yuan, as the site’s cover shows it. The sheet is left with what a book’s says.
 */
export function bookHead(
  sheet: Element,
  drawingOf: Page['drawingOf'],
): { title: string; description: string; cover: Cover } {
  const title = words(sheet, 'h1');
  const standfirst = sheet.querySelector('.standfirst')!;
  const description = `${words(sheet, '.standfirst').split(':')[0]!}.`;
  standfirst.textContent = description;
  // The second step of the year is what it added to all that the first one shows.
  const steps = sheet.querySelectorAll('year-steps li');
  const step = steps[1] ?? steps[0]!;
  const added = inWords(`${words(step, '.name')}: ${words(step, '.says').replace(/ Picture$/, '')}`);
  const cover = {
    svg: coverSvg(title, description, drawingOf(step.querySelector('svg.squares')!), added),
    alt: `${title}. ${description} ${added}`,
  };
  return { title, description, cover };
}

function words(element: Element, selector: string): string {
  return element.querySelector(selector)!.textContent.replace(/\s+/g, ' ').trim();
}

function coverSvg(title: string, description: string, squares: string, added: string): string {
  const heading = paragraph(title, TITLE, WIDTH);
  const [width, height] = sizeOf(squares);
  const high = (WIDTH * height) / width;
  const field = new Markup(
    `<svg width="${WIDTH}" height="${high}" viewBox="0 0 ${width} ${height}">${squares.replace(/^<svg[^>]*>|<\/svg>$/g, '')}</svg>`,
  );
  return poster(
    1,
    COVER,
    translate(LEFT, TOP.title, heading.body),
    translate(LEFT, TOP.title + heading.height + GAP, paragraph(description, LEAD, WIDTH).body),
    translate(LEFT, TOP.squares, field),
    translate(LEFT, TOP.squares + high + GAP, paragraph(added, SAID, WIDTH).body),
    translate(LEFT, TOP.foot, paragraph(PUBLISHER, FOOT, WIDTH).body),
  );
}
