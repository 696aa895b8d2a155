import { figure, type Figure } from '../data/figure.ts';
import type { Edition } from '../data/edition.ts';
import { fill, idsIn, type Template } from '../data/text.ts';
import { cardCanvas, type Block, type Canvas, type Named } from '../forms/canvas.ts';
import { frame } from '../forms/frame.ts';
import { dressed } from '../forms/look.ts';
import type { Remark } from '../forms/remark.ts';
import { didYouMean } from '../lib/nearest.ts';
import { heard } from '../lib/number/heard.ts';
import { allowedWords, isUnsettled, words, type Quantity } from '../lib/number/quantity.ts';
import { placeIn } from '../lib/section.ts';
import { resolveRow, type Row, type RowSpec } from './row.ts';

/** What a card's file states, and a chart's too: words, facts and how they meet a form. Words are templates: numbers come by fact id. */
export interface CardSpec {
  /** permanent topic name: a chart's file, address, CSV and golden are called the same; a card's is its anchor, `fig-…` */
  id: string;
  /** chapter and section it stands in, `1.1` */
  section: string;
  /** the finding with its number, at most 88 characters */
  headline: Template;
  /** one or two sentences that say what the picture shows; signs in them become words */
  alt: Template;
  rows: RowSpec[];
  draw: (drawing: Drawing, canvas: Canvas) => Block;
}

/** A row of the table as forms take it: its key and whole statement, its label, and its number, where one is printed. */
export interface RowMark extends Named {
  label: string;
  quantity: Quantity | null;
}

/** What `draw` may ask for while it places marks. */
export interface Drawing {
  row: (key: string) => RowMark;
  /** the same for forms that draw numbers alone; throws where none is printed */
  figure: (key: string) => RowMark & { quantity: Quantity };
  /** the row's quantity; null where not printed */
  quantity: (key: string) => Quantity | null;
  /** key and full statement, for the mark */
  named: (key: string) => Named;
  label: (key: string) => string;
  /** the row's value in words: a date, a name */
  stated: (key: string) => string;
  /** the row's period, in the vocabulary of the data */
  period: (key: string) => string;
  text: (template: Template) => string;
  /** an annotation that is also a row of the table */
  remark: (template: Template, key: string) => Remark;
  /** value of a figure by id, in base units */
  value: (figureId: string) => number;
}

/** A small figure within a chapter: every word filled in, every row resolved. */
export interface Card {
  id: string;
  chapter: number;
  section: string;
  headline: string;
  alt: string;
  /** what we computed, each with its formula */
  formulas: string[];
  assumptions: string[];
  rows: Row[];
  /** ids of the figures that its headline names */
  headlined: ReadonlySet<string>;
  /** ids of all figures it speaks of, in a row or in its words */
  figureIds: Set<string>;
  draw: (canvas: Canvas) => Block;
  svg: (canvas?: Canvas) => string;
}

/** Resolves a card against its edition. Throws on an unknown fact id, row key or template option. */
export function resolveCard(edition: Edition, spec: CardSpec): Card {
  return inFileOf(spec, () => resolve(edition, spec));
}

/** What is wrong is wrong in the file of the card: who mistyped an id there is to learn where. */
function inFileOf<T>({ id }: CardSpec, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new Error(`${id}.ts: ${(error as Error).message}`, { cause: error });
  }
}

function resolve(edition: Edition, spec: CardSpec): Card {
  const rows = spec.rows.map((row) => resolveRow(edition, row, spec.section));
  const headline = fill(edition, spec.headline, { form: 'short' });
  const chapter = placeIn(spec.section).chapter;
  const computed = rows.flatMap((row) => (row.figure?.computed ? [row.figure] : []));
  const drawing = openDrawing(edition, rows);
  const alt = heard(fill(edition, spec.alt, { form: 'full' }));
  const draw = (canvas: Canvas) => inFileOf(spec, () => spec.draw(drawing, canvas));
  return {
    id: spec.id,
    chapter,
    section: spec.section,
    headline,
    alt,
    formulas: computed.map(statement),
    assumptions: [
      ...new Set(computed.flatMap(({ assumption }) => assumption.split(/(?<=\.) /).filter(Boolean))),
    ],
    rows,
    headlined: new Set(idsIn(spec.headline)),
    figureIds: new Set([...rows.flatMap(({ factId }) => factId ?? []), ...idsIn(spec.headline + spec.alt)]),
    draw,
    svg(canvas = cardCanvas(spec.id)) {
      return dressed(frame(draw(canvas), canvas, { title: headline, description: alt }), { chapter });
    },
  };
}

/**
 * `Subject: ¥430.361bn ÷ ¥1,422.17bn = 30.3% ƒ`, and how far it may be off where its last digit does not say so; a bound
 * that follows from words alone has its reason instead.
 */
function statement(figure: Figure): string {
  const allowed = isUnsettled(figure) ? ` (${allowedWords(figure)} by the digits printed)` : '';
  const value = words(figure, { form: 'exact' }) + allowed;
  const reasoned = !figure.formula.includes(' ');
  return reasoned
    ? `${figure.subject}: ${value} (${figure.note})`
    : `${figure.subject}: ${figure.computation} = ${value}`;
}

/** A row as it is read out: where it names who printed its number, no sign says so as well. */
function statementOf({ label, value, figure, source }: Row): string {
  if (!figure || !source) return `${label}: ${value}`;
  const said = words({ ...figure, elsewhere: false }, { form: 'full', noun: true });
  return `${label}: ${said}, printed by ${source.publisher}`;
}

function openDrawing(edition: Edition, rows: readonly Row[]): Drawing {
  const text = (template: Template) => fill(edition, template, { form: 'short' });
  const keys = rows.map((each) => each.key);
  const row = (key: string): Row => {
    const found = rows.find((candidate) => candidate.key === key);
    if (!found)
      throw new Error(`unknown row “${key}” → ${didYouMean(key, keys, `one of ${keys.join(', ')}`)}`);
    return found;
  };
  const named = (key: string) => ({ key, name: statementOf(row(key)) });
  const markOf = (key: string) => ({ ...named(key), label: row(key).label, quantity: row(key).figure });
  return {
    row: markOf,
    figure(key) {
      const { quantity, ...mark } = markOf(key);
      if (!quantity) throw new Error(`row “${key}” prints no number → give it one, or draw it by row()`);
      return { ...mark, quantity };
    },
    quantity: (key) => row(key).figure,
    named,
    label: (key) => row(key).label,
    stated: (key) => row(key).value,
    period: (key) => row(key).period,
    text,
    remark: (template, key) => ({ text: text(template), named: named(key) }),
    value: (id) => figure(edition, id).value,
  };
}
