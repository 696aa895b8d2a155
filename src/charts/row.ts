import type { Edition } from '../data/edition.ts';
import { countedFigure, figure, type Figure, type Source } from '../data/figure.ts';
import { fill, type Template } from '../data/text.ts';
import { didYouMean } from '../lib/nearest.ts';
import { periodWords } from '../lib/number/period.ts';
import { spokenBounds } from '../lib/number/heard.ts';
import { NOT_PRINTED, words } from '../lib/number/quantity.ts';
import { placeIn } from '../lib/section.ts';

/** What a row states: a number, a date, words where neither would be true, or a count of our own. */
export type RowSpec = RowHead &
  (
    | {
        /** id of a figure, the report’s, ours or somebody else’s; null where the report prints no number */
        figure: string | null;
      }
    | {
        /** id of an event of the timeline */
        event: string;
      }
    | {
        /** what the report says without a number, such as a name, in our words */
        text: Template;
        /** chapter and section, where it is not the chart's own */
        section?: string;
        /** id of the figure that the words are about */
        about?: string;
      }
    | {
        /** how many of something we counted in the data or in the report */
        count: number;
        /** what was counted, `figures`: the unit, the same word however many */
        noun: string;
        /** what one of it is called, where a row may count one */
        one?: string;
        /** where, and by which rule; stands in the place of a formula */
        counted: string;
        /** chapter and section where the counting begins, if in one */
        section?: string;
      }
  );

interface RowHead {
  key: string;
  group: string;
  label: Template;
}

/** One row of the table and the CSV, and one mark of the drawing. */
export interface Row extends Statement {
  key: string;
  group: string;
  label: string;
  sectionTitle: string;
}

interface Statement {
  states: 'number' | 'date' | 'text' | 'count';
  /** null where no number is printed, and where none is stated */
  figure: Figure | null;
  /** in words and in full: “more than 380 companies”, “not printed”, “June 2024” */
  value: string;
  /** the number phrase, as the report has it or whoever else printed the number */
  printed: string;
  /** who printed it and where, if that is not the report */
  source: Source | null;
  /** what its digits allow, where neither value nor hedge says it: “83.4 to 84 billion yuan” */
  allowed: string;
  /** formula with numbers where the value is ours, or how it was counted, else empty */
  computed: string;
  section: string;
  /** in the vocabulary of the data, empty where there is none */
  period: string;
  factId: string | null;
}

/** A row with all that it says. Throws on an unknown id of a figure or an event. */
export function resolveRow(edition: Edition, row: RowSpec, home: string): Row {
  const { key, group, label } = row;
  const statement = state(edition, row, home);
  return {
    key,
    group,
    label: fill(edition, label, { form: 'short' }),
    ...statement,
    sectionTitle: sectionTitle(edition, statement.section),
  };
}

/** What is not printed is missing from the section the chart stands in. */
function state(edition: Edition, row: RowSpec, home: string): Statement {
  const nothing = {
    figure: null,
    printed: '',
    source: null,
    allowed: '',
    computed: '',
    section: home,
    period: '',
    factId: null,
  };
  if ('event' in row) return { ...nothing, ...dated(edition, row.event) };
  if ('text' in row) {
    const value = fill(edition, row.text, { form: 'full' });
    const { about = null, section = home } = row;
    const printed = about === null ? '' : figure(edition, about).printed;
    return { ...nothing, states: 'text', value, printed, section, factId: about };
  }
  if ('count' in row) {
    const { count, noun, one = noun, counted, section = '' } = row;
    const found = countedFigure(count, noun);
    const value = words({ ...found, noun: count === 1 ? one : noun }, { noun: true });
    return { ...nothing, states: 'count', figure: found, value, computed: counted, section };
  }
  if (row.figure === null) return { ...nothing, states: 'number', value: NOT_PRINTED };
  const found = figure(edition, row.figure);
  const { computation, section, period, source } = found;
  const printed = source?.printed ?? found.printed;
  const value = words(found, { form: 'full', noun: true });
  const allowed = spokenBounds(found);
  const origin = { printed, source, allowed, computed: computation, section, period, factId: row.figure };
  return { states: 'number', figure: found, value, ...origin };
}

function dated(edition: Edition, id: string) {
  const event = edition.timeline.find((candidate) => candidate.id === id);
  const events = edition.timeline.map((each) => each.id);
  if (!event) throw new Error(`unknown event “${id}” → ${didYouMean(id, events, 'one of timeline.csv')}`);
  const { date, printed, chapter, section } = event;
  const value = periodWords(date);
  return { states: 'date' as const, value, printed, section: `${chapter}.${section}`, period: date };
}

function sectionTitle(edition: Edition, id: string): string {
  const { chapter, section } = placeIn(id);
  const found = edition.chapters.find(({ number }) => number === chapter);
  return found?.sections.find(({ number }) => number === section)?.title ?? '';
}
