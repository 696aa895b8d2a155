import type { ContextYear } from '../schema/context.ts';
import type { DerivedFact } from '../schema/derived.ts';
import type { Fact } from '../schema/fact.ts';
import { roundTo, yuanUnit } from '../lib/number/number.ts';
import { didYouMean } from '../lib/nearest.ts';
import { label, type Quantity } from '../lib/number/quantity.ts';
import { scale } from '../lib/number/unit.ts';
import { contextNumbers, type ContextNumber } from './context.ts';
import { display, evaluate, isCeiling, parseFormula, type Term } from './formula.ts';

/** A fact or a derived fact, in the one form that prose, charts and tables read. */
export interface Figure extends Quantity {
  id: string;
  subject: string;
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
}

/** What a figure is looked up in and computed from: the part of an edition that knows of no other. */
export interface FigureRows {
  facts: ReadonlyMap<string, Fact>;
  derived: ReadonlyMap<string, DerivedFact>;
  context: readonly ContextYear[];
}

/** The figure with this id. Throws where there is none: a typing error in a chart or a chapter stops the build. */
export function figure(edition: FigureRows, id: string): Figure {
  const fact = edition.facts.get(id);
  if (fact) return printedFigure(fact);
  const derived = edition.derived.get(id);
  if (derived) return derivedFigure(edition, derived);
  const context = contextNumbers(edition.context).get(id);
  if (context) return contextFigure(id, context);
  const right = didYouMean(id, knownFigures(edition), 'add the fact first, or mend the id');
  throw new Error(`unknown fact “${id}” → ${right}`);
}

/** Ids of all figures that there are. */
export function knownFigures({ facts, derived, context }: FigureRows): string[] {
  return [...facts.keys(), ...derived.keys(), ...contextNumbers(context).keys()];
}

/** A number of things that we counted: exact, and neither printed nor computed from what is. */
export function countedFigure(value: number, noun: string): Figure {
  return { ...UNPRINTED, value, unit: 'count', noun };
}

/** Another release’s number is exact, and has no place in this report. */
function contextFigure(id: string, { subject, year, value, unit, noun }: ContextNumber): Figure {
  return { ...UNPRINTED, id, subject, period: `${year}`, value, unit, noun };
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
    unit: fact.unit,
    noun: fact.noun,
    hedge: fact.qualifier,
    upperLimit: fact.limit === 'upper',
    printed: fact.printed,
    note: fact.note,
  };
}

function derivedFigure(edition: FigureRows, derived: DerivedFact): Figure {
  const formula = parseFormula(derived.formula);
  const { value, hedge } = compute(edition, derived);
  const unitSize = derived.unit === 'yuan' ? yuanUnit(value) : 1 / scale(derived.unit);
  const shownValue = roundTo(value / unitSize, derived.digits);
  return {
    ...UNPRINTED,
    id: derived.id,
    subject: derived.subject,
    section: `${derived.chapter}.${derived.section}`,
    period: derived.period,
    value: derived.unit === 'yuan' ? roundTo(shownValue * unitSize, 2) : shownValue,
    unit: derived.unit,
    noun: derived.noun,
    hedge,
    upperLimit: isCeiling(formula, (id) => figure(edition, id).upperLimit),
    computed: true,
    digits: derived.digits,
    formula: derived.formula,
    computation: display(formula, (id) => shown(edition, id)),
    class: derived.class,
    assumption: derived.assumption,
    note: derived.note,
  };
}

function compute(edition: FigureRows, { formula, qualifier }: DerivedFact): Term {
  const { value, hedge } = evaluate(parseFormula(formula), (id) => term(edition, id));
  return { value, hedge: qualifier || hedge };
}

/** Derived facts built on derived facts use the unrounded value, so that rounding is done once. */
function term(edition: FigureRows, id: string): Term {
  const derived = edition.derived.get(id);
  if (derived) return compute(edition, derived);
  const fact = figure(edition, id);
  return { value: fact.value / scale(fact.unit), hedge: fact.hedge };
}

function shown(edition: FigureRows, id: string): string {
  return label({ ...figure(edition, id), computed: false }, 'exact');
}
