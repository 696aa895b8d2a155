import { basename } from 'node:path';
import { memoize } from '../lib/memoize.ts';
import type { BoardTotal } from '../schema/board-total.ts';
import type { Change } from '../schema/change.ts';
import type { Company } from '../schema/company.ts';
import type { ContextYear } from '../schema/context.ts';
import type { DerivedFact } from '../schema/derived.ts';
import type { Chapter, Outline, Source } from '../schema/edition.ts';
import type { Fact } from '../schema/fact.ts';
import type { GlossaryTerm } from '../schema/glossary.ts';
import type { NotFact } from '../schema/not-fact.ts';
import type { SecondSource } from '../schema/second-source.ts';
import type { TimelineEvent } from '../schema/timeline.ts';
import { checkVersions } from './check/versions.ts';
import { contextYears } from './context.ts';
import { crossCheck } from './cross-check.ts';
import { readOutline } from './reading/outline.ts';
import { problemLine, type Problem } from './reading/problem.ts';
import type { Table } from './reading/table.ts';
import { everyTable, readTables, unexpectedFiles, type Tables } from './reading/tables.ts';
import { readReleases, type ReleasedVersion } from './released-versions.ts';

/** One year’s report: all its data, valid and checked against each other. */
export interface Edition {
  year: number;
  /** id of the fact that counts the companies on the board, all of which reported */
  board: string;
  companyCount: number;
  /** old names of columns of the charts’ files, by the new ones */
  former_columns?: Outline['former_columns'];
  source: Source;
  /** semantic version of the data */
  version: string;
  /** day this version was published, ISO */
  published: string;
  chapters: Chapter[];
  /** by id, in the order of the report */
  facts: Map<string, Fact>;
  derived: Map<string, DerivedFact>;
  companies: Map<string, Company>;
  timeline: TimelineEvent[];
  /** the board in each year up to the edition’s own */
  context: ContextYear[];
  /** the same, and in other periods and for other sets of companies */
  boardTotals: BoardTotal[];
  /** what somebody else printed, by id */
  secondSources: Map<string, SecondSource>;
  glossary: Map<string, GlossaryTerm>;
  notFacts: NotFact[];
  /** newest first */
  changes: Change[];
  /** by version, each as it was published: those that a later one replaced, and the edition’s own once it is kept */
  released: Map<string, ReleasedVersion>;
  /** where a fact or a derived fact stands in the data files, by its id */
  places: Map<string, Place>;
}

export interface Place {
  file: string;
  line: number;
}

/** The edition of a year, read once. Throws one Error whose message is all problem lines where the data is not valid. */
export const openEdition = memoize((year: string): Edition => {
  const { edition, problems } = readEdition(`data/${year}`);
  if (!edition) throw new Error(problems.map(problemLine).join('\n'));
  return edition;
});

/** Reads and checks every file of an edition’s directory; the edition is null where there is any problem. */
export function readEdition(directory: string): { edition: Edition | null; problems: Problem[] } {
  const { outline, problems: outlineProblems } = readOutline(directory);
  const tables = readTables(directory, outline);
  const { released, versions, problems: releaseProblems } = readReleases(directory, basename(directory));
  let problems = [
    ...outlineProblems,
    ...everyTable(tables).flatMap((table) => table.problems),
    ...unexpectedFiles(directory, tables),
    ...crossCheck(tables, outline),
    ...releaseProblems,
  ];
  const { changes } = tables;
  // Which versions there were is known only once the changelog is sound.
  if (outline && !problems.some(({ file }) => file === changes.file))
    problems = problems.concat(checkVersions(directory, changes, outline, versions));
  return {
    edition: outline && problems.length === 0 ? assemble(tables, outline, released) : null,
    problems: problems.toSorted(byPlace),
  };
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}

function assemble(
  tables: Tables,
  { companies: board, ...about }: Outline,
  released: Map<string, ReleasedVersion>,
): Edition {
  const tablesOfFacts = [...tables.facts.values()];
  const facts = new Map(tablesOfFacts.flatMap((table) => [...byId(table)]));
  return {
    ...about,
    board,
    companyCount: facts.get(board)!.value,
    facts,
    derived: byId(tables.derived),
    companies: byId(tables.companies),
    timeline: values(tables.timeline),
    context: contextYears(values(tables.boardTotals), about.year),
    boardTotals: values(tables.boardTotals),
    secondSources: byId(tables.secondSources),
    glossary: byId(tables.glossary),
    notFacts: values(tables.notFacts),
    changes: values(tables.changes),
    released,
    places: new Map([...tablesOfFacts.flatMap(places), ...places(tables.derived)]),
  };
}

function values<T>(table: Table<T>): T[] {
  return table.rows.map(({ value }) => value);
}

function byId<T extends { id: string }>(table: Table<T>): Map<string, T> {
  return new Map(values(table).map((value) => [value.id, value]));
}

function places<T extends { id: string }>({ file, rows }: Table<T>): [string, Place][] {
  return rows.map(({ line, value }) => [value.id, { file, line }]);
}
