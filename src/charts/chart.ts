import type { Edition } from '../data/edition.ts';
import { fill, idsIn, type Template } from '../data/text.ts';
import { canvases } from '../forms/canvas.ts';
import { resolveCard, type Card, type CardSpec } from './card.ts';
import type { FormName } from './kinds.ts';
import type { ReasonedVerdict } from './verdict.ts';

export type { Drawing } from './card.ts';
export type { RowSpec } from './row.ts';

/** What a chart's file states: all that a card states, and what a page of its own needs. */
export interface ChartSpec extends CardSpec {
  /** number in the catalogue, two digits */
  number: string;
  /** the forms it is drawn in: the gallery finds it by them */
  forms: FormName[];
  /** what, unit, who, when, at most 130 characters */
  subtitle: Template;
  /** remarks printed under the chart */
  notes: Template[];
  /** two or three: what stands out, what is easily misread, what is not said */
  questions: Question[];
  /** where its rows hold figures against each other: how they stand, by the key of the row; the reason may be empty */
  verdicts?: Record<string, ReasonedVerdict>;
  /** where one side of an area stands for it: the key of that row, and of the one with what the area is */
  areas?: Record<string, string>;
  /** the drawing is a key itself and needs none beside it */
  ownKey?: boolean;
}

/** What a reader may ask of a chart, in twelve words at most, and what its rows and notes answer, in thirty. */
interface Question {
  ask: Template;
  answer: Template;
}

/** A chart whose words or rows count what the ledger holds: what it states is worked out from the edition. */
export type CountedChart = (edition: Edition) => ChartSpec;

/** A published chart: every word filled in, every row resolved, both drawings made. */
export interface Chart extends Omit<Card, 'svg'> {
  number: string;
  forms: FormName[];
  subtitle: string;
  notes: string[];
  /** as templates: each number in an answer leads to its row */
  questions: Question[];
  verdicts: Record<string, ReasonedVerdict>;
  areas: Record<string, string>;
  ownKey: boolean;
  /** keys of the rows that small pictures show; none where the headline tells which */
  pictured: readonly string[];
  /** where the whole board is one of its rows, against which others are measured */
  board: Board | null;
  svg: (width: 'wide' | 'narrow') => string;
}

interface Board {
  companies: number;
  /** names that the column `of_board` of the chart’s files had before, which stay beside it */
  former: string[];
}

/** Resolves a chart against its edition. Throws on an unknown fact id, row key or template option. */
export function resolveChart(
  edition: Edition,
  given: ChartSpec | CountedChart,
  pictured: Record<string, readonly string[]> = {},
): Chart {
  const spec = typeof given === 'function' ? given(edition) : given;
  const text = (template: Template) => fill(edition, template);
  const card = resolveCard(edition, spec);
  return {
    ...card,
    number: spec.number,
    forms: spec.forms,
    subtitle: text(spec.subtitle),
    notes: spec.notes.map(text),
    questions: spec.questions,
    figureIds: new Set([...card.figureIds, ...idsIn(wordsBeneath(spec).join())]),
    verdicts: spec.verdicts ?? {},
    areas: spec.areas ?? {},
    ownKey: spec.ownKey ?? false,
    pictured: rowsPictured(pictured[spec.id] ?? [], card),
    board: boardOf(edition, card),
    svg: (width) => card.svg(canvases(spec.id)[width]),
  };
}

/** What is said under a chart’s headline, in templates. */
export function wordsBeneath({ subtitle, notes, questions }: ChartSpec): Template[] {
  return [subtitle, ...notes, ...questions.flatMap(({ ask, answer }) => [ask, answer])];
}

/** Throws where a row is not the chart’s. */
function rowsPictured(keys: readonly string[], { id, rows }: Card): readonly string[] {
  const lost = keys.find((key) => !rows.some((row) => row.key === key));
  if (lost)
    throw new Error(
      `pictures/index.ts: ${id} has no row “${lost}” → one of ${rows.map(({ key }) => key).join(', ')}`,
    );
  return keys;
}

function boardOf(
  { board, companyCount, former_columns }: Edition,
  { rows }: Pick<Card, 'rows'>,
): Board | null {
  if (!rows.some(({ factId }) => factId === board)) return null;
  return { companies: companyCount, former: former_columns?.of_board ?? [] };
}
