import { compareVersions } from '../../lib/version.ts';
import type { Change } from '../../schema/change.ts';
import type { Outline } from '../../schema/edition.ts';
import type { Problem } from '../reading/problem.ts';
import type { Row, Table } from '../reading/table.ts';
import type { Tables } from '../reading/tables.ts';
import { findings, knownIds, placed, unknownId, type Finding } from './finding.ts';

/**
 * The changes lead from the edition’s version back to its first, and name facts that are there or were withdrawn. Whether
 * the charts are there is for those to say who know charts.
 */
export function checkChanges({ changes, facts, derived }: Tables, outline: Outline | null): Problem[] {
  const known = knownIds([...facts.values(), derived], withdrawn(changes));
  return [
    ...(outline ? checkNewest(changes, outline) : []),
    ...changes.rows.slice(1).flatMap((row, at) => checkOrder(changes, changes.rows[at]!, row)),
    ...findings(changes, (change) => change.facts.map((id) => unknownId('facts', id, known, 'fact'))),
  ];
}

function withdrawn({ rows }: Table<Change>): string[] {
  return rows.flatMap(({ value }) => (value.kind === 'withdrawn' ? value.facts : []));
}

function checkNewest(changes: Table<Change>, { version, published }: Outline): Problem[] {
  const [newest] = changes.rows;
  if (!newest || newest.line !== changes.records[0]!.line) return [];
  return Object.entries({ version, date: published })
    .map(([column, expected]) => [column, newest.value[column as 'version' | 'date'], expected] as const)
    .filter(([, found, expected]) => found !== expected)
    .map(([column, found, expected]) =>
      placed(changes, newest.line, [column, `${found} as the newest`, `${expected}, as in edition.json`]),
    );
}

function checkOrder(changes: Table<Change>, above: Row<Change>, row: Row<Change>): Problem[] {
  const newer = compareVersions(row.value.version, above.value.version);
  const finding = orderFinding(newer, above.value, row.value);
  return finding ? [placed(changes, row.line, finding)] : [];
}

function orderFinding(newer: number, above: Change, { version, date }: Change): Finding | null {
  if (newer > 0) return ['version', `${version} below ${above.version}`, 'put the newest first'];
  if (newer === 0 && date !== above.date)
    return ['date', `${date} for ${version}, which is of ${above.date}`, 'write one day for a version'];
  if (date > above.date) return ['date', `${date} below ${above.date}`, 'put the newest first'];
  return null;
}
