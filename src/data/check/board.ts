import { join, dirname } from 'node:path';
import type { ContextYear } from '../../schema/context.ts';
import type { Outline } from '../../schema/edition.ts';
import type { Problem } from '../reading/problem.ts';
import type { Tables } from '../reading/tables.ts';
import { findings, knownIds, placed, unknownId, type Finding } from './finding.ts';

/** The fact that edition.json says counts the companies is there, and the edition’s own year in the context agrees. */
export function checkBoard({ facts, context }: Tables, { year, companies: id }: Outline): Problem[] {
  const tables = [...facts.values()];
  const unknown = unknownId('companies', id, knownIds(tables), 'fact');
  if (unknown) return [placed({ file: join(dirname(context.file), 'edition.json') }, null, unknown)];
  const counted = tables.flatMap(({ rows }) => rows).find(({ value }) => value.id === id)?.value.value;
  return findings(context, (row) => [row.year === year ? checkCount(row, counted, id) : null]);
}

function checkCount(
  { year, companies }: ContextYear,
  counted: number | undefined,
  id: string,
): Finding | null {
  if (!Number.isInteger(counted) || companies === counted) return null;
  return ['companies', `${companies ?? 'blank'} for ${year}`, `${counted}, as in ${id}`];
}
