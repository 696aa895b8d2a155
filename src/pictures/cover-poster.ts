import type { Edition } from '../data/edition.ts';
import { fill, type Template } from '../data/text.ts';
import { translate } from '../forms/canvas.ts';
import { fieldWidth } from '../forms/field.ts';
import { lineWidth } from '../forms/font.ts';
import { markup, type Markup } from '../lib/markup.ts';
import { leastType, paragraph, poster, POSTER, type TextStyle } from './poster.ts';
import { sourceWords } from './social.ts';
import {
  placeSteps,
  COLUMNS,
  stepField,
  type PlacedStep,
  type StepLabel,
  type YearStep,
} from './year-picture.ts';

/** What the pictures take from the cover: its heading and the steps of the year’s picture. */
export interface PosterCover {
  title: Template;
  steps: readonly PosterStep[];
}

interface PosterStep extends YearStep {
  step: string;
  poster: Template;
  /** whose figures it shows besides the exchange’s */
  also?: string | undefined;
}

const LEFT = 64;
const WIDTH = POSTER.width - 2 * LEFT;
const TOP = { kicker: 32, title: 72 };
const GAP = 10;
const FOOT = { top: 582, size: leastType(POSTER) };
const TITLE: TextStyle = { size: 54, line: 62, weight: 600, face: 'serif', colour: 'ink' };
const KICKER: TextStyle = { size: 28, line: 36, weight: 700, colour: 't1' };
const LABEL: TextStyle = { size: 30, line: 40, weight: 600, colour: 'ink' };
const SOURCE: TextStyle = { size: FOOT.size, line: 36, weight: 400, colour: 'ink3' };
const COLOUR: Record<StepLabel['says'], string> = {
  what: 'ink',
  added: 'growth',
  gone: 'ink2',
  others: 'ink2',
};

/** The picture of the cover’s link: its heading over what the year added. */
export function coverSocial(edition: Edition, { title, steps }: PosterCover): string {
  return stepPoster(edition, fill(edition, title), placeSteps(edition, steps)[1]!);
}

/** The picture of each step under its own heading, by the step’s address. */
export function stepPosters(edition: Edition, { steps }: PosterCover): Map<string, () => string> {
  const placed = placeSteps(edition, steps);
  return new Map(
    steps.map(({ step, poster, also }, at) => [
      step,
      () => stepPoster(edition, fill(edition, poster), placed[at]!, also),
    ]),
  );
}

/** The picture of the cover’s link in words. */
export function coverAlt(edition: Edition, { title, steps }: PosterCover): string {
  const labels = placeSteps(edition, steps)[1]!.labels.map(({ words }) => words);
  return `${fill(edition, title)} Squares of a billion yuan each: ${labels.join('; ')}.`;
}

function stepPoster(edition: Edition, title: string, step: PlacedStep, also?: string): string {
  const heading = paragraph(title, TITLE, WIDTH);
  const top = TOP.title + heading.height + GAP + LABEL.line;
  const room = FOOT.top - GAP - LABEL.line - top;
  const scale = Math.min(WIDTH / fieldWidth(COLUMNS), room / fieldWidth(step.lines));
  const said = [title, ...step.labels.map(({ words }) => words)].join();
  const source = [sourceWords(said, edition), also].filter(Boolean).join('; ');
  return poster(
    1,
    POSTER,
    translate(LEFT, TOP.kicker, paragraph(`Shanghai’s STAR Market in ${edition.year}`, KICKER, WIDTH).body),
    translate(LEFT, TOP.title, heading.body),
    translate(LEFT, top, markup`<g transform="scale(${scale})">${stepField(step)}</g>`),
    translate(LEFT, top, markup`${step.labels.map((each) => label(each, step.lines, scale))}`),
    translate(LEFT, FOOT.top, paragraph(source, SOURCE, WIDTH).body),
  );
}

function label({ words, x, y, side, end, says }: StepLabel, lines: number, scale: number): Markup {
  const style = { ...LABEL, colour: COLOUR[says] };
  const wide = end ? lineWidth(words, style.size, style.weight, 'sans') : 0;
  const [left, height] = [x * fieldWidth(COLUMNS) * scale - wide, fieldWidth(lines) * scale];
  const top = side === 'above' ? -LABEL.line - 2 : y * height + 2;
  return translate(left, top, paragraph(words, style, WIDTH).body);
}
