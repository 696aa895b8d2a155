import { nearest } from '../../lib/nearest.ts';
import type { Problem } from '../reading/problem.ts';
import type { Table } from '../reading/table.ts';

/** What is wrong in one column of a row, before the place is added. */
export type Finding = [column: string, wrong: string, right: string];

/** Runs a check over every sound row of a table and gives each finding its place. */
export function findings<T>(
  { file, rows }: Table<T>,
  check: (row: T, at: number) => (Finding | null)[],
): Problem[] {
  return rows.flatMap(({ line, value }, at) =>
    check(value, at)
      .filter((finding) => finding !== null)
      .map((finding) => placed({ file }, line, finding)),
  );
}

/** A finding with its place; null for the line where the whole file is meant. */
export function placed(
  { file }: { file: string },
  line: number | null,
  [column, wrong, right]: Finding,
): Problem {
  return { file, line, column, wrong, right };
}

/** Ids that rows may refer to. */
export interface Known {
  ids: Set<string>;
  /** false where a file could not be read whole: an id not seen may exist all the same */
  whole: boolean;
  /** the id that one not known was most likely meant to be */
  meantBy: (id: string) => string | null;
}

/** Each looks at every id known, and where hundreds are unknown, a slip is not the reason. */
const GUESSES = 100;

/** The ids in these tables, those of rows with another fault too: the row exists, it only needs mending; and others. */
export function knownIds(tables: Table<unknown>[], others: Iterable<string> = []): Known {
  const listed = tables.flatMap((table) => table.records.map(({ cells }) => cells['id']!));
  const ids = new Set([...listed, ...others]);
  let guesses = 0;
  return {
    ids,
    whole: tables.every((table) => table.whole),
    meantBy: (id) => (guesses++ < GUESSES ? nearest(id, ids) : null),
  };
}

/** The finding that an id is not known, or null. */
export function unknownId(column: string, id: string, known: Known, kind: string): Finding | null {
  if (known.ids.has(id) || !known.whole) return null;
  const meant = known.meantBy(id);
  const right = meant ? `did you mean “${meant}”?` : `add the ${kind} first, or mend the id`;
  return [column, `unknown ${kind} “${id}”`, right];
}
