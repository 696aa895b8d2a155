import type { Edition } from '../data/edition.ts';
import type { Tone } from '../forms/canvas.ts';
import { roman } from '../lib/roman.ts';

/** Section of a chart that goes across the whole report: it stands in no chapter. */
export const ACROSS = '0.0';

/** The chapters that such a chart draws on: `I–VI`. */
export function chapterRange({ chapters }: Edition): string {
  const numerals = chapters.filter(({ number }) => number > 0).map(({ number }) => roman(number));
  return `${numerals[0]}–${numerals.at(-1)}`;
}

/** The colour of the chapter that a figure comes from, for charts that hold figures of several. */
export function chapterTone(section: string): Tone {
  const chapter = Number(section.split('.')[0]);
  return chapter === 0 ? 'hue' : (`c${chapter}` as Tone);
}
