import type { BoardTotal } from '../schema/board-total.ts';
import type { ContextYear } from '../schema/context.ts';
import type { DerivedFact } from '../schema/derived.ts';
import type { Fact } from '../schema/fact.ts';
import type { SecondSource } from '../schema/second-source.ts';
import { exactly, mapBounds, type Bounds } from '../lib/number/bounds.ts';
import { yuanUnit } from '../lib/number/number.ts';
import { memoize } from '../lib/memoize.ts';
import { didYouMean } from '../lib/nearest.ts';
import { label, type Quantity } from '../lib/number/quantity.ts';
import { scale, type Unit } from '../lib/number/unit.ts';
import { sayable } from './allowed.ts';
import { contextNumbers, totalNumbers, type ContextNumber, type TotalNumber } from './context.ts';
import { display, isCeiling, parseFormula } from './formula.ts';
import { formulaBounds, formulaValue, type Resolve, type Term } from './formula-bounds.ts';
import { printedBounds, statedBounds } from './printed-bounds.ts';

/** A number printed or computed, in the one form that prose, charts and tables read. */
export interface Figure extends Quantity {
  id: string;
  subject: string;
  bounds: Bounds;
  /** chapter and section of the report, `1.1` */
  section: string;
  period: string;
  /** the report's number phrase; empty where the number is ours */
  printed: string;
  /** ids and signs, `overseas-revenue / revenue-total`; empty where printed */
  formula: string;
  /** the same with its numbers, `¥430.361bn ÷ ¥1,422.17bn`; empty where printed */
  computation: string;
  /** A, B or C of the drawing system; empty where printed */
  class: string;
  assumption: string;
  note: string;
  /** who printed it and where, if that is not the report */
  source: Source | null;
}

/** Where a number was printed that is not the report’s; the id is blank where another year’s release printed it. */
export type Source = Pick<
  SecondSource,
  'id' | 'publisher' | 'url' | 'published' | 'language' | 'grade' | 'seen' | 'printed' | 'set'
>;

/** What a figure is looked up in and computed from: the part of an edition that knows of no other. */
export interface FigureRows {
  facts: ReadonlyMap<string, Fact>;
  derived: ReadonlyMap<string, DerivedFact>;
  secondSources: ReadonlyMap<string, SecondSource>;
  context: readonly ContextYear[];
  boardTotals: readonly BoardTotal[];
}

/** The figure with this id. Throws where there is none: a typing error in a chart or a chapter stops the build. */
export function figure(edition: FigureRows, id: string): Figure {
  return figuresOf(edition)(id);
}

/** Each worked out once: to try all that the digits of eight numbers allow takes 256 sums. */
const figuresOf = memoize((edition: FigureRows) => memoize((id: string) => readFigure(edition, id)));

function readFigure(edition: FigureRows, id: string): Figure {
  const fact = edition.facts.get(id);
  if (fact) return printedFigure(fact);
  const derived = edition.derived.get(id);
  if (derived) return derivedFigure(edition, derived);
  const second = edition.secondSources.get(id);
  if (second) return secondFigure(second);
  const context = contextNumbers(edition.context).get(id);
  if (context) return contextFigure(edition, id, context);
  const total = totalNumbers(edition.boardTotals).get(id);
  if (total) return totalFigure(id, total);
  const right = didYouMean(id, knownFigures(edition), 'add the fact first, or mend the id');
  throw new Error(`unknown fact “${id}” → ${right}`);
}

/** Ids of all figures that there are. */
export function knownFigures({ facts, derived, secondSources, boardTotals }: FigureRows): string[] {
  return [...facts.keys(), ...derived.keys(), ...secondSources.keys(), ...totalNumbers(boardTotals).keys()];
}

/** A number of things that we counted: exact, and neither printed nor computed from what is. */
export function countedFigure(value: number, noun: string): Figure {
  return { ...UNPRINTED, value, bounds: exactly(value), unit: 'count', noun };
}

/** Another release’s number is exact, and has no place in this report. */
function contextFigure({ context }: FigureRows, id: string, number: ContextNumber): Figure {
  const { subject, year, value, unit, noun } = number;
  const bounds = statedBounds(number);
  const source = releaseOn(context.find((each) => each.year === year)!);
  return { ...UNPRINTED, id, subject, period: `${year}`, value, bounds, unit, noun, elsewhere: true, source };
}

function releaseOn({ publisher, url, seen, companies }: ContextYear): Source {
  const set = companies === null ? '' : `${companies} companies`;
  return { id: '', publisher, url, seen, set, published: '', language: 'en', grade: 'official', printed: '' };
}

/** So has the board’s total of another period. */
function totalFigure(id: string, number: TotalNumber): Figure {
  const { subject, value, unit, noun, row } = number;
  const { period, note, companies, set, publisher, url, seen, published, language, grade } = row;
  const counted = companies === null ? set : `${companies} companies`;
  const source = { id: '', publisher, url, seen, set: counted, published, language, grade, printed: '' };
  const bounds = statedBounds(number);
  return { ...UNPRINTED, id, subject, period, value, bounds, unit, noun, note, elsewhere: true, source };
}

/** What somebody else printed has no place in this report either. */
function secondFigure(row: SecondSource): Figure {
  const { id, subject, period, value, value_high: high, unit, noun, qualifier: hedge, note } = row;
  const number = { ...UNPRINTED, id, subject, period, value, high, unit, noun, hedge, note };
  return { ...number, bounds: statedBounds(row), elsewhere: true, source: row };
}

const UNPRINTED = {
  id: '',
  subject: '',
  section: '',
  period: '',
  high: null,
  hedge: 'exact',
  upperLimit: false,
  computed: false,
  printed: '',
  formula: '',
  computation: '',
  class: '',
  assumption: '',
  note: '',
  source: null,
} satisfies Partial<Figure>;

function printedFigure(fact: Fact): Figure {
  return {
    ...UNPRINTED,
    id: fact.id,
    subject: fact.subject,
    section: `${fact.chapter}.${fact.section}`,
    period: fact.period,
    value: fact.value,
    high: fact.value_high,
    bounds: printedBounds(fact),
    unit: fact.unit,
    noun: fact.noun,
    hedge: fact.qualifier,
    upperLimit: fact.limit === 'upper',
    printed: fact.printed,
    note: fact.note,
  };
}

function derivedFigure(edition: FigureRows, derived: DerivedFact): Figure {
  const { digits, unit } = derived;
  const { formula, value, bounds } = computed(edition, derived);
  const size = shownSize(unit, value);
  const shown = (inBase: Bounds) => mapBounds(inBase, (bound) => bound / size);
  const said = sayable(value / size, shown(bounds), digits, derived.qualifier === 'range');
  return {
    ...UNPRINTED,
    id: derived.id,
    subject: derived.subject,
    section: `${derived.chapter}.${derived.section}`,
    period: derived.period,
    value: said.value * size,
    high: said.high === null ? null : said.high * size,
    bounds,
    unit,
    noun: derived.noun,
    hedge: said.hedge,
    upperLimit: isCeiling(formula, (id) => figure(edition, id).upperLimit),
    computed: true,
    digits,
    formula: derived.formula,
    computation: display(formula, (id) => shownPart(edition, id)),
    class: derived.class,
    assumption: derived.assumption,
    note: derived.note,
  };
}

/** What the decimals of a number count in, in its base unit: billions of yuan, and of all else the unit itself. */
export function shownSize(unit: Unit, value: number): number {
  return unit === 'yuan' ? yuanUnit(value) : 1;
}

/** Value and bounds in base units, from what is printed and unrounded all the way. */
function computed(edition: FigureRows, derived: DerivedFact) {
  const formula = parseFormula(derived.formula);
  const resolve = resolveIn(edition);
  const inBase = (number: number) => number * scale(derived.unit);
  const bounds = mapBounds(formulaBounds(formula, resolve), inBase);
  const value = inBase(formulaValue(formula, resolve));
  return { formula, value, bounds: withStated(derived, value, bounds) };
}

/** Where the report says in words which side is open, the arithmetic need not know. */
function withStated({ qualifier }: DerivedFact, value: number, bounds: Bounds): Bounds {
  if (qualifier === 'less_than') return { low: null, high: value };
  return qualifier === 'more_than' ? { low: value, high: null } : bounds;
}

function resolveIn(edition: FigureRows): Resolve {
  return (id) => {
    const derived = edition.derived.get(id);
    return derived ? parseFormula(derived.formula) : termOf(figure(edition, id));
  };
}

/** A printed number in formula terms. */
export function termOf({ value, bounds, unit }: Pick<Figure, 'value' | 'bounds' | 'unit'>): Term {
  const inTerms = (number: number) => number / scale(unit);
  return { value: inTerms(value), bounds: mapBounds(bounds, inTerms) };
}

function shownPart(edition: FigureRows, id: string): string {
  return label({ ...figure(edition, id), computed: false }, 'exact');
}
