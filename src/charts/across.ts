import type { Edition } from '../data/edition.ts';
import type { Tone } from '../forms/canvas.ts';
import type { LegendEntry } from '../forms/legend.ts';
import { roman } from '../lib/number/roman.ts';

/** Section of a chart that goes across the whole report: it stands in no chapter. */
export const ACROSS = '0.0';

/** The chapters that such a chart draws on: `I–VI`. */
export function chapterRange({ chapters }: Edition): string {
  const numerals = chapters.filter(({ number }) => number > 0).map(({ number }) => roman(number));
  return `${numerals[0]}–${numerals.at(-1)}`;
}

/** What the colours stand for where points of all chapters share their groups: only chapters that have some. */
export function chapterLegend({ chapters }: Edition, drawn: readonly number[]): LegendEntry[] {
  return chapters
    .filter(({ number }) => number > 0 && drawn.includes(number))
    .map(({ number, topic }) => ({ tone: chapterTone(number), text: `${roman(number)} ${topic}` }));
}

/** The colour of the chapter that a figure comes from, for charts that hold figures of several. */
export function chapterTone(chapter: number): Tone {
  return chapter === 0 ? 'hue' : (`c${chapter}` as Tone);
}
