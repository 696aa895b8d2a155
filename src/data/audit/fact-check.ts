import type { Fact } from '../../schema/fact.ts';
import type { Problem } from '../reading/problem.ts';
import type { Claim, PrintedRow } from './claims.ts';
import type { PlacedStatement } from './statement.ts';

/** A fact and where its row stands. */
export type PrintedFact = PrintedRow & Pick<Fact, 'value' | 'value_high' | 'unit' | 'qualifier' | 'limit'>;

/** Compares the columns of a fact with what its words state by rule. */
export function checkFact({ row }: Claim<PrintedFact>, statement: PlacedStatement): Problem[] {
  const { values, units, qualifier, limit, cutOff } = statement;
  const { file, line, printed } = row;
  const problem = (column: string, wrong: string, right: string): Problem => ({
    file,
    line,
    column,
    wrong,
    right,
  });
  const [value, high = null] = values;
  if (value === undefined)
    return [problem('printed', `“${printed}” states no number`, 'words with the number')];
  if (values.length > (qualifier === 'range' ? 2 : 1)) {
    return [problem('printed', `“${printed}” states ${values.length} numbers`, 'words with one number')];
  }
  if (cutOff)
    return [problem('printed', `“${printed}” is cut off from “${cutOff}”`, `words that include “${cutOff}”`)];
  const expected = {
    value,
    value_high: high,
    unit: units.includes(row.unit) ? row.unit : units[0],
    qualifier,
    limit,
  };
  return Object.entries(expected).flatMap(([column, right]) => {
    const stated = row[column as keyof typeof expected];
    if (stated === right) return [];
    return [problem(column, `${show(stated)} but the report prints “${printed}”`, show(right))];
  });
}

function show(cell: unknown): string {
  return cell === null || cell === '' ? 'blank' : String(cell);
}
