import type { Change } from '../../schema/change.ts';
import type { Outline } from '../../schema/edition.ts';
import { fileProblem, type Problem } from '../reading/problem.ts';
import type { Table } from '../reading/table.ts';

/**
 * Addresses of versions are for ever: each that the changelog names is the edition’s own or kept, and each that is kept
 * is in the changelog.
 */
export function checkVersions(
  directory: string,
  changes: Table<Change>,
  { version: current, year }: Outline,
  released: string[],
): Problem[] {
  const first = new Map(changes.rows.toReversed().map(({ value, line }) => [value.version, line]));
  const lost = [...first.keys()].filter((version) => version !== current && !released.includes(version));
  const unknown = released.filter((version) => !first.has(version));
  const mend = 'add what it changed there, or mend the name of the folder';
  return [
    ...lost.map((version) => ({
      file: changes.file,
      line: first.get(version)!,
      column: 'version',
      wrong: `${version} is not kept`,
      right: `run npm run keep-version, or copy /${year}/data/v/${version}/ of the published site to ${directory}/versions/${version}`,
    })),
    ...unknown.map((version) =>
      fileProblem(`${directory}/versions/${version}`, `${version} is not in changelog.csv`, mend),
    ),
  ];
}
