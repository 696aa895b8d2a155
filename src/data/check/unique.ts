import type { Problem } from '../reading/problem.ts';
import type { Table } from '../reading/table.ts';
import type { Tables } from '../reading/tables.ts';
import { placed } from './finding.ts';

/** Ids are permanent addresses: each stands once, and facts, derived facts and second sources share one space. */
export function checkUnique(tables: Tables): Problem[] {
  return [
    ...repeats([...tables.facts.values(), tables.derived, tables.secondSources], 'id'),
    ...repeats([tables.companies], 'id'),
    ...repeats([tables.companies], 'name'),
    ...repeats([tables.companies], 'code'),
    ...repeats([tables.timeline], 'id'),
    ...repeats([tables.glossary], 'id'),
    ...repeats([tables.glossary], 'term'),
    ...repeats([tables.boardTotals], 'id'),
  ];
}

function repeats(tables: Table<unknown>[], column: string): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, records } of tables) {
    for (const { line, cells } of records) {
      const text = cells[column]!;
      const before = first.get(text);
      if (text && before)
        problems.push(
          placed({ file }, line, [column, `“${text}” stands at ${before} already`, 'use each once']),
        );
      else first.set(text, `${file}:${line}`);
    }
  }
  return problems;
}
