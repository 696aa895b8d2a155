import type { Fact } from '../../schema/fact.ts';
import { statedDate } from '../printed/date.ts';
import { readPhrase, type Statement } from '../printed/phrase.ts';
import { readStatement } from '../printed/statement.ts';
import type { Problem } from '../reading/problem.ts';
import type { Tables } from '../reading/tables.ts';
import { findings, type Finding } from './finding.ts';

/** The columns of a fact that its printed words bear out by rule. */
export type PrintedNumber = Pick<Fact, 'printed' | 'value' | 'value_high' | 'unit' | 'qualifier' | 'limit'>;

/**
 * What the printed words of a fact contradict in its other columns. Where the report lists numbers, the words before
 * the first and the unit after the last hold for all, so a fact may also say what the words beside it hand on.
 */
export function checkPrinted(fact: Fact, beside: { above: Fact[]; below: Fact[] }): Finding[] {
  const found = contradictions(fact, readPhrase(fact.printed));
  if (found.length === 0) return found;
  const lists = [
    ...beside.above.map(({ printed }) => [`${printed} and `, '']),
    ...beside.below.map(({ printed }) => ['', ` and ${printed}`]),
  ];
  const isHandedOn = lists.some(([before = '', after = '']) => {
    const span = { start: before.length, end: before.length + fact.printed.length };
    return contradictions(fact, readStatement(before + fact.printed + after, span)).length === 0;
  });
  return isHandedOn ? [] : found;
}

/** An event has the date that its printed words name, as far as they name one. */
export function checkTimeline({ timeline }: Tables): Problem[] {
  return findings(timeline, ({ date, printed }) => {
    const stated = statedDate(printed);
    if (date.includes(stated)) return [];
    return [['date', `${date} beside the printed “${printed}”`, `write it with ${stated}`]];
  });
}

/** The columns of a fact that differ from what a statement says they are. */
export function contradictions(fact: PrintedNumber, statement: Statement): Finding[] {
  const { values, units, qualifier, limit } = statement;
  const { printed } = fact;
  const [value, high = null] = values;
  if (value === undefined)
    return [['printed', `“${printed}” states no number`, 'copy it with the words around it, at most eight']];
  if (values.length > (qualifier === 'range' ? 2 : 1)) {
    const right = 'keep the words of one, and give each other a row of its own';
    return [['printed', `“${printed}” states ${values.length} numbers`, right]];
  }
  const unit = units.includes(fact.unit) ? fact.unit : units[0];
  return Object.entries({ value, value_high: high, unit, qualifier, limit }).flatMap(
    ([column, stated]): Finding[] => {
      const found = fact[column as keyof PrintedNumber];
      if (found === stated) return [];
      return [[column, `${show(found)} beside the printed “${printed}”`, mend(stated)]];
    },
  );
}

function show(cell: unknown): string {
  return cell === null || cell === '' ? 'blank' : String(cell);
}

function mend(stated: unknown): string {
  return stated === null || stated === '' ? 'leave it blank' : `write ${String(stated)}`;
}
