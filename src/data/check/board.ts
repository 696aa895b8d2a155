import { join, dirname } from 'node:path';
import type { BoardTotal } from '../../schema/board-total.ts';
import type { Outline } from '../../schema/edition.ts';
import type { Problem } from '../reading/problem.ts';
import type { Tables } from '../reading/tables.ts';
import { findings, knownIds, placed, unknownId, type Finding } from './finding.ts';
import { checkDay } from './second-sources.ts';

/** The fact that edition.json says counts the companies is there, and the totals say of which period they are. */
export function checkBoard({ facts, boardTotals }: Tables, outline: Outline): Problem[] {
  const { year, companies: id } = outline;
  const tables = [...facts.values()];
  const unknown = unknownId('companies', id, knownIds(tables), 'fact');
  if (unknown) return [placed({ file: join(dirname(boardTotals.file), 'edition.json') }, null, unknown)];
  const counted = tables.flatMap(({ rows }) => rows).find(({ value }) => value.id === id)?.value.value;
  return findings(boardTotals, (row) => [
    checkName(row),
    checkProfit(row),
    checkDay(row, outline),
    row.id === `context-${year}` ? checkCount(row, counted, id) : null,
  ]);
}

/** What is named after another period would be looked up for it. */
function checkName({ id, period }: BoardTotal): Finding | null {
  const name = `context-${period.toLowerCase()}`;
  if (id === name || id.startsWith(`${name}-`)) return null;
  return ['id', `“${id}” for ${period}`, `begin it with ${name}`];
}

function checkProfit(row: BoardTotal): Finding | null {
  const { net_profit: profit, net_profit_growth: growth, profit_definition: definition } = row;
  const printed = profit !== null || growth !== null;
  if (printed === (definition !== '')) return null;
  if (printed) return ['profit_definition', 'blank beside a profit', 'write attributable or not_stated'];
  return ['profit_definition', `${definition} without a profit`, 'leave it blank'];
}

/** The edition’s own year counts the companies as the report does. */
function checkCount(
  { period, companies }: BoardTotal,
  counted: number | undefined,
  id: string,
): Finding | null {
  if (!Number.isInteger(counted) || companies === counted) return null;
  return ['companies', `${companies ?? 'blank'} for ${period}`, `${counted}, as in ${id}`];
}
