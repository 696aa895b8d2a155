import { readFileSync } from 'node:fs';
import { Fact } from '../../schema/fact.ts';
import { NotFact } from '../../schema/not-fact.ts';
import { TimelineEvent } from '../../schema/timeline.ts';
import type { Problem } from '../problem.ts';
import { readTable, type Table } from '../table.ts';
import type { PrintedRow } from './claims.ts';
import type { PrintedFact } from './fact-check.ts';
import type { Outline } from './report.ts';

/** What of an edition can be held against the text of its report. */
export interface Ledger {
  chapters: Outline[];
  facts: PrintedFact[];
  timeline: PrintedRow[];
  notFacts: PrintedRow[];
}

/** Reads those files of an edition's directory that quote its report; rows that break the schema come back as problems. */
export function readLedger(directory: string): { ledger: Ledger; problems: Problem[] } {
  const { chapters } = JSON.parse(readFileSync(`${directory}/edition.json`, 'utf8'));
  const facts = chapters.map((chapter: { number: number; slug: string }) =>
    readTable(`${directory}/facts/${chapter.number}-${chapter.slug}.csv`, Fact),
  ) as Table<Fact>[];
  const timeline = readTable(`${directory}/timeline.csv`, TimelineEvent);
  const notFacts = readTable(`${directory}/not-facts.csv`, NotFact);
  return {
    ledger: {
      chapters,
      facts: facts.flatMap(placed),
      timeline: placed(timeline),
      notFacts: placed(notFacts),
    },
    problems: [...facts, timeline, notFacts].flatMap((table) => table.problems),
  };
}

function placed<Value>({ file, rows }: Table<Value>): (Value & { file: string; line: number })[] {
  return rows.map(({ line, value }) => ({ file, line, ...value }));
}
