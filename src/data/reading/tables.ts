import { BoardTotal } from '../../schema/board-total.ts';
import { Change } from '../../schema/change.ts';
import { Company } from '../../schema/company.ts';
import { DerivedFact } from '../../schema/derived.ts';
import type { Outline } from '../../schema/edition.ts';
import { Fact } from '../../schema/fact.ts';
import { GlossaryTerm } from '../../schema/glossary.ts';
import { NotFact } from '../../schema/not-fact.ts';
import { SecondSource } from '../../schema/second-source.ts';
import { TimelineEvent } from '../../schema/timeline.ts';
import { entriesOf } from './folder.ts';
import { fileProblem, type Problem } from './problem.ts';
import { readTable, type Table } from './table.ts';

/** All CSV files of an edition as read, before they are checked against each other. */
export type Tables = ReturnType<typeof readTables>;

/** Reads every CSV file of an edition’s directory. */
export function readTables(directory: string, outline: Outline | null) {
  return {
    /** by chapter number, one file each */
    facts: new Map(factFiles(directory, outline).map(([chapter, file]) => [chapter, readTable(file, Fact)])),
    derived: readTable(`${directory}/derived.csv`, DerivedFact),
    companies: readTable(`${directory}/companies.csv`, Company),
    timeline: readTable(`${directory}/timeline.csv`, TimelineEvent),
    boardTotals: readTable(`${directory}/board-totals.csv`, BoardTotal),
    secondSources: readTable(`${directory}/second-sources.csv`, SecondSource),
    glossary: readTable(`${directory}/glossary.csv`, GlossaryTerm),
    notFacts: readTable(`${directory}/not-facts.csv`, NotFact),
    changes: readTable(`${directory}/changelog.csv`, Change),
  };
}

/** The tables in one list, for what is asked of each alike. */
export function everyTable({ facts, ...others }: Tables): Table<unknown>[] {
  return [...facts.values(), ...Object.values(others)];
}

/** A misnamed CSV file would otherwise be left out in silence. */
export function unexpectedFiles(directory: string, tables: Tables): Problem[] {
  const expected = new Set(everyTable(tables).map((table) => table.file));
  return [...csvFiles(directory), ...csvFiles(`${directory}/facts`)]
    .filter((file) => !expected.has(file))
    .map((file) => fileProblem(file, 'unexpected file', 'rename or remove it'));
}

/** One file a chapter of edition.json; where that cannot be read, whatever has a chapter’s number. */
function factFiles(directory: string, outline: Outline | null): [chapter: number, file: string][] {
  if (outline)
    return outline.chapters.map(({ number, slug }) => [number, `${directory}/facts/${number}-${slug}.csv`]);
  return csvFiles(`${directory}/facts`).map((file) => [Number(/(\d)-[^/]*$/.exec(file)?.[1]), file]);
}

function csvFiles(folder: string): string[] {
  return entriesOf(folder)
    .filter(({ name }) => name.toLowerCase().endsWith('.csv'))
    .map(({ name }) => `${folder}/${name}`);
}
